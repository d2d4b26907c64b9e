import { inLang } from '#packages/written';
import type { Frame } from '#platform/frame';
import type { Language } from '#platform/texts';
import {
  Choice,
  Choices,
  Disclosure,
  Field,
  Form,
  InEachLanguage,
  Page,
  Sheet,
  Stack,
  StaleNote,
  Title,
} from '#platform/ui';
import { type RefilledForm, saidProblems, typed } from '#platform/web';
import type { QuestionKind } from '../../rules/registering/questions.ts';

type QuestionFormShown = {
  frame: Frame;
  kinds: readonly QuestionKind[];
  /** null: a new one. */
  edited: { version: number; stands: Record<string, string> } | null;
  languages: readonly Language[];
  /** What it may hang on: an answer to a question before it. */
  conditions: readonly { value: string; label: string }[];
  action: string;
  back: string;
  refilled: RefilledForm | null;
  /** What somebody else wrote meanwhile, in the words of its fields. */
  theirs: { term: string; text: string }[];
  formKey: string;
};

/** A question to those who register: added or changed. */
export function QuestionFormPage(shown: QuestionFormShown) {
  const { frame, kinds, edited, languages, conditions, action, back, refilled, theirs, formKey } = shown;
  const { t } = frame;
  const problems = saidProblems(t, refilled);
  const value = (field: string) => typed(refilled, field, edited?.stands[field] ?? null);
  const [first, ...others] = languages;
  const each = { t, value, error: problems.of };
  const own = { ...each, languages: first ? [first] : [] };
  const translated = { ...each, languages: others, optional: true };
  const inLanguage = (lang: Language) => ({ language: t(`calendar.language.${lang}`) });
  const hasOthers = others.some((lang) => value(inLang('asked', lang)) !== '');
  const title = t(edited ? 'calendar.question.change' : 'calendar.question.add');
  const kind = value('kind') || 'words';
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
          fields={edited ? { version: String(edited.version) } : { _key: formKey }}
        >
          <InEachLanguage
            {...own}
            name="asked"
            label={(lang) => t('calendar.question.asked', inLanguage(lang))}
            maxlength={300}
          />
          <Choices t={t} name="kind" legend={t('calendar.question.kind')} error={problems.of('kind')}>
            {kinds.map((one) => (
              <Choice name="kind" value={one} label={t(`calendar.question.kind.${one}`)} checked={kind === one} />
            ))}
          </Choices>
          <InEachLanguage
            {...own}
            name="answers"
            type="textarea"
            rows={4}
            label={(lang) => t('calendar.question.answers', inLanguage(lang))}
            help={t('calendar.question.answersHelp')}
            optional
          />
          <InEachLanguage
            {...own}
            name="help"
            label={(lang) => t('calendar.question.help', inLanguage(lang))}
            maxlength={300}
            optional
          />
          {others.length > 0 ? (
            <Disclosure label={t('calendar.asked.otherLanguages')} open={hasOthers}>
              <Stack>
                <InEachLanguage
                  {...translated}
                  name="asked"
                  label={(lang) => t('calendar.question.asked', inLanguage(lang))}
                  maxlength={300}
                />
                <InEachLanguage
                  {...translated}
                  name="answers"
                  type="textarea"
                  rows={4}
                  label={(lang) => t('calendar.question.answers', inLanguage(lang))}
                />
                <InEachLanguage
                  {...translated}
                  name="help"
                  label={(lang) => t('calendar.question.help', inLanguage(lang))}
                  maxlength={300}
                />
              </Stack>
            </Disclosure>
          ) : null}
          <Choice
            kind="several"
            name="isRequired"
            value="yes"
            label={t('calendar.question.isRequired')}
            checked={value('isRequired') !== ''}
          />
          {conditions.length > 0 ? (
            <Field
              t={t}
              name="shownWhen"
              type="select"
              label={t('calendar.question.shownWhen')}
              value={value('shownWhen')}
              error={problems.of('shownWhen')}
              options={[{ value: '', label: t('calendar.question.everybody') }, ...conditions]}
            />
          ) : null}
        </Form>
      </Sheet>
    </Page>
  );
}
