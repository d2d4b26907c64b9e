import type { Problem } from '../problem.ts';
import { Company, type Seated } from './company.ts';

/** Organisation × organisation: symmetric, in the order of `organisations`; people without one are left out. */
export interface OrganisationsMet {
  readonly organisations: readonly string[];
  /** How many people each has here. */
  readonly people: readonly number[];
  /** Pairs of people who meet in this plan, each pair once; on the diagonal, colleagues. */
  readonly today: readonly (readonly number[])[];
  /** The same for earlier days, among people who are here today; null without history. */
  readonly before: readonly (readonly number[])[] | null;
}

/** Which organisations met which, in this plan and before it. */
export function explainOrganisations(problem: Problem, plan: Seated): OrganisationsMet {
  const company = new Company(problem, plan);
  const organisations = [...new Set(problem.people.flatMap(({ organisation }) => organisation ?? []))];
  const numberOf = new Map(organisations.map((organisation, i) => [organisation, i]));
  const numbers = new Map(problem.people.map(({ id, organisation = '' }) => [id, numberOf.get(organisation)]));
  const people = organisations.map(() => 0);
  for (const number of numbers.values()) if (number !== undefined) people[number] = (people[number] ?? 0) + 1;
  const count = (metBy: (id: string) => Map<string, number>) => {
    const met = organisations.map(() => organisations.map(() => 0));
    for (const { id } of problem.people) {
      const row = met[numbers.get(id) ?? -1];
      if (row === undefined) continue;
      for (const other of metBy(id).keys()) {
        const column = numbers.get(other);
        // Colleagues find each other from both sides, and count once.
        if (column !== undefined && !(column === numbers.get(id) && other < id)) row[column] = (row[column] ?? 0) + 1;
      }
    }
    return met;
  };
  return {
    organisations,
    people,
    today: count((id) => company.metBy(id)),
    before: problem.history === undefined ? null : count((id) => company.metBy(id, company.earlier)),
  };
}
