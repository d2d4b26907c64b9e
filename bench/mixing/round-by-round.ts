/**
 * The method of the widespread web tools for this: one round after the other by generations of whole seatings, and
 * colleagues kept apart by an infinite cost. Written anew after its description, with room for groups of any size; a
 * neighbour is weighed by its two groups alone, which makes it faster than where it comes from.
 */
import type { Problem } from '#packages/mixing';
import { type Random, randomFrom, shuffle } from '../../packages/mixing/search/random.ts';

const GENERATIONS = 30;
const STARTS = 5;
const NEWCOMERS = 2;
const KEPT = 100;

interface Candidate {
  readonly groups: readonly (readonly number[])[];
  readonly costs: readonly number[];
  readonly total: number;
}

type Pairs = readonly Float64Array[];

/** For problems of sized rounds where everybody is always there. Rules are not known to it. */
export function seatRoundByRound(problem: Problem, seed: number): number[][][] {
  const random = randomFrom(seed);
  const { people } = problem;
  const pairs: Pairs = people.map(({ organisation }) =>
    Float64Array.from(people, (other) =>
      organisation !== undefined && organisation === other.organisation ? Number.POSITIVE_INFINITY : 0,
    ),
  );
  return problem.rounds.map((round) => {
    const sizes = 'sizes' in round ? round.sizes : [];
    const groups = seatRound(sizes, pairs, random).map((group) => [...group]);
    for (const group of groups) {
      for (const one of group) for (const other of group) if (one !== other) meet(pairs, one, other);
    }
    return groups;
  });
}

function meet(pairs: Pairs, one: number, other: number): void {
  const ofOne = pairs[one];
  if (ofOne) ofOne[other] = (ofOne[other] ?? 0) + 1;
}

function seatRound(sizes: readonly number[], pairs: Pairs, random: Random): Candidate['groups'] {
  let kept = Array.from({ length: STARTS }, () => anySeating(sizes, pairs, random));
  for (let generation = 0; generation < GENERATIONS && (kept[0]?.total ?? 0) > 0; generation++) {
    kept = nextGeneration(kept, sizes, pairs, random);
  }
  return kept[0]?.groups ?? [];
}

function nextGeneration(kept: readonly Candidate[], sizes: readonly number[], pairs: Pairs, random: Random) {
  let best = Number.POSITIVE_INFINITY;
  let ties: (() => Candidate)[] = [];
  const offer = (total: number, make: () => Candidate) => {
    if (total < best) ties = [];
    if (total <= best) ties.push(make);
    best = Math.min(best, total);
  };
  for (const candidate of kept) {
    offer(candidate.total, () => candidate);
    for (const neighbour of neighbours(candidate, pairs))
      offer(neighbour.total, () => exchanged(candidate, neighbour, pairs));
    for (let i = 0; i < NEWCOMERS; i++) {
      const newcomer = anySeating(sizes, pairs, random);
      offer(newcomer.total, () => newcomer);
    }
  }
  return shuffle(ties, random)
    .slice(0, KEPT)
    .map((make) => make());
}

interface Exchange {
  readonly total: number;
  readonly groups: readonly [number, number];
  readonly places: readonly [number, number];
}

/** Everybody of the dearest group against everybody elsewhere. */
function* neighbours({ groups, costs, total }: Candidate, pairs: Pairs): Generator<Exchange> {
  const dearest = costs.indexOf(Math.max(...costs));
  for (const [i, one] of (groups[dearest] ?? []).entries()) {
    for (const [g, group] of groups.entries()) {
      if (g === dearest) continue;
      for (const [j, other] of group.entries()) {
        const added = costWith(groups[dearest] ?? [], i, other, pairs) + costWith(group, j, one, pairs);
        const removed = costWith(groups[dearest] ?? [], i, one, pairs) + costWith(group, j, other, pairs);
        // Infinity less infinity is no number: then the whole is added up again, as there it always is.
        const sum = total + added - removed;
        const exchange = { groups: [dearest, g], places: [i, j] } as const;
        yield {
          ...exchange,
          total: Number.isNaN(sum) ? exchanged({ groups, costs, total }, exchange, pairs).total : sum,
        };
      }
    }
  }
}

/** What somebody in that place costs with the others of the group. */
function costWith(group: readonly number[], place: number, person: number, pairs: Pairs): number {
  const ofPerson = pairs[person];
  let cost = 0;
  for (const [at, other] of group.entries()) if (at !== place) cost += (ofPerson?.[other] ?? 0) ** 2;
  return cost;
}

function exchanged(
  candidate: Candidate,
  { groups: [a, b], places: [i, j] }: Omit<Exchange, 'total'>,
  pairs: Pairs,
): Candidate {
  const [one = [], other = []] = [candidate.groups[a], candidate.groups[b]];
  const groups = candidate.groups.with(a, one.with(i, other[j] ?? 0)).with(b, other.with(j, one[i] ?? 0));
  const costs = candidate.costs
    .with(a, costOfGroup(groups[a] ?? [], pairs))
    .with(b, costOfGroup(groups[b] ?? [], pairs));
  return { groups, costs, total: costs.reduce((sum, cost) => sum + cost, 0) };
}

function anySeating(sizes: readonly number[], pairs: Pairs, random: Random): Candidate {
  const people = shuffle(
    pairs.map((_, p) => p),
    random,
  );
  const groups = sizes.map((size) => people.splice(0, size));
  const costs = groups.map((group) => costOfGroup(group, pairs));
  return { groups, costs, total: costs.reduce((sum, cost) => sum + cost, 0) };
}

function costOfGroup(group: readonly number[], pairs: Pairs): number {
  let cost = 0;
  for (const [i, one] of group.entries())
    for (const other of group.slice(0, i)) cost += (pairs[one]?.[other] ?? 0) ** 2;
  return cost;
}
