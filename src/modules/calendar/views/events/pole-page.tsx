import { fieldAndLanguage } from '#packages/written';
import type { Frame } from '#platform/frame';
import type { Language } from '#platform/texts';
import { Form, InEachLanguage, Page, Sheet, StaleNote, Title } from '#platform/ui';
import { type RefilledForm, saidProblems, typed } from '#platform/web';

export type PolePageShown = {
  frame: Frame;
  name: string;
  version: number;
  /** Field → what stands there. */
  stands: Record<string, string>;
  /** Field → what somebody else wrote meanwhile. */
  theirs: readonly { field: string; text: string }[];
  languages: readonly Language[];
  action: string;
  back: string;
  refilled: RefilledForm | null;
};

/** A pole is called otherwise: on all dates that have it. */
export function PolePage({ frame, name, version, stands, theirs, languages, action, back, refilled }: PolePageShown) {
  const { t } = frame;
  const problems = saidProblems(t, refilled);
  const label = (lang: Language) => t('calendar.choice.name', { language: t(`calendar.language.${lang}`) });
  return (
    <Page frame={frame} title={t('calendar.pole.rename', { name })}>
      <Title back={{ href: back, label: t('calendar.pole.title') }} lead={t('calendar.pole.renameLead')}>
        {t('calendar.pole.rename', { name })}
      </Title>
      {theirs.length > 0 ? (
        <StaleNote
          t={t}
          stands={theirs.map(({ field, text }) => ({
            term: label(fieldAndLanguage(field, ['name'])?.lang ?? t.lang),
            text,
          }))}
        />
      ) : null}
      <Sheet>
        <Form
          t={t}
          action={action}
          method="patch"
          submit={t('calendar.form.save')}
          problems={problems.all}
          fields={{ version: String(version) }}
        >
          <InEachLanguage
            t={t}
            languages={languages}
            name="name"
            label={label}
            value={(field) => typed(refilled, field, stands[field] ?? null)}
            error={problems.of}
            maxlength={80}
          />
        </Form>
      </Sheet>
    </Page>
  );
}
