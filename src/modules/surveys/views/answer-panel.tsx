import { inLanguage, type T } from '#platform/texts';
import { Disclosure, Form, Note, Prose, Quiet, Refusal, Sheet, Stack, Written } from '#platform/ui';
import type { Question } from '../rules/question.ts';
import { QuestionFields, type Typing } from './kinds/fields.tsx';
import type { SurveyShown } from './shown.ts';

export type AnswerPanelProps = {
  t: T;
  survey: SurveyShown;
  questions: readonly Question[];
  /** Where the answer goes. */
  action: string;
  formKey: string;
  /** own: this person has answered. device: somebody has, on this phone. */
  answered: 'own' | 'device' | null;
  typing: Typing;
  /** Field → sentence. */
  problems: Record<string, string>;
  /** A sentence, where answering was refused as a whole. */
  refusal?: string | undefined;
};

/** What one answers, and that it is without a name. */
export function AnswerPanel(props: AnswerPanelProps) {
  const { t, survey, answered, problems, refusal } = props;
  const again = answered !== null;
  const isTyped = Object.keys(problems).length > 0;
  return (
    <Stack>
      {refusal ? <Refusal>{refusal}</Refusal> : null}
      {survey.about ? (
        <Prose>
          <Written t={t} said={inLanguage(survey.about, t.lang)} />
        </Prose>
      ) : null}
      {survey.state !== 'open' ? (
        <Note>{t('surveys.refused.notOpen')}</Note>
      ) : again ? (
        <>
          <Note tone="done">
            <p>
              <strong>{t(answered === 'own' ? 'surveys.answer.kept' : 'surveys.answer.keptHere')}</strong>
            </p>
            <p>{t('surveys.answer.keptSay')}</p>
            <p>{t('surveys.answer.resultsLater')}</p>
          </Note>
          <Disclosure label={t('surveys.answer.otherwise')} open={isTyped}>
            <AnswerForm {...props} />
          </Disclosure>
        </>
      ) : (
        <AnswerForm {...props} />
      )}
    </Stack>
  );
}

/** Kept on the device when there is no network, and sent when it is back. */
function AnswerForm({ t, questions, action, formKey, answered, typing, problems }: AnswerPanelProps) {
  return (
    <Sheet>
      <Form
        t={t}
        action={action}
        submit={t(answered ? 'surveys.answer.sendAgain' : 'surveys.answer.send')}
        problems={problems}
        fields={{ _key: formKey }}
        decisive
        data-offline
      >
        {questions.map((question) => (
          <QuestionFields t={t} question={question} typing={typing} />
        ))}
        <Quiet small>{t('surveys.answer.optional')}</Quiet>
        <Quiet small>{t('surveys.answer.anonymous')}</Quiet>
      </Form>
    </Sheet>
  );
}
