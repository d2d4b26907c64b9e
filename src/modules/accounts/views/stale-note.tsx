import type { T } from '#platform/texts';
import { Definitions, Note } from '#platform/ui';

/** Somebody changed the same thing meanwhile: what it says now, above what was typed. Sending again replaces it. */
export function StaleNote({ t, now }: { t: T; now: { term: string; text: string }[] }) {
  return (
    <Note tone="problem">
      <p>{t('accounts.stale')}</p>
      <Definitions items={now} />
    </Note>
  );
}
