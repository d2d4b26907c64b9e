import type { Child } from 'hono/jsx';
import type { T } from '#platform/texts';
import { Beside, Button, Disclosure, Field, FileField, Form, Sheet } from '#platform/ui';
import { type RefilledForm, saidProblems, typed } from '#platform/web';
import type { Answer } from '../rules/answering.ts';

type Props = {
  t: T;
  action: string;
  version: number;
  dueOn: string | null;
  formKey: string;
  refilled: (RefilledForm & { answer: Answer | null }) | null;
  /** Only where it is late: said by whoever speaks for it, without a new date. */
  mayBeNotKept: boolean;
};

/** Four answers, each with what belongs to it. They work without JavaScript, and without an account. */
export function AnswerForms(props: Props) {
  const { t, refilled, dueOn, mayBeNotKept } = props;
  const problems = saidProblems(t, refilled);
  const value = (name: string) => typed(refilled, name);
  const field = (name: string) => ({ t, name, value: value(name), error: problems.of(name) });
  const isOpen = (answer: Answer) => refilled?.answer === answer;
  return (
    <Sheet title={t('commitments.answer.title')} lead={t('commitments.answer.lead')} id="answer">
      <Disclosure label={t('commitments.answer.done')} open={isOpen('done')}>
        <AnswerForm {...props} answer="done" submit={t('commitments.answer.sayDone')} files>
          <Field
            {...field('result')}
            type="textarea"
            rows={2}
            label={t('commitments.answer.result')}
            help={t('commitments.answer.resultHelp')}
            maxlength={600}
          />
          <Beside>
            <Field
              {...field('link')}
              type="url"
              label={t('commitments.answer.link')}
              help={t('commitments.answer.linkHelp')}
              optional
              maxlength={500}
            />
            <FileField
              t={t}
              name="file"
              label={t('commitments.answer.file')}
              help={t('commitments.answer.fileHelp')}
              error={problems.of('file')}
              optional
            />
          </Beside>
        </AnswerForm>
      </Disclosure>
      <Disclosure label={t('commitments.answer.goingOn')} open={isOpen('goingOn')}>
        <AnswerForm {...props} answer="goingOn" submit={t('commitments.answer.sayGoingOn')}>
          <Beside>
            <Field
              t={t}
              name="newDate"
              type="date"
              value={typed(refilled, 'newDate', dueOn)}
              error={problems.of('newDate')}
              label={t('commitments.answer.newDate')}
              help={t('commitments.answer.newDateHelp')}
              width="short"
            />
            <Field
              {...field('progress')}
              label={t('commitments.answer.progress')}
              help={t('commitments.answer.progressHelp')}
              optional
              maxlength={600}
              width="long"
            />
          </Beside>
        </AnswerForm>
      </Disclosure>
      <Disclosure label={t('commitments.answer.help')} open={isOpen('help')}>
        <AnswerForm {...props} answer="help" submit={t('commitments.answer.sayHelp')}>
          <Field
            {...field('needed')}
            type="textarea"
            rows={2}
            label={t('commitments.answer.needed')}
            help={t('commitments.answer.neededHelp')}
            maxlength={600}
          />
        </AnswerForm>
      </Disclosure>
      <Disclosure label={t('commitments.answer.giveUp')} open={isOpen('giveUp')}>
        <AnswerForm {...props} answer="giveUp" submit={t('commitments.answer.sayGiveUp')}>
          <Field
            {...field('reason')}
            type="textarea"
            rows={2}
            label={t('commitments.answer.reason')}
            help={t('commitments.answer.reasonHelp')}
            maxlength={600}
          />
        </AnswerForm>
      </Disclosure>
      {mayBeNotKept ? (
        <Disclosure label={t('commitments.answer.notKept')} open={isOpen('notKept')}>
          <AnswerForm {...props} answer="notKept" submit={t('commitments.answer.sayNotKept')}>
            <Field
              {...field('why')}
              type="textarea"
              rows={2}
              label={t('commitments.answer.why')}
              help={t('commitments.answer.whyHelp')}
              maxlength={600}
            />
          </AnswerForm>
        </Disclosure>
      ) : null}
    </Sheet>
  );
}

type One = Props & { answer: Answer; submit: string; files?: boolean; children?: Child };

function AnswerForm({ t, action, version, formKey, refilled, answer, submit, files = false, children }: One) {
  const problems = refilled?.answer === answer ? saidProblems(t, refilled).all : {};
  // Each form has its own key: the same page may send another answer after one that was refused.
  return (
    <Form
      t={t}
      action={action}
      problems={problems}
      files={files}
      fields={{ answer, version: String(version), _key: formKey }}
    >
      {children}
      <Button kind={answer === 'done' ? 'filled' : 'outlined'}>{submit}</Button>
    </Form>
  );
}
