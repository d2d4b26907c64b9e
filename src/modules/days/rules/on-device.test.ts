import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PersonOfDay } from './day.ts';
import { aDay, aPerson, aRound } from './fixtures/a-day.ts';
import { type DeviceTables, hallHere, placesHere, type SomebodyHere } from './on-device.ts';
import { organisationOf } from './organisation.ts';
import { seatsForWalkIn } from './walk-in.ts';

const now = new Date('2027-01-28T08:00:00Z');
const times = ['2027-01-28T08:30:00Z', '2027-01-28T10:00:00Z', '2027-01-28T13:00:00Z'];

type Given = { organisations: string[]; seats: number[][]; groups: number; max: number; away: boolean[] };

function aHall({ organisations, seats, groups, max, away }: Given) {
  const people = organisations.map((name, at) => aPerson(`p${at}`, { organisationName: name || null }));
  const rounds = times.map((startsAt, r) => {
    const tables = Array.from({ length: groups }, (_, g) =>
      people.filter((_, p) => (seats[r]?.[p] ?? 0) % groups === g).map(({ id }) => id),
    );
    return aRound(`r${r}`, tables, { startsAt: new Date(startsAt), max });
  });
  const isAway = new Set(people.filter((_, p) => away[p]).map(({ id }) => id));
  const device: DeviceTables = {
    organisations: [{ id: 'relay', name: { fr: 'Le Relais', nl: 'De Schakel' }, aliases: [] }],
    rounds: rounds.map(({ id, startsAt }) => ({
      ...{ id, name: id, time: '', startsAt: startsAt.toISOString(), endsAt: null, max },
      ...{ isAfternoon: id === 'r2', groups: Array.from({ length: groups }, () => ({ place: null, locked: false })) },
    })),
    people: Object.fromEntries(
      people.map((person, p) => [
        person.id,
        { organisationKey: organisationOf(person), groups: rounds.map((_, r) => (seats[r]?.[p] ?? 0) % groups) },
      ]),
    ),
  };
  const here = people.map(({ id, organisationName }): SomebodyHere => {
    const arrival = isAway.has(id) ? { state: 'absent' as const, at: new Date(times[0] ?? '') } : null;
    return { id, organisation: organisationName, arrival, told: null };
  });
  return { people, day: aDay(rounds), device, here, isAway };
}

const someHall = fc.record({
  organisations: fc.array(fc.constantFrom('Le Relais', 'la rampe', ''), { minLength: 9, maxLength: 9 }),
  seats: fc.array(fc.array(fc.nat({ max: 11 }), { minLength: 9, maxLength: 9 }), { minLength: 3, maxLength: 3 }),
  groups: fc.integer({ min: 1, max: 4 }),
  max: fc.integer({ min: 2, max: 5 }),
  away: fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }),
});

test('a device tells a newcomer the table that the server would give at the same moment', () => {
  fc.assert(
    fc.property(someHall, fc.constantFrom('le relais', 'La Rampe', 'Autre', null), (given, organisation) => {
      const { people, day, device, here, isAway } = aHall(given);
      const newcomer = { id: 'new', organisation };
      const onServer: PersonOfDay = aPerson('new', { organisationName: organisation });
      // The directory knows it: registered people carry its id there as well.
      const asRegistered = { ...device, organisations: [] };
      const isHere = ({ id }: { id: string }) => !isAway.has(id);

      const told = placesHere(newcomer, hallHere(asRegistered, here), asRegistered, now);
      const hall = { day, people, isHere, told: new Map(), isSeatedAtDoor: () => false };

      expect([...told]).toEqual(
        seatsForWalkIn(onServer, hall, now).map(({ roundId, after }) => [roundId, after?.group]),
      );
    }),
  );
});

test('whoever was told a table on this device takes a place there', () => {
  const seats = [[0, 0, 1, 1, 1, 1, 2, 2, 2]];
  const { device, here } = aHall({ organisations: Array(9).fill(''), seats, groups: 3, max: 4, away: [] });
  const first = { id: 'new', organisation: 'De Schakel' };
  const second = { id: 'newer', organisation: 'le relais' };

  const told = placesHere(first, hallHere(device, here), device, now);
  const arrival = { state: 'present' as const, at: now };
  const hall = hallHere(device, [...here, { ...first, arrival, told }]);
  const toldNext = placesHere(second, hall, device, now);

  expect(told.get('r0')).toBe(0);
  expect(hall.rounds[0]?.seats.map(({ registrationId }) => registrationId)).toContain('new');
  // The directory knows both names as one organisation.
  expect(toldNext.get('r0')).toBe(2);
});

test('who leaves at noon leaves room in the afternoon', () => {
  const seats = [[], [], [0, 0, 1, 1, 1]];
  const { device, here } = aHall({ organisations: Array(5).fill(''), seats, groups: 2, max: 3, away: [] });
  const arrival = { state: 'untilNoon' as const, at: now };
  const leaving = here.map((person) => (['p2', 'p3'].includes(person.id) ? { ...person, arrival } : person));
  const newcomer = { id: 'new', organisation: null };

  expect(placesHere(newcomer, hallHere(device, here), device, now).get('r2')).toBe(0);
  expect(placesHere(newcomer, hallHere(device, leaving), device, now).get('r2')).toBe(1);
});
