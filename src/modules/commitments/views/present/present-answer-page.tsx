import type { Frame } from '#platform/frame';
import { Choice, Choices, Field, Form, Note, PlainPage, Sheet, Title, Written } from '#platform/ui';
import { type RefilledForm, saidProblems, typed } from '#platform/web';

type Props = {
  frame: Frame;
  action: string;
  asked: { text: string; lang: 'fr' | 'nl' | 'en' };
  dueOn: string | null;
  isWithdrawn: boolean;
  /** What they answered before. */
  given: { answer: 'done' | 'notPossible'; why: string } | null;
  refilled: RefilledForm | null;
};

/** One thing that was asked of all who were there: it is done, or it is not possible, because. */
export function PresentAnswerPage({ frame, action, asked, dueOn, isWithdrawn, given, refilled }: Props) {
  const { t } = frame;
  const { all, of } = saidProblems(t, refilled);
  const chosen = typed(refilled, 'answer', given?.answer ?? null);
  return (
    <PlainPage frame={frame} title={asked.text} unlisted>
      <Title
        size="small"
        over={t('commitments.present.over')}
        lead={dueOn ? t('commitments.present.dueOn', { day: t.date(dueOn) }) : undefined}
      >
        <Written t={t} said={asked} inline />
      </Title>
      {isWithdrawn ? <Note>{t('commitments.present.withdrawn')}</Note> : null}
      {given && !isWithdrawn ? <Note icon="check">{t(`commitments.present.given.${given.answer}`)}</Note> : null}
      {isWithdrawn ? null : (
        <Sheet>
          <Form t={t} action={action} submit={t('commitments.present.send')} problems={all}>
            <Choices t={t} name="answer" legend={t('commitments.present.ask')} error={of('answer')}>
              <Choice name="answer" value="done" label={t('commitments.answer.done')} checked={chosen === 'done'} />
              <Choice
                name="answer"
                value="notPossible"
                label={t('commitments.present.notPossible')}
                checked={chosen === 'notPossible'}
              />
            </Choices>
            <Field
              t={t}
              name="why"
              label={t('commitments.present.why')}
              help={t('commitments.present.whyHelp')}
              value={typed(refilled, 'why', given?.why ?? null)}
              error={of('why')}
              maxlength={600}
              optional
            />
          </Form>
        </Sheet>
      )}
    </PlainPage>
  );
}
