import type { Frame } from '#platform/frame';
import type { Language } from '#platform/texts';
import { Beside, Choice, Choices, Field, Form, Note, Page, Refusal, Sheet, Title } from '#platform/ui';
import { type RefilledForm, saidProblems } from '#platform/web';
import type { Audience } from '../rules/who-answers.ts';
import { WrittenFields } from './written-fields.tsx';

type Props = {
  frame: Frame;
  action: string;
  back: string;
  /** put: it exists. */
  method: 'post' | 'put';
  heading: string;
  about: string | null;
  languages: readonly Language[];
  inLang: (field: string, lang: Language) => string;
  stands: Readonly<Record<string, string>>;
  refilled: RefilledForm | null;
  fields: Readonly<Record<string, string>>;
  audiences: readonly Audience[];
  /** Whose questions it may begin with; null: it has its own already. */
  beginnings: readonly { value: string; label: string; text?: string }[] | null;
  /** An evaluation of an event writes to those who came. */
  hasLetters: boolean;
  /** Somebody answered: only the hour to close may change. */
  onlyHours: boolean;
  /** It is open: its hour to open is over. */
  isOpen: boolean;
  refusal: string | null;
  /** What is good to know before asking. */
  note: string | null;
};

/** Title, who answers, and when. */
export function SurveyFormPage(props: Props) {
  const { frame, action, back, method, heading, about, languages, inLang, stands, refilled, fields } = props;
  const { audiences, beginnings, hasLetters, onlyHours, isOpen, refusal, note } = props;
  const { t } = frame;
  const problems = saidProblems(t, refilled);
  const value = (field: string) => String(refilled ? (refilled.values[field] ?? '') : (stands[field] ?? ''));
  return (
    <Page frame={frame} title={heading}>
      <Title over={about ?? undefined} lead={method === 'post' ? t('surveys.makeLead') : undefined}>
        {heading}
      </Title>
      {refusal ? <Refusal>{refusal}</Refusal> : null}
      {note ? <Note>{note}</Note> : null}
      {onlyHours ? <Note>{t('surveys.onlyHours')}</Note> : null}
      <Sheet>
        <Form
          t={t}
          action={action}
          method={method}
          submit={t(method === 'post' ? 'surveys.makeSubmit' : 'surveys.save')}
          other={<a href={back}>{t('surveys.backWithout')}</a>}
          problems={problems.all}
          fields={{ ...fields, ...(onlyHours ? { ...hiddenOf(stands) } : {}) }}
        >
          {onlyHours ? null : (
            <>
              <WrittenFields
                t={t}
                languages={languages}
                inLang={inLang}
                value={value}
                problems={problems}
                fields={[
                  { name: 'title', label: t('surveys.field.title'), most: 160 },
                  { name: 'about', label: t('surveys.field.about'), rows: 3, optional: true, most: 1000 },
                ]}
              />
              <Choices t={t} name="audience" legend={t('surveys.field.audience')} error={problems.of('audience')}>
                {audiences.map((audience) => (
                  <Choice
                    name="audience"
                    value={audience}
                    label={t(`surveys.audience.${audience}`)}
                    text={t(`surveys.audience.${audience}Say`)}
                    checked={value('audience') === audience}
                  />
                ))}
              </Choices>
              {beginnings && beginnings.length > 1 ? (
                <Choices t={t} name="from" legend={t('surveys.field.from')} error={problems.of('from')}>
                  {beginnings.map((beginning) => (
                    <Choice
                      name="from"
                      value={beginning.value}
                      label={beginning.label}
                      text={beginning.text}
                      checked={value('from') === beginning.value}
                    />
                  ))}
                </Choices>
              ) : null}
              {hasLetters ? (
                <Choice
                  name="wantsLetters"
                  value="yes"
                  kind="several"
                  label={t('surveys.field.letters')}
                  text={t('surveys.field.lettersSay')}
                  checked={value('wantsLetters') !== ''}
                />
              ) : null}
            </>
          )}
          <Beside>
            {isOpen || onlyHours ? null : (
              <Field
                t={t}
                type="datetime-local"
                name="opensAt"
                label={t('surveys.field.opensAt')}
                help={t('surveys.field.opensAtHelp')}
                value={value('opensAt')}
                error={problems.of('opensAt')}
                optional
              />
            )}
            <Field
              t={t}
              type="datetime-local"
              name="closesAt"
              label={t('surveys.field.closesAt')}
              help={t('surveys.field.closesAtHelp')}
              value={value('closesAt')}
              error={problems.of('closesAt')}
              optional
            />
          </Beside>
        </Form>
      </Sheet>
    </Page>
  );
}

/** What may not change any more travels along as it is, so that the form is whole. */
function hiddenOf(stands: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(stands).filter(([field, text]) => text !== '' && !/At$/.test(field)));
}
