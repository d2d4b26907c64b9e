import type { PlanRound } from '../plan.ts';
import type { Person, Problem, SeatingOfIds } from '../problem.ts';

/** A plan as far as it is explained: where people sit. `faultsOfSeating` finds no fault with it. */
export interface Seated {
  readonly rounds: readonly PlanRound[];
}

interface Seating {
  readonly id: string;
  readonly groups: SeatingOfIds;
  readonly groupOf: ReadonlyMap<string, number>;
}

/** Who shares groups with whom, in a plan and on earlier days. Made once, then asked person by person. */
export class Company {
  readonly problem: Problem;
  readonly personOf: ReadonlyMap<string, Person>;
  readonly rounds: readonly Seating[];
  readonly earlier: readonly Seating[];

  constructor(problem: Problem, { rounds }: Seated) {
    this.problem = problem;
    this.personOf = new Map(problem.people.map((person) => [person.id, person]));
    this.rounds = rounds.map(({ id, groups }) => ({ id, groups, groupOf: groupOfEach(groups) }));
    this.earlier = (problem.history ?? []).map((groups) => ({ id: '', groups, groupOf: groupOfEach(groups) }));
  }

  areColleagues(one: string, other: string): boolean {
    const organisation = this.personOf.get(one)?.organisation;
    return one !== other && organisation !== undefined && organisation === this.personOf.get(other)?.organisation;
  }

  /** Ids of the rounds in which they share a group, in the order of the day. */
  roundsShared(one: string, other: string): string[] {
    return this.rounds.filter((round) => areTogether(round, one, other)).map(({ id }) => id);
  }

  meetingsOutside(round: string, one: string, other: string): number {
    let meetings = 0;
    for (const seating of this.rounds) if (seating.id !== round && areTogether(seating, one, other)) meetings++;
    return meetings;
  }

  /** How many earlier seatings had them in one group. */
  earlierMeetings(one: string, other: string): number {
    let meetings = 0;
    for (const seating of this.earlier) if (areTogether(seating, one, other)) meetings++;
    return meetings;
  }

  /** Everybody met in these seatings, with how often. People who are not here today are left out. */
  metBy(person: string, seatings: readonly Seating[] = this.rounds): Map<string, number> {
    const times = new Map<string, number>();
    for (const { groups, groupOf } of seatings) {
      for (const other of groups[groupOf.get(person) ?? -1] ?? []) {
        if (other !== person && this.personOf.has(other)) times.set(other, (times.get(other) ?? 0) + 1);
      }
    }
    return times;
  }
}

export function groupOfEach(groups: SeatingOfIds): Map<string, number> {
  return new Map(groups.flatMap((group, g) => group.map((person) => [person, g] as const)));
}

export function areTogether({ groupOf }: Pick<Seating, 'groupOf'>, one: string, other: string): boolean {
  const group = groupOf.get(one);
  return one !== other && group !== undefined && group === groupOf.get(other);
}

/** All pairs of a group. */
export function pairsOf(people: readonly string[]): (readonly [string, string])[] {
  return people.flatMap((one, i) => people.slice(i + 1).map((other) => [one, other] as const));
}
