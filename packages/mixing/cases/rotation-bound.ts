import { pairsAmong, pig } from '../bounds/pairs.ts';
import { assign, costOf } from './assignment.ts';
import type { Slots } from './slots.ts';

/**
 * No rotation can have fewer repeats: person by person, whoever is there in more slots than there are cases sees some
 * twice; and two slots at a time, the cheapest way to hand the cases of the one on to the groups of the other.
 */
export function rotationBound(slots: Slots, copies: number): number {
  if (slots.cases === 0) return 0;
  return Math.max(boundPerPerson(slots, copies), boundOfPairs(slots, copies));
}

/** Which groups have a break is left open, so where some have one this says nothing. */
function boundPerPerson({ people, groups, cases, seen }: Slots, copies: number): number {
  if (groups.some((slot) => slot.length > cases * copies)) return 0;
  const times = new Int32Array(people.length);
  for (const person of groups.flat(2)) times[person] = (times[person] ?? 0) + 1;
  return people.reduce((sum, _, person) => {
    const before = seen.subarray(person * cases, (person + 1) * cases);
    const total = before.reduce((views, n) => views + n, times[person] ?? 0);
    const already = before.reduce((pairs, n) => pairs + pairsAmong(n), 0);
    return sum + Math.max(0, pig(total, cases) - already);
  }, 0);
}

/** Σ v(v−1)/2 counts a person once for every two slots in which they see one case. */
function boundOfPairs({ people, groups, cases, seen }: Slots, copies: number): number {
  let bound = 0;
  for (const [later, slot] of groups.entries()) {
    bound += fewestKnown(slot, seen, cases, copies);
    for (const earlier of groups.slice(0, later)) bound += fewestShared(earlier, slot, cases, copies, people.length);
  }
  return bound;
}

type Groups = readonly (readonly number[])[];

function fewestKnown(groups: Groups, seen: Int32Array, cases: number, copies: number): number {
  const columns = Math.max(cases * copies, groups.length);
  const known = groups.map((group) =>
    Array.from({ length: columns }, (_, column) => {
      const one = Math.floor(column / copies);
      return one < cases ? group.reduce((sum, person) => sum + (seen[person * cases + one] ?? 0), 0) : 0;
    }),
  );
  return costOf(known, assign(known));
}

/** Fewest people who see one case in both slots: a case goes from a group of the one to a group of the other. */
function fewestShared(earlier: Groups, later: Groups, cases: number, copies: number, people: number): number {
  // With copies a case may go to several groups, with breaks to none: then nothing has to be shared.
  if (copies > 1 || cases < Math.max(earlier.length, later.length)) return 0;
  const groupOf = new Int32Array(people).fill(-1);
  for (const [g, group] of earlier.entries()) for (const person of group) groupOf[person] = g;
  const shared = later.map((group) => {
    const row = Array.from({ length: cases }, () => 0);
    for (const person of group) {
      const before = groupOf[person] ?? -1;
      if (before >= 0) row[before] = (row[before] ?? 0) + 1;
    }
    return row;
  });
  return costOf(shared, assign(shared));
}
