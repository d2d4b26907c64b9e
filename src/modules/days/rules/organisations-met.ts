import type { PersonOfDay, Round } from './day.ts';
import { groupsOf } from './meetings.ts';
import { organisationOf } from './organisation.ts';

export type OrganisationHere = { key: string; name: string; people: number };

/** Organisations with people here, by name. */
export function organisationsHere(people: readonly PersonOfDay[], lang: string): OrganisationHere[] {
  const collator = new Intl.Collator(lang, { sensitivity: 'base', numeric: true });
  return [
    ...Map.groupBy(
      people.filter(({ role }) => role === 'worker'),
      organisationOf,
    ),
  ]
    .flatMap(([key, staff]) =>
      key === null ? [] : [{ key, name: staff[0]?.organisationName ?? key, people: staff.length }],
    )
    .sort((a, b) => collator.compare(a.name, b.name));
}

/** How often somebody of the one sits with somebody of the other, by `pairKey`; twice the same: colleagues. */
export type Times = ReadonlyMap<string, number>;

export const pairKey = (one: string, other: string): string => (one < other ? `${one} ${other}` : `${other} ${one}`);

/** Over the rounds of this day. */
export function timesOnDay(rounds: readonly Round[], people: readonly PersonOfDay[]): Times {
  const known = new Map(people.map((person) => [person.id, person]));
  const times = new Map<string, number>();
  const add = (key: string, count: number) => count > 0 && times.set(key, (times.get(key) ?? 0) + count);
  for (const group of rounds.flatMap((round) => groupsOf(round, known))) {
    const staff = new Map<string, number>();
    for (const person of group) {
      const own = person.role === 'worker' ? organisationOf(person) : null;
      if (own !== null) staff.set(own, (staff.get(own) ?? 0) + 1);
    }
    const here = [...staff];
    for (const [index, [one, members]] of here.entries()) {
      add(pairKey(one, one), (members * (members - 1)) / 2);
      for (const [other, others] of here.slice(index + 1)) add(pairKey(one, other), members * others);
    }
  }
  return times;
}

/** What of the day and of earlier days is shown of one pair. */
export type PairMet = { today: number; before: number };

export const metOf = (one: string, other: string, today: Times, before: Times): PairMet => ({
  today: today.get(pairKey(one, other)) ?? 0,
  before: before.get(pairKey(one, other)) ?? 0,
});

/** A matrix as wide as it can be read; more organisations stand on further sides of it. */
export const SIDE = 25;

export const sidesOf = (organisations: number): number => Math.max(1, Math.ceil(organisations / SIDE));

export const sideOf = <One>(all: readonly One[], side: number): One[] => all.slice(side * SIDE, (side + 1) * SIDE);
