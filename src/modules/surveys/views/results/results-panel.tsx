import type { T } from '#platform/texts';
import { Note, Quiet, Section, Stack } from '#platform/ui';
import type { QuestionResult } from '../../rules/results.ts';
import { langOf, wordsIn } from '../shown.ts';
import { BarometerResult } from './barometer-result.tsx';
import { ChoiceResult, DotsResult, WordsResult } from './counted.tsx';
import { MatrixResult, type Proposing } from './matrix-result.tsx';

export type ResultsPanelProps = {
  t: T;
  results: readonly QuestionResult[];
  /** "17 réponses sur 41 personnes…" */
  summary: string;
  /** Where nobody was noted at the door. */
  isNotNoted: boolean;
  /** Where the statements are that became of what was written; null: not for this reader. */
  statementsPath: string | null;
  /** For coordinators. */
  proposing: Proposing | null;
};

/** How many answered, then each question with what it came to. */
export function ResultsPanel({ t, results, summary, isNotNoted, statementsPath, proposing }: ResultsPanelProps) {
  return (
    <Stack gap="section">
      <div>
        <p>
          <strong>{summary}</strong>
        </p>
        {isNotNoted ? <Quiet small>{t('surveys.results.notNoted')}</Quiet> : null}
      </div>
      {results.map((result) => (
        <Section
          title={<span lang={langOf(t, result.question.asked)}>{wordsIn(t, result.question.asked)}</span>}
          aside={<span>{t('surveys.results.answered', { answered: result.answered })}</span>}
        >
          {result.tally === null ? (
            <Note>{t('surveys.results.missing', { missing: result.missing })}</Note>
          ) : (
            <OneResult t={t} result={result} statementsPath={statementsPath} proposing={proposing} />
          )}
        </Section>
      ))}
    </Stack>
  );
}

type OneProps = Pick<ResultsPanelProps, 't' | 'statementsPath' | 'proposing'> & { result: QuestionResult };

function OneResult({ t, result: { question, answered, tally: counted }, statementsPath, proposing }: OneProps) {
  const { definition, id } = question;
  if (counted === null) return null;
  const optionNamed = (options: readonly { id: string; words: Parameters<typeof wordsIn>[1] }[], optionId: string) => {
    const words = options.find((option) => option.id === optionId)?.words;
    return words ? <span lang={langOf(t, words)}>{wordsIn(t, words)}</span> : null;
  };
  switch (counted.kind) {
    case 'barometer':
      return definition.kind === counted.kind ? (
        <BarometerResult t={t} definition={definition} tally={counted.tally} />
      ) : null;
    case 'dots':
      return definition.kind === counted.kind ? (
        <DotsResult t={t} tally={counted.tally} named={(option) => optionNamed(definition.options, option)} />
      ) : null;
    case 'choice':
      return definition.kind === counted.kind ? (
        <ChoiceResult
          t={t}
          tally={counted.tally}
          answered={answered}
          named={(option) => optionNamed(definition.options, option)}
        />
      ) : null;
    case 'matrix':
      return definition.kind === counted.kind ? (
        <MatrixResult t={t} questionId={id} definition={definition} tally={counted.tally} proposing={proposing} />
      ) : null;
    case 'checkIn':
      return <WordsResult t={t} words={counted.tally} />;
    case 'said':
      return (
        <Stack gap="small">
          <WordsResult t={t} words={counted.tally} />
          {statementsPath ? (
            <Quiet small>
              {t('surveys.said.became')} <a href={statementsPath}>{t('surveys.said.link')}</a>
            </Quiet>
          ) : null}
        </Stack>
      );
  }
}
