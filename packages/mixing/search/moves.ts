import { addPenalties, costOfHeads, countHead, type Heads, mostSaved, penaltyOf, takePenalties } from './heads.ts';
import { costOfPair, type Seating, sit, stand, uneaseOf } from './seating.ts';
import { at } from './table.ts';

export interface Table {
  readonly seating: Seating;
  readonly heads: Heads;
}

/**
 * What it would cost, or save, if two people of different groups changed places. In constant time. Where it is above
 * the limit whatever heads say, they are not asked: it takes longest to count them.
 */
export function costOfSwap(table: Table, round: number, one: number, other: number, limit: number): number {
  const { seating: s, heads: h } = table;
  const n = s.people;
  const a = at(s.groupOf, round * n + one);
  const b = at(s.groupOf, round * n + other);
  const groups = at(s.groups, round);
  const first = at(s.firstGroup, round);
  const rowOfOne = n * first + one * groups;
  const rowOfOther = n * first + other * groups;
  const cost =
    at(s.unease, rowOfOne + b) -
    at(s.unease, rowOfOne + a) +
    at(s.unease, rowOfOther + a) -
    at(s.unease, rowOfOther + b) -
    2 * costOfPair(s, one, other);
  if (h.tallies === 0 || cost - mostSaved(h, s.weights) > limit) return cost;
  return cost + costOfHeads(h, one, other, first + a, first + b);
}

/**
 * The same for several people at once: those of `leaving` go to group `to`, those of `coming`, who sit there, take
 * their places. Where the numbers differ the groups exchange their sizes; nothing else is allowed.
 */
export function costOfExchange(
  table: Table,
  round: number,
  leaving: readonly number[],
  coming: readonly number[],
  from: number,
  to: number,
  limit: number,
): number {
  const { seating: s, heads: h } = table;
  if (leaving.length === 1 && coming.length === 1)
    return costOfSwap(table, round, leaving[0] as number, coming[0] as number, limit);
  let cost = 0;
  for (const person of leaving) cost += uneaseOf(s, round, person, to) - uneaseOf(s, round, person, from);
  for (const person of coming) cost += uneaseOf(s, round, person, from) - uneaseOf(s, round, person, to);
  cost += costOfStaying(s, leaving) + costOfStaying(s, coming);
  for (const one of leaving) for (const other of coming) cost -= 2 * costOfPair(s, one, other);
  if (h.tallies === 0 || cost - mostSaved(h, s.weights) > limit) return cost;
  return cost + exchangedHeads(s, h, round, leaving, coming, from, to);
}

/** People who move as one leave nobody of their own behind: what `unease` took off for them is given back. */
function costOfStaying(s: Seating, people: readonly number[]): number {
  let cost = 0;
  for (const one of people) {
    // Beside each other they count one meeting less than the table of meetings holds: this round itself.
    for (const other of people) if (one !== other) cost += costOfPair(s, one, other) - s.weights.repeats;
  }
  return cost;
}

export function exchangedHeads(
  s: Pick<Seating, 'firstGroup' | 'size'>,
  h: Heads,
  round: number,
  leaving: readonly number[],
  coming: readonly number[],
  from: number,
  to: number,
): number {
  const first = at(s.firstGroup, round);
  const [a, b] = [first + from, first + to];
  const moved = leaving.length - coming.length;
  const [sizeA, sizeB] = [at(s.size, a), at(s.size, b)];
  let cost = 0;
  for (let t = 0; t < h.tallies; t++) {
    if (at(h.start, t * h.rounds + round) < 0) continue;
    let net = 0;
    for (const person of leaving) net += at(h.counts, t * h.people + person);
    for (const person of coming) net -= at(h.counts, t * h.people + person);
    const [inA, inB] = [at(h.count, a * h.tallies + t), at(h.count, b * h.tallies + t)];
    const change =
      penaltyOf(h, round, t, sizeA - moved, inA - net) -
      penaltyOf(h, round, t, sizeA, inA) +
      penaltyOf(h, round, t, sizeB + moved, inB + net) -
      penaltyOf(h, round, t, sizeB, inB);
    cost += at(h.weight, t) * change;
  }
  return cost;
}

export function swap(table: Table, round: number, one: number, other: number): void {
  const n = table.seating.people;
  const a = at(table.seating.groupOf, round * n + one);
  const b = at(table.seating.groupOf, round * n + other);
  exchange(table, round, [one], [other], a, b);
}

export function exchange(
  { seating: s, heads: h }: Table,
  round: number,
  leaving: readonly number[],
  coming: readonly number[],
  from: number,
  to: number,
): void {
  const a = at(s.firstGroup, round) + from;
  const b = at(s.firstGroup, round) + to;
  if (h.tallies > 0) {
    takePenalties(h, round, a, at(s.size, a));
    takePenalties(h, round, b, at(s.size, b));
  }
  for (const person of leaving) stand(s, round, person);
  for (const person of coming) stand(s, round, person);
  for (const person of leaving) sit(s, round, person, to);
  for (const person of coming) sit(s, round, person, from);
  if (h.tallies === 0) return;
  for (const person of leaving) moveHead(h, person, a, b);
  for (const person of coming) moveHead(h, person, b, a);
  addPenalties(h, round, a, at(s.size, a));
  addPenalties(h, round, b, at(s.size, b));
}

function moveHead(h: Heads, person: number, from: number, to: number): void {
  countHead(h, person, from, -1);
  countHead(h, person, to, 1);
}

/** Seats a whole group at once when a seating is built; the heads of full groups are counted at the end. */
export function countAllHeads({ seating: s, heads: h }: Table): void {
  h.count.fill(0);
  h.totals.broken = 0;
  h.totals.balance = 0;
  for (let round = 0; round < s.rounds; round++) {
    for (let group = 0; group < at(s.groups, round); group++) {
      const g = at(s.firstGroup, round) + group;
      const size = at(s.size, g);
      for (let i = 0; i < size; i++) countHead(h, at(s.seats, g * s.room + i), g, 1);
      addPenalties(h, round, g, size);
    }
  }
}
