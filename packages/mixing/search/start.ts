import type { Binding, Unit } from '../binding.ts';
import type { DayRound } from '../day.ts';
import { countAllHeads, type Table } from './moves.ts';
import { type Random, shuffle } from './random.ts';
import { type Seating, sit, uneaseOf } from './seating.ts';
import { at } from './table.ts';

/**
 * A first seating, round after round: what is held or pinned, then what is printed, then everybody else where they
 * cost least, large units and large organisations first. Returns the units for which no group had room as a whole.
 */
export function seatEverybody(table: Table, bindings: readonly Binding[], random: Random): Set<readonly number[]> {
  const scattered = new Set<readonly number[]>();
  const { seating } = table;
  for (const [r, round] of seating.day.rounds.entries()) {
    if (round.held) seatGroups(seating, r, round.held);
    else seatRound(seating, r, round, bindings[r]?.units ?? [], random, scattered);
  }
  countAllHeads(table);
  return scattered;
}

function seatGroups(s: Seating, r: number, groups: readonly (readonly number[])[]): void {
  for (const [g, group] of groups.entries()) for (const person of group) sit(s, r, person, g);
}

function seatRound(
  s: Seating,
  r: number,
  round: DayRound,
  units: readonly Unit[],
  random: Random,
  scattered: Set<readonly number[]>,
): void {
  const seated = (person: number) => at(s.groupOf, r * s.people + person) >= 0;
  for (const unit of units) {
    if (unit.pinnedTo !== null) for (const person of unit.people) sit(s, r, person, unit.pinnedTo);
  }
  for (const people of inOrder(s, round, units, random)) {
    if (people.every(seated)) continue;
    const group = printedGroup(s, r, round, people) ?? cheapestGroup(s, r, round, people, random);
    if (group !== null) for (const person of people) sit(s, r, person, group);
    else {
      scattered.add(people);
      for (const person of people) {
        const free = cheapestGroup(s, r, round, [person], random);
        if (free !== null) sit(s, r, person, free);
      }
    }
  }
}

/** Units before single people, the largest first; then those who have a printed seat, then large organisations. */
function inOrder(s: Seating, round: DayRound, units: readonly Unit[], random: Random): (readonly number[])[] {
  const several = units.filter((unit) => unit.people.length > 1).map((unit) => unit.people);
  const inUnits = new Set(several.flat());
  const staff = Map.groupBy(round.present, (person) => at(s.day.organisation, person));
  const weight = (person: number) => staff.get(at(s.day.organisation, person))?.length ?? 0;
  const printed = new Set(round.printed?.flat());
  const alone = shuffle(
    round.present.filter((person) => !inUnits.has(person)),
    random,
  ).sort(
    (a, b) =>
      Number(printed.has(b)) - Number(printed.has(a)) ||
      weight(b) - weight(a) ||
      at(s.day.organisation, a) - at(s.day.organisation, b),
  );
  return [...several.toSorted((a, b) => b.length - a.length), ...alone.map((person) => [person])];
}

/** The group all these people have on paper, while it has room. */
function printedGroup(s: Seating, r: number, round: DayRound, people: readonly number[]): number | null {
  if (!round.printed) return null;
  const [group = -1, ...others] = new Set(people.map((person) => at(s.printed, r * s.people + person)));
  return group >= 0 && others.length === 0 && freeSeats(s, r, round, group) >= people.length ? group : null;
}

function freeSeats(s: Seating, r: number, round: DayRound, group: number): number {
  return (round.sizes[group] ?? 0) - at(s.size, at(s.firstGroup, r) + group);
}

/** The emptiest among the cheapest; null where none has room for all of them. */
function cheapestGroup(
  s: Seating,
  r: number,
  round: DayRound,
  people: readonly number[],
  random: Random,
): number | null {
  let best: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  let mostFree = 0;
  const groups = round.sizes.length;
  const first = random.below(groups);
  for (let i = 0; i < groups; i++) {
    const g = (first + i) % groups;
    const free = freeSeats(s, r, round, g);
    if (free < people.length) continue;
    let cost = 0;
    for (const person of people) cost += uneaseOf(s, r, person, g);
    if (cost > least || (cost === least && free <= mostFree)) continue;
    best = g;
    least = cost;
    mostFree = free;
  }
  return best;
}
