import type { PersonOfDay, Round } from './day.ts';
import { organisationOf } from './organisation.ts';

/** What a group costs a person: colleagues they would sit with, and people they meet in another round as well. */
export type Effect = { sameOrganisation: number; again: number };

/**
 * For each group of the round, what sitting there costs this person, themselves left out. Compare two groups to know
 * what a move changes.
 */
export function costOfGroups(person: PersonOfDay, round: Round, rounds: readonly Round[], people: People): Effect[] {
  const own = organisationOf(person);
  const met = timesMet(
    person.id,
    rounds.filter(({ id }) => id !== round.id),
  );
  const costs = round.groups.map((): Effect => ({ sameOrganisation: 0, again: 0 }));
  for (const { registrationId, group } of round.seats) {
    const cost = costs[group];
    const other = people.get(registrationId);
    if (!cost || !other || registrationId === person.id) continue;
    if (own !== null && organisationOf(other) === own) cost.sameOrganisation++;
    // Meeting somebody a third time costs more than a second time: as the mixing counts it.
    cost.again += met.get(registrationId) ?? 0;
  }
  return costs;
}

export type People = ReadonlyMap<string, PersonOfDay>;

/** How often this person sits with each other one. */
function timesMet(id: string, rounds: readonly Round[]): Map<string, number> {
  const met = new Map<string, number>();
  for (const { seats } of rounds) {
    const group = seats.find((seat) => seat.registrationId === id)?.group;
    if (group === undefined) continue;
    for (const other of seats)
      if (other.group === group && other.registrationId !== id)
        met.set(other.registrationId, (met.get(other.registrationId) ?? 0) + 1);
  }
  return met;
}

export type PairCount = { sameOrganisation: number; again: number };

/** Over all rounds: pairs of colleagues at one table, and pairs who meet again, counted as the mixing counts them. */
export function countPairs(rounds: readonly Round[], people: People): PairCount {
  const times = new Map<string, number>();
  const count = { sameOrganisation: 0, again: 0 };
  for (const group of rounds.flatMap((round) => groupsOf(round, people))) {
    for (const [index, a] of group.entries()) {
      const own = organisationOf(a);
      for (const b of group.slice(index + 1)) {
        const pair = a.id < b.id ? a.id + b.id : b.id + a.id;
        const before = times.get(pair) ?? 0;
        times.set(pair, before + 1);
        count.again += before;
        if (own !== null && own === organisationOf(b)) count.sameOrganisation++;
      }
    }
  }
  return count;
}

/** People by group, in the order in which they are given; those who are no longer expected are left out. */
export function groupsOf<Person extends PersonOfDay>(round: Round, people: ReadonlyMap<string, Person>): Person[][] {
  const groups = round.groups.map((): Person[] => []);
  const seats = new Map(round.seats.map(({ registrationId, group }) => [registrationId, group]));
  for (const person of people.values()) groups[seats.get(person.id) ?? -1]?.push(person);
  return groups;
}
