import type { Frame } from '#platform/frame';
import { Beside, Choices, Disclosure, Field } from '#platform/ui';

export type FieldOf = (name: string) => { t: Frame['t']; name: string; value: string; error: string | undefined };

type Props = {
  t: Frame['t'];
  i: number;
  field: FieldOf;
  /** Each row may stay empty. */
  optional?: boolean;
};

/** One date to propose: the day, perhaps where, the hours, perhaps how many places. */
export const OptionFields = ({ t, i, field, optional = false }: Props) => (
  <Choices t={t} name={`option${i}`} legend={t(optional ? 'polls.optionNew' : 'polls.option', { number: i })}>
    <Beside small>
      <Field
        {...field(`day${i}`)}
        label={t('meetings.form.day')}
        autocomplete="off"
        optional={optional || i > 2}
        width="long"
      />
      <Field {...field(`from${i}`)} label={t('polls.from')} autocomplete="off" optional={optional || i > 1} />
      <Field {...field(`to${i}`)} label={t('polls.to')} autocomplete="off" optional={optional || i > 1} />
    </Beside>
    <Disclosure label={t('polls.whereAndPlaces')} open={isFilled(field, `place${i}`) || isFilled(field, `places${i}`)}>
      <Beside small>
        <Field {...field(`place${i}`)} label={t('meetings.place')} optional maxlength={120} width="long" />
        <Field {...field(`places${i}`)} label={t('polls.places')} inputmode="numeric" autocomplete="off" optional />
      </Beside>
    </Disclosure>
  </Choices>
);

/** Something was typed there, or is wrong with it: it is not folded away. */
const isFilled = (field: FieldOf, name: string): boolean => field(name).value !== '' || field(name).error !== undefined;
