import { isPresent, type Problem } from '../problem.ts';
import { Company, type Seated } from './company.ts';
import { dayOfPlan } from './day-of-plan.ts';
import { names } from './person.ts';
import { Together, type WhyTogether } from './why-together.ts';

export interface PairExplained {
  readonly people: readonly [string, string];
  readonly colleagues: boolean;
  /** Rounds they share, and why they do although it would be better otherwise; empty where nobody would mind. */
  readonly rounds: readonly { readonly round: string; readonly group: number; readonly why: readonly WhyTogether[] }[];
  /** Rounds for which both are here. */
  readonly couldShare: readonly string[];
  /** Earlier seatings that had them in one group. */
  readonly earlier: number;
  /** Indexes of the rules that name both. */
  readonly rules: readonly number[];
}

/** Where two people meet, and why that is so. Null where the problem does not know one of them. */
export function explainPair(problem: Problem, plan: Seated, one: string, other: string): PairExplained | null {
  const company = new Company(problem, plan);
  const [a, b] = [company.personOf.get(one), company.personOf.get(other)];
  if (a === undefined || b === undefined) return null;
  const together = new Together(company, dayOfPlan(problem, plan));
  const shared = new Set(company.roundsShared(one, other));
  return {
    people: [one, other],
    colleagues: company.areColleagues(one, other),
    rounds: company.rounds.flatMap(({ id: round, groupOf }) => {
      const group = groupOf.get(one);
      return shared.has(round) && group !== undefined ? [{ round, group, why: together.why(round, one, other) }] : [];
    }),
    couldShare: problem.rounds.map(({ id }) => id).filter((round) => isPresent(a, round) && isPresent(b, round)),
    earlier: company.earlierMeetings(one, other),
    rules: (problem.rules ?? []).flatMap((rule, index) => (names(rule, one) && names(rule, other) ? [index] : [])),
  };
}
