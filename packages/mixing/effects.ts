import { brokenIn } from './check/broken.ts';
import { Company, type Seated } from './explain/company.ts';
import { names } from './explain/person.ts';
import { excessOfGroup, RoundCounts } from './explain/rules-in-group.ts';
import { areSizesAllowed } from './explain/what-if.ts';
import type { PlanRound } from './plan.ts';
import { holdsIn, isHard, type Problem, type Rule, type SeatingOfIds } from './problem.ts';

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
export function effectsOfMoves(problem: Problem, plan: Seated, seat: Seat) {
  const round = plan.rounds.find((one) => one.id === seat.round);
  const from = round?.groups.findIndex((group) => group.includes(seat.person)) ?? -1;
  if (round === undefined || from < 0) return [];
  const company = new Company(problem, plan);
  const effects = new RoundEffects(company, round);
  const stay = round.groups[from]?.filter((id) => id !== seat.person) ?? [];
  return round.groups.flatMap((group, to): GroupEffects[] => {
    if (to === from) return [];
    return [
      {
        group: to,
        colleagues: group.filter((other) => company.areColleagues(seat.person, other)),
        metElsewhere: group.filter((other) => company.meetingsOutside(round.id, seat.person, other) > 0),
        move: effects.effect(from, to, seat.person, null),
        sizesAllowed: areSizesAllowed(problem, round.id, stay.length, group.length + 1),
        swaps: group.map((person) => ({ person, effect: effects.effect(from, to, seat.person, person) })),
      },
    ];
  });
}

/** What company costs in one round, with all that does not change from move to move counted once. */
class RoundEffects {
  readonly #company: Company;
  readonly #round: PlanRound;
  readonly #rules: readonly Rule[];
  readonly #counts: RoundCounts;
  readonly #excess: ReadonlyMap<readonly string[], number>;

  constructor(company: Company, round: PlanRound) {
    this.#company = company;
    this.#round = round;
    this.#rules = (company.problem.rules ?? []).filter((rule) => holdsIn(rule, round.id));
    this.#counts = new RoundCounts(round.groups, company.personOf);
    this.#excess = new Map(round.groups.map((group) => [group, this.#excessOf(group)]));
  }

  /** `leaving` goes from a group to another; `coming`, who sits there, takes the place, unless it is null. */
  effect(from: number, to: number, leaving: string, coming: string | null): Effect {
    const [home = [], there = []] = [this.#round.groups[from], this.#round.groups[to]];
    const stay = home.filter((id) => id !== leaving);
    const host = there.filter((id) => id !== coming);
    const after = [coming === null ? stay : [...stay, coming], [...host, leaving]] as const;
    const pairs = (cost: (one: string, other: string) => number) => {
      const of = (one: string, company: readonly string[]) => company.reduce((sum, id) => sum + cost(one, id), 0);
      const forLeaving = of(leaving, host) - of(leaving, stay);
      return coming === null ? forLeaving : forLeaving + of(coming, stay) - of(coming, host);
    };
    const excess = (group: readonly string[]) => this.#excess.get(group) ?? this.#excessOf(group);
    const company = this.#company;
    return {
      unmet: this.#newlyBroken(this.#round.groups.with(from, after[0]).with(to, after[1]), leaving, coming),
      sameOrganisation: pairs((one, other) => (company.areColleagues(one, other) ? 1 : 0)),
      balance: excess(after[0]) + excess(after[1]) - excess(home) - excess(there),
      // One more meeting of a pair that meets c times elsewhere adds c to c(c−1)/2.
      repeats: pairs((one, other) => company.meetingsOutside(this.#round.id, one, other)),
      history: pairs((one, other) => company.earlierMeetings(one, other)),
    };
  }

  /** Only the rules that name one of those who move can change. */
  #newlyBroken(after: SeatingOfIds, leaving: string, coming: string | null): number {
    let broken = 0;
    for (const rule of this.#rules) {
      if (!names(rule, leaving) && (coming === null || !names(rule, coming))) continue;
      broken += Number(brokenIn(rule, after)) - Number(brokenIn(rule, this.#round.groups));
    }
    return broken;
  }

  #excessOf(group: readonly string[]): number {
    return this.#rules.reduce((sum, rule) => sum + (isHard(rule) ? 0 : excessOfGroup(rule, this.#counts, group)), 0);
  }
}
