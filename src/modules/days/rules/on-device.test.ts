import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PersonOfDay } from './day.ts';
import { aDay, aPerson, aRound } from './fixtures/a-day.ts';
import { type DeviceAct, type DeviceDay, hallHere, placesHere } from './on-device.ts';
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
  const device: DeviceDay = {
    organisations: [{ id: 'relay', name: { fr: 'Le Relais', nl: 'De Schakel' }, aliases: [] }],
    rounds: rounds.map(({ id, startsAt }) => ({
      ...{ id, name: id, time: '', startsAt: startsAt.toISOString(), endsAt: null, max },
      ...{ isAfternoon: id === 'r2', groups: Array.from({ length: groups }, () => ({ place: null, locked: false })) },
    })),
    people: people.map((person, p) => ({
      ...{ id: person.id, name: person.id, organisation: person.organisationName, isServiceUser: false },
      organisationKey: organisationOf(person),
      ...{ walkedIn: false, note: '', state: isAway.has(person.id) ? ('absent' as const) : ('awaited' as const) },
      ...{
        at: isAway.has(person.id) ? (times[0] ?? null) : null,
        groups: rounds.map((_, r) => (seats[r]?.[p] ?? 0) % groups),
      },
    })),
  };
  return { people, day: aDay(rounds), device, isAway };
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
      const { people, day, device, isAway } = aHall(given);
      const newcomer = { id: 'new', name: 'Zoé', organisation, isServiceUser: false };
      const onServer: PersonOfDay = aPerson('new', { organisationName: organisation });
      // The directory knows it: registered people carry its id there as well.
      const asRegistered = { ...device, organisations: [] };
      const isHere = ({ id }: { id: string }) => !isAway.has(id);

      const told = placesHere(newcomer, hallHere(asRegistered, []), asRegistered, now);
      const hall = { day, people, isHere, told: new Map(), isSeatedAtDoor: () => false };

      expect([...told]).toEqual(
        seatsForWalkIn(onServer, hall, now).map(({ roundId, after }) => [roundId, after?.group]),
      );
    }),
  );
});

test('whoever was told a table on this device takes a place there', () => {
  const seats = [[0, 0, 1, 1, 1, 1, 2, 2, 2]];
  const { device } = aHall({ organisations: Array(9).fill(''), seats, groups: 3, max: 4, away: [] });
  const first = { id: 'new', name: 'Zoé', organisation: 'De Schakel', isServiceUser: false };
  const second = { id: 'newer', name: 'Yves', organisation: 'le relais', isServiceUser: false };

  const told = placesHere(first, hallHere(device, []), device, now);
  const hall = hallHere(device, [{ kind: 'walkIn', newcomer: first, told, at: now }]);
  const toldNext = placesHere(second, hall, device, now);

  expect(told.get('r0')).toBe(0);
  // The directory knows both names as one organisation.
  expect(toldNext.get('r0')).toBe(2);
});

test('the hall here is what was taken along and what was done since, in order', () => {
  const { device } = aHall({ organisations: ['', ''], seats: [], groups: 1, max: 4, away: [] });
  const newcomer = { id: 'new', name: 'Zoé', organisation: null, isServiceUser: false };
  const acts: DeviceAct[] = [
    { kind: 'arrival', registrationId: 'p0', state: 'present', at: now },
    { kind: 'walkIn', newcomer, told: new Map([['r0', 0]]), at: now },
    { kind: 'arrival', registrationId: 'p0', state: 'untilNoon', at: now },
    { kind: 'arrival', registrationId: 'nobody', state: 'absent', at: now },
  ];

  const { people, rounds } = hallHere(device, acts);
  const without = hallHere(device, [...acts, { kind: 'withdrawal', registrationId: 'new' }]);

  expect(people.map(({ id, state, isKept }) => [id, state, isKept])).toEqual([
    ['p0', 'untilNoon', true],
    ['p1', 'awaited', false],
    ['new', 'present', true],
  ]);
  expect(rounds[0]?.seats.map(({ registrationId }) => registrationId)).toEqual(['p0', 'p1', 'new']);
  expect(without.people.map(({ id }) => id)).toEqual(['p0', 'p1']);
});

test('who leaves at noon leaves room in the afternoon', () => {
  const seats = [[], [], [0, 0, 1, 1, 1]];
  const { device } = aHall({ organisations: Array(5).fill(''), seats, groups: 2, max: 3, away: [] });
  const leaves: DeviceAct[] = ['p2', 'p3'].map((registrationId) => ({
    ...{ kind: 'arrival', registrationId, state: 'untilNoon', at: now },
  }));
  const newcomer = { id: 'new', name: 'Zoé', organisation: null, isServiceUser: false };

  expect(placesHere(newcomer, hallHere(device, []), device, now).get('r2')).toBe(0);
  expect(placesHere(newcomer, hallHere(device, leaves), device, now).get('r2')).toBe(1);
});
