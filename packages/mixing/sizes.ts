import type { Groups } from './day.ts';
import { evenSizes } from './group-counts.ts';
import { type GroupWishes, holdsIn, isPresent, type Problem, type WishedRound } from './problem.ts';

/** Sizes that differ by one at most, except where people pinned to a group or kept together need more seats. */
export function sizesForRules(problem: Problem, round: WishedRound, people: number, count: number): number[] {
  if (count === 0) return [];
  const sizes = evenSizes(people, count);
  const taken = sizes.map(() => 0);
  for (const unit of unitsToSeat(problem, round.id)) {
    const group = unit.pinnedTo ?? roomiest(sizes, taken);
    if (group >= count) continue;
    stretch(sizes, group, (taken[group] ?? 0) + unit.people, round.groups);
    change(taken, group, unit.people);
  }
  return sizes;
}

/** Printed groups keep their size; newcomers fill the smallest, and a group that became too small gets company. */
export function sizesAfterPrint(printed: Groups, people: number, { min, max }: GroupWishes): number[] {
  const sizes = printed.map((group) => group.length);
  let toSeat = people - sizes.reduce((sum, size) => sum + size, 0);
  for (; toSeat > 0; toSeat--) change(sizes, smallest(sizes), 1);
  while (sizes.some((size) => size < min || size > max)) {
    change(sizes, largest(sizes), -1);
    change(sizes, smallest(sizes), 1);
  }
  return sizes;
}

interface UnitToSeat {
  readonly people: number;
  readonly pinnedTo: number | null;
}

/** Pinned people first, then those who sit together, the largest first. */
function unitsToSeat(problem: Problem, roundId: string): UnitToSeat[] {
  const present = new Set(problem.people.filter((person) => isPresent(person, roundId)).map((person) => person.id));
  const rules = (problem.rules ?? []).filter((rule) => holdsIn(rule, roundId));
  const pinned = new Map<string, number>();
  for (const rule of rules) {
    if (rule.kind === 'pin' && present.has(rule.person) && !pinned.has(rule.person))
      pinned.set(rule.person, rule.group);
  }
  const together = rules.flatMap((rule) => {
    if (rule.kind !== 'together') return [];
    const people = rule.people.filter((id) => present.has(id));
    const pins = people.flatMap((id) => pinned.get(id) ?? []);
    return [{ people: people.length - pins.length, pinnedTo: pins[0] ?? null }];
  });
  const alone = [...pinned.values()].map((pinnedTo) => ({ people: 1, pinnedTo }));
  return [...alone, ...together.sort((a, b) => b.people - a.people)];
}

/** The group with the most free seats; among equals the emptiest, because seats can still be added to it. */
function roomiest(sizes: readonly number[], taken: readonly number[]): number {
  const free = sizes.map((size, g) => size - (taken[g] ?? 0));
  const most = Math.max(...free);
  return largest(free.map((seats, g) => (seats === most ? -(taken[g] ?? 0) : Number.NEGATIVE_INFINITY)));
}

function stretch(sizes: number[], group: number, seats: number, { min, max }: GroupWishes): void {
  while ((sizes[group] ?? max) < Math.min(seats, max)) {
    const giver = largest(sizes.map((size, g) => (g === group ? 0 : size)));
    if ((sizes[giver] ?? 0) <= min) return;
    change(sizes, giver, -1);
    change(sizes, group, 1);
  }
}

function change(sizes: number[], group: number, by: number): void {
  sizes[group] = (sizes[group] ?? 0) + by;
}

function largest(sizes: readonly number[]): number {
  return sizes.indexOf(Math.max(...sizes));
}

function smallest(sizes: readonly number[]): number {
  return sizes.indexOf(Math.min(...sizes));
}
