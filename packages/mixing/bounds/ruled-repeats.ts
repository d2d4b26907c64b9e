import type { Day, DayRound } from '../day.ts';
import { cheapestChoice, leastOf } from './cheapest-choice.ts';
import { fewestPairs } from './evenly.ts';
import { keptTogether } from './kept-together.ts';
import type { Party, Places } from './places.ts';
import { sharedPairs } from './repeats.ts';

/**
 * Least Σ c(c−1)/2 where rules say who sits where. Take two rounds and count, for each group of the one, how many of it
 * are in each group of the other: the pairs they share are fewest when these counts are even. Whoever is pinned in
 * both rounds is known to be in one of them, and people who stay together are all in one, whichever it is. The sum is
 * convex, so what each of them costs by itself may be added up (the least cost of a resource is supermodular in what
 * it must at least give: Ibaraki and Katoh, Resource Allocation Problems, 1988). Where somebody sits in one round is
 * the same against all others, which is why the cheapest choice is looked for over all rounds at once.
 */
export function ruledRepeats(day: Day, places: Places): number {
  const pairs = day.rounds.flatMap((one, a) =>
    day.rounds.slice(a + 1).map((other, i) => new TwoRounds(one, other, a, a + 1 + i, places)),
  );
  const base = pairs.reduce((sum, pair) => sum + pair.base, 0);
  return places.parties.reduce((sum, party) => sum + party.times * leastCost(day, party, pairs), base);
}

function leastCost(day: Day, party: Party, pairs: readonly TwoRounds[]): number {
  const costs = pairs.flatMap((pair) => {
    const cost = pair.costOf(party);
    return cost === null ? [] : [{ a: pair.a, b: pair.b, cost }];
  });
  if (costs.length === 0) return 0;
  const open = day.rounds.map((_, r) => party.open[r]?.length ?? 0);
  return cheapestChoice(open, costs);
}

class TwoRounds {
  readonly a: number;
  readonly b: number;
  /** Pairs shared whatever one does, the people known in both rounds among them. */
  readonly base: number;
  /** Null where people come or go in between: nothing is said of parties then. */
  readonly #rows: Rows | null = null;

  constructor(one: DayRound, other: DayRound, a: number, b: number, places: Places) {
    const { known, parties } = places;
    this.a = a;
    this.b = b;
    const again = Math.max(metAgain(one, other, b, places), metAgain(other, one, a, places));
    if (!sameCompany(one, other)) {
      this.base = Math.max(sharedPairs(one, other), again);
      return;
    }
    const table = countKnown(one, other, known[a], known[b]);
    const across = new Rows(one, other, table, false);
    const down = new Rows(other, one, transposed(table, other.sizes.length), true);
    this.#rows = across.worth(parties, a, b) >= down.worth(parties, a, b) ? across : down;
    // Where both rounds are held, everything is known and the rows count exactly.
    this.base = Math.max(this.#rows.base, again);
  }

  costOf(party: Party): Int32Array | null {
    return this.#rows?.costOf(party, this.a, this.b) ?? null;
  }
}

/** The groups of one round as rows, counted by groups of another. */
class Rows {
  readonly base: number;
  readonly #sizes: readonly (readonly number[])[];
  readonly #boxes: number;
  readonly #table: readonly (readonly number[])[];
  readonly #nobodyKnown: boolean;
  readonly #turned: boolean;
  /** Per number of people: [row, box] → pairs more when so many are together there; null where that is nothing. */
  readonly #costs = new Map<number, Int32Array | null>();

  constructor(rows: DayRound, boxes: DayRound, table: readonly (readonly number[])[], turned: boolean) {
    const different = [...new Set(rows.sizes)];
    // Groups that may exchange their sizes may have any of them.
    this.#sizes = rows.sizes.map((size) => (rows.flexible && !rows.held ? different : [size]));
    this.#boxes = boxes.sizes.length;
    this.#table = table;
    this.#nobodyKnown = table.every((row) => row.every((there) => there === 0));
    this.#turned = turned;
    const even = rows.sizes.reduce((sum, size) => sum + fewestPairs(size, this.#boxes, []), 0);
    this.base = table.reduce((sum, row, g) => sum + this.#more(g, [], row), even);
  }

  worth(parties: readonly Party[], a: number, b: number): number {
    return parties.reduce((sum, party) => {
      const costs = this.costOf(party, a, b);
      return costs === null ? sum : sum + party.times * leastOf(costs);
    }, this.base);
  }

  /**
   * [place in round a, place in round b] → pairs more; null where both places are known or do not matter. Plain loops:
   * large days have many thousands of places.
   */
  costOf({ people, open }: Party, a: number, b: number): Int32Array | null {
    const [inA, inB] = [open[a], open[b]];
    if (!inA || !inB || inA.length * inB.length < 2) return null;
    const known = this.#costs.get(people);
    const costs = known === undefined ? this.#costsOf(people) : known;
    this.#costs.set(people, costs);
    if (costs === null) return null;
    const cost = new Int32Array(inA.length * inB.length);
    let place = 0;
    for (const g of inA) {
      for (const h of inB) cost[place++] = costs[this.#turned ? h * this.#boxes + g : g * this.#boxes + h] ?? 0;
    }
    return cost;
  }

  #costsOf(people: number): Int32Array | null {
    // Somebody alone is no trouble where nobody else is known.
    if (people === 1 && this.#nobodyKnown) return null;
    const costs = new Int32Array(this.#table.length * this.#boxes);
    let place = 0;
    let most = 0;
    for (const [g, row] of this.#table.entries()) {
      const seen = new Map<number, number>();
      for (const there of row) {
        const more = seen.get(there) ?? this.#more(g, row, row.with(row.indexOf(there), there + people));
        seen.set(there, more);
        most = Math.max(most, more);
        costs[place++] = more;
      }
    }
    return most === 0 ? null : costs;
  }

  /** What one list of people known costs a row beyond another, in the size where that is least. */
  #more(row: number, before: readonly number[], after: readonly number[]): number {
    const costs = (this.#sizes[row] ?? []).map(
      (size) => fewestPairs(size, this.#boxes, after) - fewestPairs(size, this.#boxes, before),
    );
    return Math.min(...costs);
  }
}

/** Parties say nothing of held rounds, so what they cost against those is not counted twice. */
function metAgain(one: DayRound, other: DayRound, b: number, { known, units }: Places): number {
  if (one.held === null || other.held !== null) return 0;
  const pinnedTo = (person: number) => known[b]?.[person] ?? -1;
  return keptTogether(one.held, other, (person) => (pinnedTo(person) >= 0 ? pinnedTo(person) : units[b]?.[person]));
}

function sameCompany(one: DayRound, other: DayRound): boolean {
  if (one.present.length !== other.present.length) return false;
  const there = new Set(other.present);
  return one.present.every((person) => there.has(person));
}

function countKnown(one: DayRound, other: DayRound, inOne?: Int32Array, inOther?: Int32Array): number[][] {
  const table = one.sizes.map(() => other.sizes.map(() => 0));
  for (const person of one.present) {
    const row = table[inOne?.[person] ?? -1];
    const box = inOther?.[person] ?? -1;
    if (row && box >= 0) row[box] = (row[box] ?? 0) + 1;
  }
  return table;
}

function transposed(table: readonly (readonly number[])[], boxes: number): number[][] {
  return Array.from({ length: boxes }, (_, h) => table.map((row) => row[h] ?? 0));
}
