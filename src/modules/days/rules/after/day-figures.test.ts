import { expect, test } from 'vitest';
import type { Arrival } from '../arrival.ts';
import { aDay, aPerson, aRound } from '../fixtures/a-day.ts';
import { dayClosed } from './day-figures.ts';
import { firstMeetings } from './first-meetings.ts';
import { seatsThatCount } from './seats-that-count.ts';

const people = [
  aPerson('awa', { organisationId: 'o1' }),
  aPerson('bram', { organisationId: 'o2' }),
  aPerson('carine', { organisationId: 'o1' }),
  aPerson('driss', { organisationName: 'Le Relais' }),
  aPerson('zoe', { role: 'actor' }),
];
const morning = aRound('r1', [
  ['awa', 'bram', 'zoe'],
  ['carine', 'driss'],
]);
const afternoon = aRound('r2', [['awa', 'bram', 'carine'], ['driss']], { startsAt: new Date('2027-01-28T13:00:00Z') });
const day = aDay([morning, afternoon]);

const noted = (states: Record<string, Arrival['state']>, at = '2027-01-28T08:00:00Z') =>
  new Map(
    Object.entries(states).map(([registrationId, state]): [string, Arrival] => [
      registrationId,
      { state, at: new Date(at) },
    ]),
  );

test('nobody was noted at the door: everybody with a seat counts, actors never do', () => {
  const { figures, met } = dayClosed(day, people, new Map());

  expect(figures).toEqual({
    ...{ people: 4, present: 0, organisations: 3, rounds: 2 },
    ...{ pairs: 4, again: 1, metFewest: 1, metMiddle: 2, metMost: 3 },
  });
  expect(met).toEqual([
    { one: 'o1', other: 'o2', times: 2 },
    { one: 'o1', other: 'o1', times: 1 },
  ]);
});

test('somebody was noted: only those who were there count, in the rounds in which they were', () => {
  const presence = noted({ awa: 'present', bram: 'untilNoon', carine: 'present', driss: 'absent' });

  const { figures, met } = dayClosed(day, people, presence);

  expect(figures).toMatchObject({ people: 3, present: 3, organisations: 2, pairs: 2, again: 0 });
  // Bram was gone when he would have met Awa again, and Carine.
  expect(met).toEqual([
    { one: 'o1', other: 'o2', times: 1 },
    { one: 'o1', other: 'o1', times: 1 },
  ]);
});

test('who left was there before', () => {
  const presence = noted({ awa: 'present', bram: 'left', carine: 'present' }, '2027-01-28T12:00:00Z');

  expect(dayClosed(day, people, presence).met).toContainEqual({ one: 'o1', other: 'o2', times: 1 });
});

test('organisations meet for the first time where no earlier day knows of it; colleagues are no meeting', () => {
  const today = [
    { one: 'o1', other: 'o2', times: 3 },
    { one: 'o1', other: 'o3', times: 1 },
    { one: 'o1', other: 'o1', times: 2 },
  ];

  expect(firstMeetings(today, [{ one: 'o1', other: 'o2' }])).toEqual({ met: 2, first: 1 });
  expect(firstMeetings(today, null)).toEqual({ met: 2, first: null });
});

test('new faces are counted against those who were there on earlier days', () => {
  const startsAt = new Date('2026-01-28T09:00:00Z');
  const seats = ['a:awa', 'a:bram', 'b:carine'].map((seat) => {
    const [eventId = '', registrationId = ''] = seat.split(':');
    return { eventId, registrationId, startsAt };
  });
  const presences = new Map([['a', noted({ awa: 'present' })]]);

  expect(seatsThatCount(seats, presences).map(({ registrationId }) => registrationId)).toEqual(['awa', 'carine']);
});
