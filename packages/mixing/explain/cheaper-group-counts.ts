import { boundsOf } from '../bounds/bounds.ts';
import type { Day, DayRound } from '../day.ts';
import { evenSizes } from '../group-counts.ts';
import type { Problem } from '../problem.ts';
import { settle } from '../settle.ts';
import type { Seated } from './company.ts';
import { dayOfPlan } from './day-of-plan.ts';

/** Other numbers of groups with which fewer colleagues have to sit together, or fewer people have to meet again. */
export interface CheaperCount {
  /** Ids of the rounds that change: one, or all that are alike. */
  readonly rounds: readonly string[];
  readonly from: number;
  readonly groups: number;
  readonly sizes: readonly number[];
  /** Groups more or fewer, summed over the rounds. */
  readonly change: number;
  /** Bounds of the whole day with it. */
  readonly sameOrganisation: number;
  readonly repeats: number;
}

/** How many groups more or fewer are looked at, where the round itself sets no nearer limits. */
const FURTHEST = 6;

/**
 * What another number of groups would make possible, the smallest change first, among equal ones the one that helps
 * most. Only bounds are computed, no plan. `plan`: the groups as they are; without it, as they would be settled.
 */
export function cheaperGroupCounts(problem: Problem, plan?: Seated): CheaperCount[] {
  const day = plan ? dayOfPlan(problem, plan) : settledDay(problem);
  if (day === null) return [];
  const now = boundsOf(day);
  if (compareBounds(now, { sameOrganisation: 0, repeats: 0 }) === 0) return [];
  const known = new Map<string, Costs>();
  return alike(day)
    .flatMap((rounds) => changesOfCount(problem, rounds))
    .map(({ rounds, from, sizes }) => {
      const key = kindOf(problem, rounds, sizes);
      const costs = known.get(key) ?? boundsOf(withSizes(day, rounds, sizes));
      known.set(key, costs);
      const { sameOrganisation, repeats } = costs;
      const change = rounds.length * Math.abs(sizes.length - from);
      const ids = rounds.map(({ id }) => id);
      return { rounds: ids, from, groups: sizes.length, sizes, change, sameOrganisation, repeats };
    })
    .filter((one) => compareBounds(one, now) < 0)
    .sort((a, b) => a.change - b.change || compareBounds(a, b));
}

/** Equal where the bounds are: to change one of several like rounds is the same as to change another of them. */
function kindOf({ rules }: Problem, rounds: readonly DayRound[], sizes: readonly number[]): string {
  const isOrdinary = !rules?.some((rule) => rule.rounds !== undefined);
  const each = rounds.map(({ id, present, sizes: before }) => (isOrdinary ? [present, before] : id));
  return JSON.stringify([each, sizes.length]);
}

function settledDay(problem: Problem): Day | null {
  const settled = settle(problem);
  return settled.ok ? settled.day : null;
}

/** Every round that may change alone, and rounds that have equally many people and groups, together. */
function alike(day: Day): (readonly DayRound[])[] {
  const open = day.rounds.filter(({ held, present }) => held === null && present.length > 0);
  const kinds = Map.groupBy(open, ({ present, sizes }) => `${present.length} in ${sizes.length}`);
  return [...open.map((round) => [round]), ...[...kinds.values()].filter((rounds) => rounds.length > 1)];
}

interface CountChange {
  readonly rounds: readonly DayRound[];
  readonly from: number;
  readonly sizes: readonly number[];
}

function changesOfCount(problem: Problem, rounds: readonly DayRound[]): CountChange[] {
  const [first] = rounds;
  if (first === undefined) return [];
  const from = first.sizes.length;
  const people = first.present.length;
  const changes: CountChange[] = [];
  for (let count = Math.max(1, from - FURTHEST); count <= Math.min(people, from + FURTHEST); count++) {
    const sizes = evenSizes(people, count);
    if (count !== from && rounds.every(({ id }) => isAllowed(problem, id, sizes)))
      changes.push({ rounds, from, sizes });
  }
  return changes;
}

/** Where sizes were given, a group of at least two. */
function isAllowed(problem: Problem, roundId: string, sizes: readonly number[]): boolean {
  const round = problem.rounds.find(({ id }) => id === roundId);
  const { min, max } = round && 'groups' in round ? round.groups : { min: 2, max: Number.POSITIVE_INFINITY };
  return sizes.every((size) => size >= min && size <= max);
}

function withSizes(day: Day, rounds: readonly DayRound[], sizes: readonly number[]): Day {
  return { ...day, rounds: day.rounds.map((round) => (rounds.includes(round) ? { ...round, sizes } : round)) };
}

type Costs = Pick<CheaperCount, 'sameOrganisation' | 'repeats'>;

function compareBounds(one: Costs, other: Costs): number {
  return one.sameOrganisation - other.sameOrganisation || one.repeats - other.repeats;
}
