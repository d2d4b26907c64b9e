import type { Child } from 'hono/jsx';
import type { Frame } from '#platform/frame';
import { Facts, List, PlainPage, Row, Section, Stack, Title } from '#platform/ui';
import type { Question } from '../rules/question.ts';
import { ResultsPanel, type ResultsPanelProps } from './results/results-panel.tsx';
import { type SurveyShown, stateWords, wordsIn } from './shown.ts';

type Props = {
  frame: Frame;
  survey: SurveyShown;
  questions: readonly Question[];
  answered: number;
  /** How one answers: the code of the room, or in words. */
  way: Child;
  results: ResultsPanelProps | null;
};

/** On the wall: how to answer and how many did; once it is closed, the results. */
export function SurveyScreenPage({ frame, survey, questions, answered, way, results }: Props) {
  const { t } = frame;
  const title = wordsIn(t, survey.title);
  return (
    <PlainPage frame={frame} title={title} projected unlisted>
      <Title over={stateWords(t, survey)}>{title}</Title>
      {results ? (
        <ResultsPanel {...results} proposing={null} statementsPath={null} />
      ) : (
        <Stack gap="section">
          <div role="status">
            <Facts facts={[{ figure: t.number(answered), words: t('surveys.countWords', { count: answered }) }]} />
          </div>
          {way}
          <Section title={t('surveys.questions')}>
            <List ordered>
              {questions.map(({ asked }) => (
                <Row>{wordsIn(t, asked)}</Row>
              ))}
            </List>
          </Section>
        </Stack>
      )}
    </PlainPage>
  );
}
