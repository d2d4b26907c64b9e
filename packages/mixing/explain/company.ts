import type { PlanRound } from '../plan.ts';
import type { Person, Problem, SeatingOfIds } from '../problem.ts';

/** Who knows whom: from work, from other rounds, from earlier days. Made once, asked often. */
export class Company {
  readonly personOf: ReadonlyMap<string, Person>;
  /** Per round and per earlier seating: person → group. */
  readonly #rounds: readonly { readonly id: string; readonly groupOf: ReadonlyMap<string, number> }[];
  readonly #earlier: readonly ReadonlyMap<string, number>[];

  constructor(problem: Problem, rounds: readonly PlanRound[]) {
    this.personOf = new Map(problem.people.map((person) => [person.id, person]));
    this.#rounds = rounds.map(({ id, groups }) => ({ id, groupOf: groupOfEach(groups) }));
    this.#earlier = (problem.history ?? []).map(groupOfEach);
  }

  areColleagues(one: string, other: string): boolean {
    const organisation = this.personOf.get(one)?.organisation;
    return one !== other && organisation !== undefined && organisation === this.personOf.get(other)?.organisation;
  }

  /** Ids of the rounds in which they share a group, in the order of the day. */
  roundsShared(one: string, other: string): string[] {
    if (one === other) return [];
    return this.#rounds.filter(({ groupOf }) => areTogether(groupOf, one, other)).map(({ id }) => id);
  }

  meetingsOutside(round: string, one: string, other: string): number {
    if (one === other) return 0;
    let meetings = 0;
    for (const { id, groupOf } of this.#rounds) if (id !== round && areTogether(groupOf, one, other)) meetings++;
    return meetings;
  }

  /** How many earlier seatings had them in one group. */
  earlierMeetings(one: string, other: string): number {
    if (one === other) return 0;
    return this.#earlier.reduce((times, groupOf) => times + (areTogether(groupOf, one, other) ? 1 : 0), 0);
  }
}

export function groupOfEach(groups: SeatingOfIds): Map<string, number> {
  return new Map(groups.flatMap((group, g) => group.map((person) => [person, g] as const)));
}

function areTogether(groupOf: ReadonlyMap<string, number>, one: string, other: string): boolean {
  const group = groupOf.get(one);
  return group !== undefined && group === groupOf.get(other);
}
