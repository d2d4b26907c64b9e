import type { T } from '#platform/texts';
import { ActionForm, Acts, Button, Note } from '#platform/ui';
import type { DayPaths } from '../addresses.ts';
import type { Board } from '../rules/board.ts';

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
            <ActionForm
              action={`${paths.seat(round.id, id)}/pin`}
              method="put"
              fields={{ pinned: pinned ? 'no' : 'yes', seen: String(act) }}
              icon="push-pin"
            >
              {t(pinned ? 'days.unpin' : 'days.pin')}
            </ActionForm>
          ) : null}
          <Button kind="text" href={paths.round(round.id)}>
            {t('days.picked.leave')}
          </Button>
        </Acts>
      </Note>
    </div>
  );
}
