import type { Frame } from '#platform/frame';
import { Acts, Button, List, Note, Page, Quiet, Refusal, Row, Title } from '#platform/ui';
import type { QuestionOpen } from '../../rules/asked/shown.ts';
import { answerWords, said } from '../../words/asked-words.ts';
import { AskedTabs } from './asked-tabs.tsx';
import { OrderButtons } from './order-buttons.tsx';

type QuestionsShown = {
  frame: Frame;
  title: string;
  /** Of the event. */
  path: string;
  questions: readonly QuestionOpen[];
  /** Another question hangs on the one that was to go or to move. */
  hangs: boolean;
};

/** The organisers’ own questions to those who register. */
export function QuestionsPage({ frame, title, path, questions, hangs }: QuestionsShown) {
  const { t } = frame;
  return (
    <Page frame={frame} title={`${t('calendar.asked.title')}, ${title}`}>
      <Title back={{ href: path, label: title }} lead={t('calendar.asked.lead')}>
        {t('calendar.asked.title')}
      </Title>
      <AskedTabs t={t} path={path} current="questions" />
      {hangs ? <Refusal>{t('calendar.question.hangs')}</Refusal> : null}
      {questions.length === 0 ? <Quiet>{t('calendar.question.none')}</Quiet> : null}
      <List ordered>
        {questions.map(({ question, when }, i) => (
          <Row
            name={said(t, question.asked)}
            text={[
              t(`calendar.question.kind.${question.kind}`),
              question.answers.map(({ words }) => said(t, words)).join(' · '),
              question.isRequired ? t('calendar.question.required') : '',
            ]
              .filter(Boolean)
              .join(' — ')}
            note={
              when
                ? t('calendar.asks.when', {
                    answer: answerWords(t, when.before, when.answer),
                    question: said(t, when.before.asked),
                  })
                : undefined
            }
          >
            <OrderButtons
              t={t}
              path={`${path}/questions/${question.id}`}
              name={said(t, question.asked)}
              isFirst={i === 0}
              isLast={i === questions.length - 1}
            />
          </Row>
        ))}
      </List>
      <Acts>
        <Button href={`${path}/questions/new`} kind="outlined" icon="plus">
          {t('calendar.question.add')}
        </Button>
      </Acts>
      <Note>{t('calendar.question.careful')}</Note>
    </Page>
  );
}
