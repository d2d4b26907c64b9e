import type { T } from '#platform/texts';
import { surveyPaths } from '../addresses.ts';
import { proposable } from '../rules/proposable.ts';
import { responseRate, resultsOf } from '../rules/results.ts';
import { ballotsOf } from '../store/ballots.ts';
import { proposalsOf } from '../store/proposals.ts';
import { questionsOf } from '../store/questions.ts';
import type { Survey } from '../store/surveys.ts';
import type { ResultsPanelProps } from '../views/results/results-panel.tsx';
import type { Here } from './here.ts';

/** What everybody may see of a closed survey. */
export async function resultsShown(c: Here, survey: Survey, slug: string): Promise<ResultsPanelProps> {
  const { db, t, member } = c.var;
  const which = { networkId: survey.networkId, surveyId: survey.id };
  const [questions, ballots] = await Promise.all([questionsOf(db, which), ballotsOf(db, which)]);
  const results = resultsOf(
    questions,
    ballots.map(({ said }) => said),
  );
  const cells = member?.role === 'coordinator' ? proposable(results) : [];
  const proposals = cells.length > 0 ? await proposalsOf(db, which) : [];
  const statementOf = (questionId: string, cell: string) => {
    const made = proposals.find((one) => one.questionId === questionId && one.cell === cell);
    return made ? `/n/${slug}/statements/${made.statementId}` : null;
  };
  return {
    t,
    results,
    summary: summaryOf(t, ballots.length, survey),
    isNotNoted: survey.audience === 'came' && survey.closedAt !== null && !survey.doorNoted,
    statementsPath: member && survey.closedAt && survey.audience !== 'space' ? `/n/${slug}/statements` : null,
    proposing:
      cells.length > 0
        ? {
            action: surveyPaths(slug, survey.id).proposals,
            cells: cells.map((one) => ({ ...one, statement: statementOf(one.questionId, one.cell) })),
          }
        : null,
  };
}

/** "17 réponses sur 41 personnes à qui l’on a demandé, soit 41 %" */
export function summaryOf(t: T, answered: number, { asked }: Pick<Survey, 'asked'>): string {
  const rate = responseRate(answered, asked);
  return asked === null || rate === null
    ? t('surveys.results.n', { answered })
    : t('surveys.results.rate', { answered, asked, rate });
}
