import type { T } from '#platform/texts';
import type { AnswerDecision } from '../actions/answer.ts';
import { fieldOf } from '../rules/ballot.ts';
import type { Typing } from '../views/kinds/fields.tsx';

type Values = Readonly<Record<string, string | string[]>>;

export const nothingTyped: Typing = { fieldOf, value: () => '', chosen: () => [], error: () => undefined };

/** What was typed comes back, with a sentence where it was refused. */
export function typedAgain(
  t: T,
  values: Values,
  decision: Exclude<AnswerDecision, { outcome: 'answered' }>,
): { typing: Typing; problems: Record<string, string>; refusal?: string } {
  const problems =
    decision.outcome === 'problems'
      ? Object.fromEntries(
          Object.entries(decision.problems).map(([field, problem]) => [field, t(`surveys.answer.problem.${problem}`)]),
        )
      : {};
  const all = (field: string) => [values[field] ?? []].flat();
  const typing: Typing = {
    fieldOf,
    value: (field) => all(field)[0] ?? '',
    chosen: all,
    error: (field) => problems[field],
  };
  return decision.outcome === 'refused'
    ? { typing, problems, refusal: t(`surveys.refused.${decision.reason}`) }
    : { typing, problems };
}
