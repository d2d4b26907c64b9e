import type { PersonOfDay } from './day.ts';
import { organisationOf } from './organisation.ts';

export type CountCost = {
  count: number;
  smallest: number;
  largest: number;
  /** Pairs of colleagues who sit together at the very least. */
  sameOrganisation: number;
  /** Pairs who meet again at the very least, given how many groups the other rounds have. */
  again: number;
};

type Count = { count: number; sizes: readonly number[] };

/** What each possible number of groups costs at the very least: a lower bound by counting, not a promise. */
export function costsOfCounts(
  counts: readonly Count[],
  people: readonly PersonOfDay[],
  groupsElsewhere: readonly number[],
): CountCost[] {
  const staff = new Map<string, number>();
  for (const person of people) {
    const own = organisationOf(person);
    if (own !== null) staff.set(own, (staff.get(own) ?? 0) + 1);
  }
  return counts.map(({ count, sizes }) => ({
    count,
    smallest: Math.min(...sizes),
    largest: Math.max(...sizes),
    sameOrganisation: sum([...staff.values()].map((members) => pairsSpreadOver(members, count))),
    again: sum(groupsElsewhere.map((groups) => pairsSpreadOver(people.length, groups * count))),
  }));
}

/** The fewest pairs that share a place when so many people are spread over so many places. */
export function pairsSpreadOver(people: number, places: number): number {
  if (places === 0) return 0;
  const each = Math.floor(people / places);
  const fuller = people % places;
  return fuller * pairs(each + 1) + (places - fuller) * pairs(each);
}

const pairs = (people: number) => (people * (people - 1)) / 2;
const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
