import type { Problem, Rule } from '../problem.ts';
import { Company, type Seated } from './company.ts';
import { dayOfPlan } from './day-of-plan.ts';
import { Together, type WhyTogether } from './why-together.ts';

export interface PersonExplained {
  readonly person: string;
  /** Different people met. */
  readonly met: number;
  readonly rounds: readonly PersonInRound[];
  /** People met more than once, with the rounds, and why each of these meetings is there. */
  readonly again: readonly MetAgain[];
  /** People met today and never on an earlier day; without history, everybody. */
  readonly newFaces: readonly string[];
  /** People met today and on so many earlier occasions. */
  readonly known: readonly { readonly person: string; readonly times: number }[];
  /** Colleagues this person sits with, and why. */
  readonly colleagues: readonly ColleagueBeside[];
  /** Indexes of the rules that name this person. */
  readonly rules: readonly number[];
}

export interface PersonInRound {
  readonly round: string;
  /** null: not there. */
  readonly group: number | null;
  readonly beside: readonly string[];
  /** Those among them who are met for the first time today. */
  readonly first: readonly string[];
}

export interface MetAgain {
  readonly person: string;
  readonly rounds: readonly string[];
  /** For each of the rounds. */
  readonly why: readonly (readonly WhyTogether[])[];
}

export interface ColleagueBeside {
  readonly person: string;
  readonly round: string;
  readonly why: readonly WhyTogether[];
}

/** Whom one person meets, where, and why some of them twice. Null where the problem does not know the person. */
export function explainPerson(problem: Problem, plan: Seated, id: string): PersonExplained | null {
  const company = new Company(problem, plan);
  if (!company.personOf.has(id)) return null;
  const together = new Together(company, dayOfPlan(problem, plan));
  const met = company.metBy(id);
  const earlier = company.metBy(id, company.earlier);
  const rounds = roundsOf(company, id);
  return {
    person: id,
    met: met.size,
    rounds,
    again: [...met].flatMap(([person, times]) => {
      if (times < 2) return [];
      const shared = company.roundsShared(id, person);
      return [{ person, rounds: shared, why: shared.map((round) => together.why(round, id, person)) }];
    }),
    newFaces: [...met.keys()].filter((person) => !earlier.has(person)),
    known: [...met.keys()].flatMap((person) => {
      const times = earlier.get(person);
      return times === undefined ? [] : [{ person, times }];
    }),
    colleagues: rounds.flatMap(({ round, beside }) =>
      beside
        .filter((person) => company.areColleagues(id, person))
        .map((person) => ({ person, round, why: together.why(round, id, person) })),
    ),
    rules: (problem.rules ?? []).flatMap((rule, index) => (names(rule, id) ? [index] : [])),
  };
}

function roundsOf(company: Company, id: string): PersonInRound[] {
  const seen = new Set<string>();
  return company.rounds.map(({ id: round, groups, groupOf }) => {
    const group = groupOf.get(id) ?? null;
    const beside = group === null ? [] : (groups[group] ?? []).filter((other) => other !== id);
    const first = beside.filter((other) => !seen.has(other));
    for (const other of first) seen.add(other);
    return { round, group, beside, first };
  });
}

export function names(rule: Rule, id: string): boolean {
  if (rule.kind === 'pin') return rule.person === id;
  return (rule.kind === 'together' || rule.kind === 'apart') && rule.people.includes(id);
}
