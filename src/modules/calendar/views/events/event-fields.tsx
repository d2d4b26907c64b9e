import { inLang } from '#packages/written';
import type { Language, T } from '#platform/texts';
import { Beside, Choice, Field } from '#platform/ui';

type Lines = { t: T; name: string; value: string; error: string | undefined };
export type FieldOf = (name: string) => Lines;

/** isOld: this translation did not follow when its original changed. isStillRight: somebody ticked that it is right. */
export type OutOfDate = { isOld: (name: string) => boolean; isStillRight: (name: string) => boolean };

export type InOneLanguage = { t: T; lang: Language; field: FieldOf; outOfDate: OutOfDate; optional?: boolean };

/** A field in one of the languages, with a question under it where the original has changed since. */
export function inLanguage({ t, lang, field, outOfDate }: InOneLanguage, name: Parameters<typeof inLang>[0]) {
  const named = inLang(name, lang);
  return {
    ...field(named),
    lang: lang === t.lang ? undefined : lang,
    below: outOfDate.isOld(named) ? (
      <Choice
        kind="several"
        name="stillRight[]"
        value={named}
        label={t('calendar.form.stillRight')}
        text={t('calendar.form.originalChanged')}
        checked={outOfDate.isStillRight(named)}
      />
    ) : undefined,
  };
}

export function TextsIn(given: InOneLanguage) {
  const { t, optional } = given;
  return (
    <>
      <Field {...inLanguage(given, 'title')} label={t('calendar.form.title')} maxlength={160} optional={optional} />
      <Field {...inLanguage(given, 'about')} type="textarea" rows={5} label={t('calendar.form.about')} optional />
    </>
  );
}

/** asksPast: the day is over, and they are asked whether that is meant. */
export function When({ t, field, asksPast, isPast }: { t: T; field: FieldOf; asksPast: boolean; isPast: boolean }) {
  return (
    <>
      <Beside>
        <Field {...field('day')} label={t('calendar.form.day')} help={t('calendar.form.dayHelp')} />
        <Field
          {...field('startsAt')}
          label={t('calendar.form.startsAt')}
          help={t('calendar.form.timeHelp')}
          width="short"
        />
        <Field {...field('endsAt')} label={t('calendar.form.endsAt')} help={t('calendar.form.endHelp')} width="short" />
      </Beside>
      {asksPast ? (
        <Choice
          kind="several"
          name="isPast"
          value="yes"
          label={t('calendar.form.isPast')}
          text={t('calendar.form.isPastText')}
          checked={isPast}
        />
      ) : null}
      <Field {...field('lastDay')} label={t('calendar.form.lastDay')} help={t('calendar.form.lastDayHelp')} optional />
    </>
  );
}

export function WhereIn(given: InOneLanguage) {
  const { t } = given;
  return (
    <>
      <Beside>
        <Field {...inLanguage(given, 'placeName')} label={t('calendar.form.placeName')} maxlength={120} optional />
        <Field {...inLanguage(given, 'address')} label={t('calendar.form.address')} maxlength={200} optional />
      </Beside>
      <Field
        {...inLanguage(given, 'accessNote')}
        label={t('calendar.form.accessNote')}
        help={t('calendar.form.accessHelp')}
        maxlength={300}
        optional
      />
    </>
  );
}
