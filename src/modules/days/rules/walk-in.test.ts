import { expect, test } from 'vitest';
import type { Day, PersonOfDay } from './day.ts';
import { aDay, aPerson, aRound } from './fixtures/a-day.ts';
import { seatsForWalkIn } from './walk-in.ts';

const now = new Date('2027-01-28T08:00:00Z');
type Given = Partial<Omit<Parameters<typeof seatsForWalkIn>[1], 'day' | 'people'>>;
const asUsual = { isHere: () => true, told: new Map<string, number>(), isSeatedAtDoor: () => false };
const seatsIn = (day: Day, people: PersonOfDay[], person: PersonOfDay, given: Given = {}) =>
  seatsForWalkIn(person, { day, people, ...asUsual, ...given }, now);
const groupsFor = (seats: ReturnType<typeof seatsForWalkIn>) => seats.map(({ after }) => after?.group);

test('a walk-in sits where nobody of their organisation is', () => {
  const people = ['a', 'b', 'c', 'd'].map((id) => aPerson(id, { organisationId: id }));
  const day = aDay([
    aRound('r', [
      ['a', 'b'],
      ['c', 'd'],
    ]),
  ]);

  const seats = seatsIn(day, people, aPerson('new', { organisationId: 'a' }));

  expect(groupsFor(seats)).toEqual([1]);
});

test('a full table takes nobody while another has room, even with a colleague there', () => {
  const people = ['a', 'b', 'c', 'd', 'e'].map((id) => aPerson(id, { organisationId: id }));
  const day = aDay([aRound('r', [['a', 'b', 'c', 'd'], ['e']])]);

  const seats = seatsIn(day, people, aPerson('new', { organisationId: 'e' }));

  expect(groupsFor(seats)).toEqual([1]);
});

test('in the second round a walk-in meets other people than in the first', () => {
  const people = ['a', 'b', 'c', 'd'].map((id) => aPerson(id));
  const day = aDay([
    aRound('r1', [
      ['a', 'b'],
      ['c', 'd'],
    ]),
    aRound(
      'r2',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      { startsAt: new Date('2027-01-28T10:00:00Z') },
    ),
  ]);

  expect(groupsFor(seatsIn(day, people, aPerson('new')))).toEqual([0, 1]);
});

test('rounds that are over, not composed, or in the other half of the day give no seat', () => {
  const people = [aPerson('a'), aPerson('b')];
  const day = aDay([
    aRound('over', [['a', 'b']], {
      startsAt: new Date('2027-01-28T06:00:00Z'),
      endsAt: new Date('2027-01-28T07:00:00Z'),
    }),
    aRound('not composed', []),
    aRound('afternoon', [['a', 'b']], { startsAt: new Date('2027-01-28T13:00:00Z') }),
  ]);

  expect(seatsIn(day, people, aPerson('new', { afternoon: false }))).toEqual([]);
});

test('a table whose people are absent has room', () => {
  const people = ['a', 'b', 'c', 'd', 'e'].map((id) => aPerson(id));
  const day = aDay([
    aRound(
      'r',
      [
        ['a', 'b', 'c'],
        ['d', 'e'],
      ],
      { max: 3 },
    ),
  ]);
  const isAway = new Set(['a', 'b']);

  const seats = seatsIn(day, people, aPerson('new'), { isHere: ({ id }) => !isAway.has(id) });

  expect(groupsFor(seats)).toEqual([0]);
});

test('a locked table takes nobody while another can', () => {
  const people = ['a', 'b', 'c'].map((id) => aPerson(id));
  const round = aRound('r', [['a'], ['b', 'c']]);
  const groups = round.groups.map((group) => ({ ...group, locked: group.index === 0 }));

  expect(groupsFor(seatsIn(aDay([{ ...round, groups }]), people, aPerson('new')))).toEqual([1]);
});

test('what a device told is kept though the table is full, and counts when the other rounds are chosen', () => {
  const people = ['a', 'b', 'c', 'd'].map((id) => aPerson(id));
  const tables = [
    ['a', 'b'],
    ['c', 'd'],
  ];
  const later = { startsAt: new Date('2027-01-28T10:00:00Z') };
  const day = aDay([aRound('r1', tables, { max: 2 }), aRound('r2', tables, later)]);

  expect(groupsFor(seatsIn(day, people, aPerson('new'), { told: new Map([['r1', 1]]) }))).toEqual([1, 0]);
});

test('a table that is no longer there is not taken, however it was told', () => {
  const day = aDay([aRound('r', [['a', 'b']])]);
  const told = new Map([
    ['r', 3],
    ['removed', 0],
  ]);

  expect(groupsFor(seatsIn(day, [aPerson('a'), aPerson('b')], aPerson('new'), { told }))).toEqual([0]);
});

test('what was told comes after the answer that nobody heard: they sit where they were told, unless somebody moved them', () => {
  const day = aDay([aRound('r', [['a', 'new'], ['b']])]);
  const people = ['a', 'b', 'new'].map((id) => aPerson(id));
  const told = new Map([['r', 1]]);

  expect(groupsFor(seatsIn(day, people, aPerson('new'), { told, isSeatedAtDoor: () => true }))).toEqual([1]);
  expect(seatsIn(day, people, aPerson('new'), { told })).toEqual([]);
});
