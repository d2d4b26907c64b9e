import type { Language, T } from '#platform/texts';
import { Beside, Field } from '#platform/ui';

const languageSuffix = { fr: 'Fr', nl: 'Nl', en: 'En' } as const;

export type FieldOf = (name: string) => { t: T; name: string; value: string; error: string | undefined };

/** The name of a field that is written once in each language. */
export const fieldIn = (field: 'title' | 'about', lang: Language): string => `${field}${languageSuffix[lang]}`;

export function TextsIn({ t, lang, field, optional }: { t: T; lang: Language; field: FieldOf; optional?: boolean }) {
  return (
    <>
      <Field
        {...field(fieldIn('title', lang))}
        label={t('calendar.form.title')}
        lang={lang}
        maxlength={160}
        optional={optional}
      />
      <Field
        {...field(fieldIn('about', lang))}
        type="textarea"
        rows={5}
        label={t('calendar.form.about')}
        lang={lang}
        optional
      />
    </>
  );
}

export function WhenAndWhere({ t, field }: { t: T; field: FieldOf }) {
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
      <Field {...field('lastDay')} label={t('calendar.form.lastDay')} help={t('calendar.form.lastDayHelp')} optional />
      <Beside>
        <Field {...field('placeName')} label={t('calendar.form.placeName')} optional />
        <Field {...field('address')} label={t('calendar.form.address')} optional />
      </Beside>
      <Field
        {...field('accessNote')}
        label={t('calendar.form.accessNote')}
        help={t('calendar.form.accessHelp')}
        optional
      />
    </>
  );
}
