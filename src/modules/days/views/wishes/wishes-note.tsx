import type { T } from '#platform/texts';
import { Note } from '#platform/ui';
import type { DayPaths } from '../../addresses.ts';
import type { WishesTold } from '../../rules/wishes-told.ts';

/** On the board: that there is something to look at among the wishes. */
export function WishesNote({ t, paths, told: { cannot, broken } }: { t: T; paths: DayPaths; told: WishesTold }) {
  if (cannot === 0 && broken === 0) return null;
  return (
    <Note tone="problem">
      <p>
        {cannot > 0 ? t('wishes.waiting', { count: cannot }) : t('wishes.broken', { count: broken })}{' '}
        <a href={paths.wishes}>{t(cannot > 0 ? 'wishes.waiting.go' : 'wishes.broken.go')}</a>
      </p>
    </Note>
  );
}
