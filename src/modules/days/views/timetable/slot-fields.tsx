import { Beside, Choice, Choices, Disclosure, Field, InEachLanguage } from '#platform/ui';
import type { SlotKind } from '../../rules/timetable/slot.ts';
import type { SlotFieldsProps } from './slot-form.ts';

const KINDS: readonly SlotKind[] = ['plenary', 'groups', 'arrival', 'pause', 'meal', 'closing'];

/** When, what, how and where. */
export function SlotFields({ t, field, form, slot, isBetween, languages, methods, rounds, rooms }: SlotFieldsProps) {
  const { error, value } = field('kind');
  const each = {
    t,
    languages,
    value: (name: string) => field(name).value,
    error: (name: string) => field(name).error,
  };
  const hasQuestion = ['Fr', 'Nl', 'En'].some((lang) => field(`question${lang}`).value !== '');
  const none = { value: '', label: t('timetable.form.none') };
  return (
    <>
      <Beside>
        <Field {...field('startsAt')} label={t('timetable.form.startsAt')} width="short" />
        <Field
          {...field('endsAt')}
          label={t('timetable.form.endsAt')}
          help={t('timetable.form.toHelp')}
          width="short"
          optional
        />
      </Beside>
      {slot || isBetween ? (
        <Choice
          kind="several"
          name="follow"
          value="yes"
          label={t('timetable.form.follow')}
          text={t('timetable.form.follow.say')}
          checked={form === null || field('follow').value !== ''}
        />
      ) : null}
      <InEachLanguage {...each} name="title" label={(lang) => t(`timetable.form.title.${lang}`)} maxlength={120} />
      <Choices t={t} name="kind" legend={t('timetable.form.kind')} error={error} inline>
        {KINDS.map((kind) => (
          <Choice
            name="kind"
            value={kind}
            label={t(`timetable.kind.${kind}`)}
            checked={(value || 'plenary') === kind}
          />
        ))}
      </Choices>
      <Field
        {...field('method')}
        type="select"
        label={t('timetable.form.method')}
        options={[
          none,
          ...methods.map(({ id, name, minutes }) => ({
            value: id,
            label: t('timetable.form.methodOption', { name, minutes }),
          })),
        ]}
        optional
      />
      {rounds.length > 0 ? (
        <Field
          {...field('round')}
          type="select"
          label={t('timetable.form.round')}
          help={t('timetable.form.roundHelp')}
          options={[
            { value: '', label: t('timetable.form.noRound') },
            ...rounds.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          optional
        />
      ) : null}
      <Field {...field('room')} label={t('timetable.form.room')} list="rooms" maxlength={80} optional />
      <datalist id="rooms">
        {rooms.map((room) => (
          <option value={room} />
        ))}
      </datalist>
      <Disclosure label={t('timetable.form.question')} open={hasQuestion}>
        <InEachLanguage
          {...each}
          name="question"
          label={(lang) => t(`timetable.form.question.${lang}`)}
          help={t('timetable.form.questionHelp')}
          type="textarea"
          rows={2}
          maxlength={400}
          optional
        />
      </Disclosure>
    </>
  );
}
