import { brokenIn } from './check/broken.ts';
import { excessIn } from './check/excess.ts';
import type { PlanRound } from './plan.ts';
import { holdsIn, isHard, type Person, type Problem, type SeatingOfIds } from './problem.ts';

/** How a change by hand alters the plan; below zero is better. */
export interface Effect {
  /** Hard rules broken in this round. */
  readonly unmet: number;
  readonly sameOrganisation: number;
  readonly balance: number;
  readonly repeats: number;
  readonly history: number;
}

export interface GroupEffects {
  /** Index of the group. */
  readonly group: number;
  /** Colleagues who sit there, and people there whom this person meets in another round: ids. */
  readonly colleagues: readonly string[];
  readonly metElsewhere: readonly string[];
  /** Going there, nobody coming back. */
  readonly move: Effect;
  /** Whether both groups then still have an allowed size; false in rounds of given sizes. */
  readonly sizesAllowed: boolean;
  /** Changing places with each person there. */
  readonly swaps: readonly { readonly person: string; readonly effect: Effect }[];
}

export interface Seat {
  readonly round: string;
  readonly person: string;
}

/**
 * What each other group of a round would mean for a person who sits in it, for a screen on which people are moved by
 * hand. Empty where the person has no seat in that round.
 */
export function effectsOfMoves(problem: Problem, plan: { readonly rounds: readonly PlanRound[] }, seat: Seat) {
  const round = plan.rounds.find((one) => one.id === seat.round);
  const from = round?.groups.findIndex((group) => group.includes(seat.person)) ?? -1;
  if (round === undefined || from < 0) return [];
  const day = new Acquaintances(problem, plan.rounds, round);
  return round.groups.flatMap((group, to): GroupEffects[] => {
    if (to === from) return [];
    return [
      {
        group: to,
        colleagues: group.filter((other) => day.areColleagues(seat.person, other)),
        metElsewhere: group.filter((other) => day.meetingsElsewhere(seat.person, other) > 0),
        move: day.effect(from, to, seat.person, null),
        sizesAllowed: areSizesAllowed(problem, round, from, to),
        swaps: group.map((person) => ({ person, effect: day.effect(from, to, seat.person, person) })),
      },
    ];
  });
}

function areSizesAllowed(problem: Problem, round: PlanRound, from: number, to: number): boolean {
  const asked = problem.rounds.find((one) => one.id === round.id);
  if (asked === undefined || !('groups' in asked)) return false;
  const [left = 0, joined = 0] = [round.groups[from]?.length, round.groups[to]?.length];
  return left - 1 >= asked.groups.min && joined + 1 <= asked.groups.max;
}

/** Who knows whom from elsewhere, and so what company costs in one round. */
class Acquaintances {
  readonly #problem: Problem;
  readonly #round: PlanRound;
  readonly #personOf: ReadonlyMap<string, Person>;
  /** Per round or earlier seating: person → group. */
  readonly #elsewhere: readonly ReadonlyMap<string, number>[];
  readonly #earlier: readonly ReadonlyMap<string, number>[];

  constructor(problem: Problem, rounds: readonly PlanRound[], round: PlanRound) {
    this.#problem = problem;
    this.#round = round;
    this.#personOf = new Map(problem.people.map((person) => [person.id, person]));
    this.#elsewhere = rounds.filter((other) => other.id !== round.id).map((other) => groupOfEach(other.groups));
    this.#earlier = (problem.history ?? []).map(groupOfEach);
  }

  areColleagues(one: string, other: string): boolean {
    const organisation = this.#personOf.get(one)?.organisation;
    return one !== other && organisation !== undefined && organisation === this.#personOf.get(other)?.organisation;
  }

  meetingsElsewhere(one: string, other: string): number {
    return one === other ? 0 : timesTogether(this.#elsewhere, one, other);
  }

  /** `leaving` goes from a group to another; `coming`, who sits there, takes the place, unless it is null. */
  effect(from: number, to: number, leaving: string, coming: string | null): Effect {
    const stay = this.#round.groups[from]?.filter((id) => id !== leaving) ?? [];
    const host = this.#round.groups[to]?.filter((id) => id !== coming) ?? [];
    const after = this.#round.groups
      .with(from, coming === null ? stay : [...stay, coming])
      .with(to, [...host, leaving]);
    const pairs = (cost: (one: string, other: string) => number) => {
      const of = (one: string, company: readonly string[]) => company.reduce((sum, id) => sum + cost(one, id), 0);
      const forLeaving = of(leaving, host) - of(leaving, stay);
      return coming === null ? forLeaving : forLeaving + of(coming, stay) - of(coming, host);
    };
    return {
      unmet: this.#broken(after) - this.#broken(this.#round.groups),
      sameOrganisation: pairs((one, other) => (this.areColleagues(one, other) ? 1 : 0)),
      balance: this.#excess(after) - this.#excess(this.#round.groups),
      // One more meeting of a pair that meets c times elsewhere adds c to c(c−1)/2.
      repeats: pairs((one, other) => this.meetingsElsewhere(one, other)),
      history: pairs((one, other) => (one === other ? 0 : timesTogether(this.#earlier, one, other))),
    };
  }

  #rules() {
    return (this.#problem.rules ?? []).filter((rule) => holdsIn(rule, this.#round.id));
  }

  #broken(groups: SeatingOfIds): number {
    return this.#rules().filter((rule) => brokenIn(rule, groups)).length;
  }

  #excess(groups: SeatingOfIds): number {
    return this.#rules().reduce((sum, rule) => sum + (isHard(rule) ? 0 : excessIn(rule, groups, this.#personOf)), 0);
  }
}

function groupOfEach(groups: SeatingOfIds): ReadonlyMap<string, number> {
  return new Map(groups.flatMap((group, g) => group.map((person) => [person, g] as const)));
}

function timesTogether(seatings: readonly ReadonlyMap<string, number>[], one: string, other: string): number {
  return seatings.filter((groupOf) => groupOf.has(one) && groupOf.get(one) === groupOf.get(other)).length;
}
