import type { T } from '#platform/texts';
import { Acts, Button, Note } from '#platform/ui';
import type { DayPaths } from '../addresses.ts';
import type { Board } from '../rules/board.ts';
import { PinForm } from './lock/pin-form.tsx';

interface PickedNoteProps {
  t: T;
  paths: DayPaths;
  round: Board['round'];
  groups: Board['groups'];
  picked: NonNullable<Board['picked']>;
}

/** Who is about to be moved, and what else can be done about their place. */
export function PickedNote({ t, paths, round, groups, picked }: PickedNoteProps) {
  const { id, name, pinned, act } = picked;
  const at = picked.group === null ? null : groups[picked.group];
  return (
    <div id="picked" tabindex={-1}>
      <Note tone="time" icon="arrows-left-right">
        <p>{at ? t('days.picked.at', { name, label: at.mark.label }) : t('days.picked.nowhere', { name })}</p>
        <Acts>
          {at ? (
            <>
              <Button href={paths.swap(round.id, id)} kind="outlined" icon="arrows-left-right">
                {t('swap.go')}
              </Button>
              <PinForm action={paths.seatPin(round.id, id)} pinned={pinned} seen={act} kind="outlined">
                {t(pinned ? 'days.unpin' : 'days.pin')}
              </PinForm>
            </>
          ) : null}
          {at ? (
            <Button kind="text" href={paths.explainedPerson(id)}>
              {t('explained.whomMeets')}
            </Button>
          ) : null}
          <Button kind="text" href={paths.round(round.id)}>
            {t('days.picked.leave')}
          </Button>
        </Acts>
      </Note>
    </div>
  );
}
