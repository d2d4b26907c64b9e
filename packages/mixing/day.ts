import type { Printed } from './plan.ts';
import type { Problem } from './problem.ts';
import { isPresent } from './problem.ts';

/** A problem with numbers in place of ids and with the sizes of its groups settled. */
export interface Day {
  readonly problem: Problem;
  readonly people: number;
  readonly indexOf: ReadonlyMap<string, number>;
  /** Equal for colleagues. Whoever has no organisation has a number of their own. */
  readonly organisation: Int32Array;
  readonly rounds: readonly DayRound[];
  /** Earlier seatings, without the people who are not here today. */
  readonly history: readonly Groups[];
}

/** Groups of indexes of people. */
export type Groups = readonly (readonly number[])[];

export interface DayRound {
  readonly id: string;
  readonly present: readonly number[];
  readonly sizes: readonly number[];
  /** The problem left the sizes to us, so a larger and a smaller group may exchange their sizes. */
  readonly flexible: boolean;
  /** As it took place; null for a round that is still to be seated. */
  readonly held: Groups | null;
  /** What people have on paper; null where nothing was printed, and for a held round. */
  readonly printed: Groups | null;
  /** Seats on paper, their owners here or not; 0 where nothing was printed, and for a held round. */
  readonly seatsOnPaper: number;
}

export type Settled = { readonly ok: true; readonly day: Day } | { readonly ok: false; readonly why: string };

export function indexPeople(problem: Problem): Map<string, number> {
  return new Map(problem.people.map((person, i) => [person.id, i]));
}

export function numberOrganisations(problem: Problem): Int32Array {
  const numbers = new Map<string, number>();
  return Int32Array.from(problem.people, ({ organisation }, i) => {
    if (organisation === undefined) return -1 - i;
    const number = numbers.get(organisation) ?? numbers.size;
    numbers.set(organisation, number);
    return number;
  });
}

export function presentIn(problem: Problem, roundId: string): number[] {
  return problem.people.flatMap((person, i) => (isPresent(person, roundId) ? [i] : []));
}

/** People who are not among the given are left out of the groups. */
export function groupsOf(seating: readonly (readonly string[])[], indexOf: ReadonlyMap<string, number>): number[][] {
  return seating.map((group) => group.flatMap((id) => indexOf.get(id) ?? []));
}

export function printedRound(printed: Printed | undefined, roundId: string) {
  return printed?.rounds.find((round) => round.id === roundId);
}
