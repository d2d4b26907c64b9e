import { inLang } from '#packages/written';
import type { Frame } from '#platform/frame';
import type { Language } from '#platform/texts';
import { ActionForm, Beside, Field, Form, Note, Page, Quiet, Sheet, StaleNote, Title } from '#platform/ui';
import { type RefilledForm, saidProblems, typed } from '#platform/web';

type ReminderShown = {
  frame: Frame;
  eventTitle: string;
  languages: readonly Language[];
  /** null: a new one. */
  edited: { version: number; stands: Record<string, string>; isSent: boolean } | null;
  theirs: readonly { field: string; text: string }[];
  refilled: RefilledForm | null;
  action: string;
  back: string;
  formKey: string;
};

/** One reminder: when it leaves, and its words in each language. */
export function ReminderPage({ frame, eventTitle, languages, edited, theirs, refilled, ...rest }: ReminderShown) {
  const { action, back, formKey } = rest;
  const { t } = frame;
  const problems = saidProblems(t, refilled);
  const field = (name: string) => ({
    t,
    name,
    value: typed(refilled, name, edited?.stands[name] ?? null),
    error: problems.of(name),
  });
  const title = t(edited ? 'calendar.reminder.editTitle' : 'calendar.reminder.newTitle');
  const inOrder = [t.lang, ...languages.filter((lang) => lang !== t.lang)];
  return (
    <Page frame={frame} title={`${title}, ${eventTitle}`}>
      <Title back={{ href: back, label: t('calendar.planning.title') }} over={eventTitle}>
        {title}
      </Title>
      {theirs.length > 0 ? (
        <StaleNote t={t} stands={theirs.map(({ field: name, text }) => ({ term: labelOf(name), text }))} />
      ) : null}
      {edited?.isSent ? (
        <Note>{t('calendar.reminder.hasLeft')}</Note>
      ) : (
        <Sheet>
          <Quiet>{t('calendar.reminder.facts')}</Quiet>
          <Form
            t={t}
            action={action}
            method={edited ? 'patch' : 'post'}
            submit={t(edited ? 'calendar.form.save' : 'calendar.reminder.write')}
            problems={problems.all}
            fields={edited ? { version: String(edited.version) } : { _key: formKey }}
          >
            <Beside>
              <Field
                {...field('daysBefore')}
                label={t('calendar.reminder.daysBefore')}
                help={t('calendar.reminder.daysHelp')}
                inputmode="numeric"
                width="short"
              />
              <Field
                {...field('clock')}
                label={t('calendar.reminder.clock')}
                help={t('calendar.form.timeHelp')}
                width="short"
              />
            </Beside>
            {inOrder.map((lang) => (
              <Field
                {...field(inLang('words', lang))}
                type="textarea"
                rows={4}
                maxlength={1000}
                label={labelOf(inLang('words', lang))}
                help={lang === t.lang ? t('calendar.reminder.wordsHelp') : undefined}
                lang={lang === t.lang ? undefined : lang}
                optional={lang !== t.lang}
              />
            ))}
          </Form>
        </Sheet>
      )}
      {edited ? (
        <ActionForm action={action} method="delete" kind="text" icon="trash">
          {t('calendar.reminder.remove')}
        </ActionForm>
      ) : null}
    </Page>
  );

  function labelOf(name: string): string {
    const lang = languages.find((one) => inLang('words', one) === name);
    if (!lang) return t(name === 'clock' ? 'calendar.reminder.clock' : 'calendar.reminder.daysBefore');
    const label = t('calendar.reminder.words');
    return lang === t.lang ? label : t('calendar.form.labelIn', { label, language: t(`calendar.language.${lang}`) });
  }
}
