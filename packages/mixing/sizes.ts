import type { Groups } from './day.ts';
import { evenSizes } from './group-counts.ts';
import { type GroupWishes, holdsIn, isPresent, type Problem, type WishedRound } from './problem.ts';

/** Sizes that differ by one at most, except where people pinned to a group or kept together need more seats. */
export function sizesForRules(problem: Problem, round: WishedRound, people: number, count: number): number[] {
  const sizes = count === 0 ? [] : evenSizes(people, count);
  for (const [group, seats] of seatsNeeded(problem, round.id, sizes)) stretch(sizes, group, seats, round.groups);
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

/** Group → seats, where the rules ask for more than the group has. */
function seatsNeeded(problem: Problem, roundId: string, sizes: readonly number[]): Map<number, number> {
  const present = new Set(problem.people.filter((person) => isPresent(person, roundId)).map((person) => person.id));
  const rules = (problem.rules ?? []).filter((rule) => holdsIn(rule, roundId));
  const needed = new Map<number, number>();
  const groupOf = new Map<string, number>();
  for (const rule of rules) {
    if (rule.kind !== 'pin' || !present.has(rule.person) || groupOf.has(rule.person)) continue;
    groupOf.set(rule.person, rule.group);
    needed.set(rule.group, (needed.get(rule.group) ?? 0) + 1);
  }
  let free = 0;
  for (const rule of rules) {
    if (rule.kind !== 'together') continue;
    const people = rule.people.filter((id) => present.has(id));
    if (people.length <= (sizes[0] ?? 0)) continue;
    const pinned = people.map((id) => groupOf.get(id)).find((group) => group !== undefined);
    while (pinned === undefined && needed.has(free)) free++;
    const group = pinned ?? free;
    needed.set(group, Math.max(needed.get(group) ?? 0, people.length));
  }
  return needed;
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
