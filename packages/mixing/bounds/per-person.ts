import type { Day } from '../day.ts';
import type { Acquaintance } from './acquaintance.ts';
import { pairsAmong, pig } from './pairs.ts';

/**
 * Each person sits beside so many others in all, and repeats where these are more than the people to be met. Where
 * groups differ in size, the larger ones go to whom they cost least; colleagues met cost nothing.
 */
export function spreadPerPerson(day: Day, known: Acquaintance, sameOrganisation: number): number {
  const { least, most, all } = neighbours(day);
  const people = Array.from({ length: day.people }, (_, p) => ({
    seats: Math.max(0, (least[p] ?? 0) - sameOrganisation),
    most: most[p] ?? 0,
    others: known.othersOf[p] ?? 0,
  }));
  let left = all - 2 * sameOrganisation - people.reduce((sum, person) => sum + person.seats, 0);
  // Whoever meets everybody `times` times already repeats that often with the next neighbour: cheapest first.
  for (let times = 0; left > 0 && times <= day.rounds.length; times++) {
    for (const person of people) {
      const room = Math.min(left, person.most - person.seats, person.others * (times + 1) - person.seats);
      if (room <= 0) continue;
      person.seats += room;
      left -= room;
    }
  }
  const endpoints = people.reduce((sum, { seats, others }) => sum + (others === 0 ? 0 : pig(seats, others)), 0);
  return Math.ceil(endpoints / 2);
}

/** How many neighbours each person has over the day: at least, at most, and all together. */
export function neighbours(day: Day) {
  const least = new Int32Array(day.people);
  const most = new Int32Array(day.people);
  let all = 0;
  for (const { sizes, present, held } of day.rounds) {
    all += sizes.reduce((sum, size) => sum + 2 * pairsAmong(size), 0);
    if (held) for (const group of held) for (const p of group) widen(least, most, p, group.length, group.length);
    else for (const p of present) widen(least, most, p, Math.min(...sizes), Math.max(...sizes));
  }
  return { least, most, all };
}

function widen(least: Int32Array, most: Int32Array, person: number, smallest: number, largest: number): void {
  least[person] = (least[person] ?? 0) + smallest - 1;
  most[person] = (most[person] ?? 0) + largest - 1;
}
