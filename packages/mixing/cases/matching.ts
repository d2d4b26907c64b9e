import { assign, costOf } from './assignment.ts';

/** Of things paired with each other. */
export interface Matching {
  readonly partnerOf: readonly number[];
  readonly cost: number;
  /** No matching is cheaper. */
  readonly bound: number;
}

type Costs = readonly (readonly number[])[];

/** Assignments to solve before the best so far has to do. */
const ENOUGH = 400;

/**
 * The cheapest way to pair an even number of things. `costs` are whole numbers from 0 on, the same both ways.
 *
 * An assignment of every thing to another costs at most twice as much as a matching, and is one wherever its cycles are
 * even (Balinski, 1965). Where one is odd, a pair of it is made and then excluded, and both are looked at.
 */
export function cheapestMatching(costs: Costs): Matching {
  const things = costs.map((_, i) => i);
  const start = improved(costs, inTurn(things));
  const search: Search = {
    tooDear: 1 + things.length * Math.max(0, ...costs.flat()),
    best: start,
    cost: totalOf(costs, start),
    left: ENOUGH,
  };
  const bound = look(search, costs, things, []);
  const partnerOf = things.map(() => 0);
  for (const [one, other] of search.best) {
    partnerOf[one] = other;
    partnerOf[other] = one;
  }
  return { partnerOf, cost: search.cost, bound: search.left > 0 ? search.cost : Math.min(bound, search.cost) };
}

type Pair = readonly [number, number];

interface Search {
  /** More than any matching costs. */
  readonly tooDear: number;
  best: readonly Pair[];
  cost: number;
  left: number;
}

/** Looks at all matchings of these things beside the pairs made, and gives a bound of them. */
function look(search: Search, costs: Costs, things: readonly number[], made: readonly Pair[]): number {
  if (search.left === 0) return 0;
  search.left--;
  const table = things.map((one) => things.map((other) => (one === other ? search.tooDear : at(costs, one, other))));
  const columns = assign(table);
  const bound = totalOf(costs, made) + Math.ceil(costOf(table, columns) / 2);
  if (bound >= search.cost) return bound;
  const cycles = cyclesOf(columns).map((cycle) => cycle.map((i) => things[i] ?? 0));
  const odd = cycles.find((cycle) => cycle.length % 2 === 1);
  const leftOver = cycles.flatMap((cycle) => (cycle.length % 2 === 1 ? cycle.slice(-1) : []));
  const pairs = [...made, ...cycles.flatMap((cycle) => cheaperHalf(costs, cycle)), ...inTurn(leftOver)];
  keep(search, costs, odd === undefined ? pairs : improved(costs, pairs));
  if (odd === undefined) return bound;
  const [one = 0, other = 0] = odd;
  look(
    search,
    costs,
    things.filter((thing) => thing !== one && thing !== other),
    [...made, [one, other]],
  );
  look(search, without(costs, one, other, search.tooDear), things, made);
  return bound;
}

function keep(search: Search, costs: Costs, pairs: readonly Pair[]): void {
  const cost = totalOf(costs, pairs);
  if (cost >= search.cost) return;
  search.best = pairs;
  search.cost = cost;
}

function cyclesOf(next: readonly number[]): number[][] {
  const seen = new Set<number>();
  return next.flatMap((_, start) => {
    const cycle: number[] = [];
    for (let i = start; !seen.has(i); i = next[i] ?? 0) {
      seen.add(i);
      cycle.push(i);
    }
    return cycle.length > 0 ? [cycle] : [];
  });
}

/** Every second pair around the cycle, whichever are cheaper. The last of an odd one is left over. */
function cheaperHalf(costs: Costs, cycle: readonly number[]): readonly Pair[] {
  if (cycle.length % 2 === 1) return inTurn(cycle.slice(0, -1));
  const [one, other] = [inTurn(cycle), inTurn([...cycle.slice(1), ...cycle.slice(0, 1)])];
  return totalOf(costs, one) <= totalOf(costs, other) ? one : other;
}

function inTurn(things: readonly number[]): Pair[] {
  return things.flatMap((one, i) => (i % 2 === 0 ? [[one, things[i + 1] ?? one] as const] : []));
}

/** Exchanges partners between two pairs while that is cheaper. */
function improved(costs: Costs, start: readonly Pair[]): readonly Pair[] {
  const pairs = [...start];
  for (let changed = true; changed; ) {
    changed = false;
    for (const i of pairs.keys()) {
      for (let j = 0; j < i; j++) {
        const [[a, b] = NOBODY, [c, d] = NOBODY] = [pairs[i], pairs[j]];
        const before = at(costs, a, b) + at(costs, c, d);
        const across = at(costs, a, c) + at(costs, b, d) <= at(costs, a, d) + at(costs, b, c);
        const after: [Pair, Pair] = across
          ? [
              [a, c],
              [b, d],
            ]
          : [
              [a, d],
              [b, c],
            ];
        if (totalOf(costs, after) >= before) continue;
        [pairs[i], pairs[j]] = after;
        changed = true;
      }
    }
  }
  return pairs;
}

const NOBODY: Pair = [0, 0];

/** The same costs, this pair being too dear. */
export function without(costs: Costs, one: number, other: number, tooDear: number): Costs {
  return costs.map((row, i) => (i === one ? row.with(other, tooDear) : i === other ? row.with(one, tooDear) : row));
}

function totalOf(costs: Costs, pairs: readonly Pair[]): number {
  return pairs.reduce((sum, [one, other]) => sum + at(costs, one, other), 0);
}

function at(costs: Costs, one: number, other: number): number {
  return costs[one]?.[other] ?? 0;
}
