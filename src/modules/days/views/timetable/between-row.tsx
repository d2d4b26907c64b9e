import type { T } from '#platform/texts';
import { ActionForm, Icon, Row } from '#platform/ui';
import type { DayPaths } from '../../addresses.ts';
import type { Between } from '../../rules/timetable/checks.ts';
import type { PlannedSlot } from '../../rules/timetable/slot.ts';

interface BetweenRowProps {
  t: T;
  paths: DayPaths;
  /** The one that comes after. */
  slot: PlannedSlot;
  between: Between;
  seen: number;
}

/** Free time, an overlap, a walk that is too short, with one button that sets it right. */
export function BetweenRow({ t, paths, slot, between, seen }: BetweenRowProps) {
  const by = lateBy(between);
  return (
    <Row
      lead={<Icon name={between.kind === 'gap' ? 'clock' : 'warning'} />}
      text={words()}
      end={
        slot.fixed ? undefined : (
          <ActionForm
            action={paths.timetable.place(slot.id)}
            method="put"
            kind="text"
            size="small"
            fields={{ how: 'later', by: String(by), seen: String(seen) }}
          >
            {t(by < 0 ? 'timetable.between.earlier' : 'timetable.between.later')}
          </ActionForm>
        )
      }
    />
  );

  function words(): string {
    if (between.kind !== 'walk') return t(`timetable.between.${between.kind}`, { minutes: between.minutes });
    return t('timetable.between.walk', between);
  }
}

/** How much later it, and what follows, should begin. */
function lateBy(between: Between): number {
  switch (between.kind) {
    case 'gap':
      return -between.minutes;
    case 'overlap':
      return between.minutes;
    case 'walk':
      return between.needed - between.minutes;
  }
}
