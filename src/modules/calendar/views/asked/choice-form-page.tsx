import { inLang } from '#packages/written';
import type { Frame } from '#platform/frame';
import type { Language } from '#platform/texts';
import { Beside, Disclosure, Field, Form, InEachLanguage, Page, Sheet, Stack, StaleNote, Title } from '#platform/ui';
import { type RefilledForm, saidProblems, typed } from '#platform/web';
import type { ChoiceKind } from '../../rules/registering/questions.ts';

type ChoiceFormShown = {
  frame: Frame;
  kind: ChoiceKind;
  /** null: a new one. */
  edited: { version: number; stands: Record<string, string> } | null;
  languages: readonly Language[];
  /** The event lasts several days: which one is asked. */
  asksDay: boolean;
  action: string;
  back: string;
  refilled: RefilledForm | null;
  /** What somebody else wrote meanwhile, in the words of its fields. */
  theirs: { term: string; text: string }[];
  formKey: string;
};

/** A meal, a workshop, or a stop: added or changed. */
export function ChoiceFormPage(shown: ChoiceFormShown) {
  const { frame, kind, edited, languages, asksDay, action, back, refilled, theirs, formKey } = shown;
  const { t } = frame;
  const problems = saidProblems(t, refilled);
  const value = (field: string) => typed(refilled, field, edited?.stands[field] ?? null);
  const field = (name: string) => ({ t, name, value: value(name), error: problems.of(name) });
  const [first, ...others] = languages;
  const each = { t, value, error: problems.of };
  const own = { ...each, languages: first ? [first] : [] };
  const translated = { ...each, languages: others, optional: true };
  const hasOthers = others.some((lang) => value(inLang('name', lang)) !== '');
  const title = t(edited ? `calendar.choice.change.${kind}` : `calendar.choice.add.${kind}`);
  return (
    <Page frame={frame} title={title}>
      <Title back={{ href: back, label: t('calendar.asked.title') }}>{title}</Title>
      {theirs.length > 0 ? <StaleNote t={t} stands={theirs} /> : null}
      <Sheet>
        <Form
          t={t}
          action={action}
          method={edited ? 'patch' : 'post'}
          submit={t(edited ? 'calendar.form.save' : 'calendar.asked.add')}
          problems={problems.all}
          fields={edited ? { version: String(edited.version) } : { _key: formKey, kind }}
        >
          <InEachLanguage
            {...own}
            name="name"
            label={(lang) => t('calendar.choice.name', { language: t(`calendar.language.${lang}`) })}
            maxlength={120}
          />
          {kind === 'meal' ? (
            <Field
              {...field('price')}
              label={t('calendar.choice.price')}
              help={t('calendar.choice.priceHelp')}
              inputmode="decimal"
              width="short"
              optional
            />
          ) : (
            <>
              <Beside>
                {asksDay ? <Field {...field('day')} label={t('calendar.form.day')} optional /> : null}
                <Field {...field('startsAt')} label={t('calendar.form.startsAt')} width="short" optional />
                <Field {...field('endsAt')} label={t('calendar.form.endsAt')} width="short" optional />
              </Beside>
              <InEachLanguage
                {...own}
                name="place"
                label={(lang) => t('calendar.choice.place', { language: t(`calendar.language.${lang}`) })}
                maxlength={160}
                optional
              />
            </>
          )}
          {kind === 'stop' ? (
            <Field {...field('host')} label={t('calendar.choice.host')} help={t('calendar.choice.hostHelp')} optional />
          ) : null}
          <Field
            {...field('places')}
            label={t('calendar.form.places')}
            help={t('calendar.form.placesHelp')}
            inputmode="numeric"
            width="short"
            optional
          />
          {others.length > 0 ? (
            <Disclosure label={t('calendar.asked.otherLanguages')} open={hasOthers}>
              <Stack>
                <InEachLanguage
                  {...translated}
                  name="name"
                  label={(lang) => t('calendar.choice.name', { language: t(`calendar.language.${lang}`) })}
                  maxlength={120}
                />
                {kind === 'meal' ? null : (
                  <InEachLanguage
                    {...translated}
                    name="place"
                    label={(lang) => t('calendar.choice.place', { language: t(`calendar.language.${lang}`) })}
                    maxlength={160}
                  />
                )}
              </Stack>
            </Disclosure>
          ) : null}
        </Form>
      </Sheet>
    </Page>
  );
}
