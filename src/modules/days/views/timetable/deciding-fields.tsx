import type { T } from '#platform/texts';
import { Beside, Choice, Choices, Field } from '#platform/ui';
import type { SlotField } from './slot-form.ts';

const STATES = ['none', 'open', 'decided'] as const;

/** Who decides before when, or that it is decided: of a slot, or of a line of the budget. */
export function DecidingFields({ t, field }: { t: T; field: SlotField }) {
  const state = field('deciding').value || 'none';
  return (
    <>
      <Choices t={t} name="deciding" legend={t('timetable.deciding')} inline>
        {STATES.map((one) => (
          <Choice name="deciding" value={one} label={t(`timetable.deciding.${one}`)} checked={state === one} />
        ))}
      </Choices>
      <Beside>
        <Field {...field('decidingBy')} label={t('timetable.form.decidingBy')} maxlength={120} optional />
        <Field
          {...field('decidingBefore')}
          type="date"
          label={t('timetable.form.decidingBefore')}
          width="short"
          optional
        />
      </Beside>
    </>
  );
}
