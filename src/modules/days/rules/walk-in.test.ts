import { expect, test } from 'vitest';
import { aDay, aPerson, aRound } from './fixtures/a-day.ts';
import { seatsForWalkIn } from './walk-in.ts';

const now = new Date('2027-01-28T08:00:00Z');
const groupsFor = (seats: ReturnType<typeof seatsForWalkIn>) => seats.map(({ after }) => after?.group);

test('a walk-in sits where nobody of their organisation is', () => {
  const people = ['a', 'b', 'c', 'd'].map((id) => aPerson(id, { organisationId: id }));
  const day = aDay([
    aRound('r', [
      ['a', 'b'],
      ['c', 'd'],
    ]),
  ]);

  const seats = seatsForWalkIn(aPerson('new', { organisationId: 'a' }), day, people, now);

  expect(groupsFor(seats)).toEqual([1]);
});

test('a full table takes nobody while another has room, even with a colleague there', () => {
  const people = ['a', 'b', 'c', 'd', 'e'].map((id) => aPerson(id, { organisationId: id }));
  const day = aDay([aRound('r', [['a', 'b', 'c', 'd'], ['e']])]);

  const seats = seatsForWalkIn(aPerson('new', { organisationId: 'e' }), day, people, now);

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

  expect(groupsFor(seatsForWalkIn(aPerson('new'), day, people, now))).toEqual([0, 1]);
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

  expect(seatsForWalkIn(aPerson('new', { afternoon: false }), day, people, now)).toEqual([]);
});
