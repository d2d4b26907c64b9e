import { expect, test } from 'vitest';
import { decideAsk } from './ask-mixing.ts';
import { aDay, aPerson, aRound } from './fixtures/a-day.ts';
import { decideMove } from './move.ts';
import { decideUndo } from './undo.ts';

const now = new Date('2027-01-20T09:00:00Z');
const awa = aPerson('awa');
const day = aDay([
  aRound('r', [
    ['awa', 'bram'],
    ['carine', 'driss'],
  ]),
]);

test('a person moves when their seat is as the mover saw it', () => {
  const decision = decideMove(day, awa, { roundId: 'r', registrationId: 'awa', group: 1, seen: 1 });

  expect(decision).toMatchObject({ outcome: 'moved', from: 0, change: { after: { group: 1, pinned: false } } });
});

test('a seat that changed meanwhile is not moved over, unless it already is where it should go', () => {
  expect(decideMove(day, awa, { roundId: 'r', registrationId: 'awa', group: 1, seen: 7 })).toMatchObject({
    reason: 'stale',
  });
  expect(decideMove(day, awa, { roundId: 'r', registrationId: 'awa', group: 0, seen: 7 })).toEqual({
    outcome: 'there',
  });
});

test('nobody moves to a group that is not there, and only people who are expected move', () => {
  expect(decideMove(day, awa, { roundId: 'r', registrationId: 'awa', group: 5, seen: 1 })).toMatchObject({
    reason: 'gone',
  });
  expect(decideMove(day, null, { roundId: 'r', registrationId: 'x', group: 1, seen: 0 })).toMatchObject({
    reason: 'gone',
  });
});

test('sizes in which so many people cannot sit are refused before anything is mixed, with the round', () => {
  const people = ['a', 'b', 'c', 'd', 'e'].map((id) => aPerson(id));
  const tight = aDay([aRound('r', [], { min: 3, ideal: 3, max: 4 })]);

  expect(decideAsk(tight, people, { scope: 'all', seen: 1 }, now)).toMatchObject({ reason: 'impossible', people: 5 });
});

test('a mixing upon seats that its asker did not see is refused', () => {
  const people = ['awa', 'bram', 'carine', 'driss'].map((id) => aPerson(id));

  expect(decideAsk(day, people, { scope: 'all', seen: 0 }, now)).toMatchObject({ reason: 'stale' });
  expect(decideAsk(day, people, { scope: 'all', seen: 1 }, now)).toEqual({ outcome: 'asked' });
  expect(decideAsk(day, people, { scope: 'newcomers', seen: 1 }, now)).toMatchObject({ reason: 'nobodyNew' });
});

test('one mixing at a time, but one that was lost keeps nobody waiting for ever', () => {
  const people = ['awa', 'bram', 'carine', 'driss'].map((id) => aPerson(id));
  const mixing = { id: 'm', state: 'running' as const, progress: 3, scope: 'all' as const, endedAt: null };

  const busy = { ...day, mixing: { ...mixing, askedAt: new Date('2027-01-20T08:59:00Z') } };
  const lost = { ...day, mixing: { ...mixing, askedAt: new Date('2027-01-20T08:00:00Z') } };

  expect(decideAsk(busy, people, { scope: 'all', seen: 1 }, now)).toMatchObject({ reason: 'busy' });
  expect(decideAsk(lost, people, { scope: 'all', seen: 1 }, now)).toEqual({ outcome: 'asked' });
});

test('undoing gives nobody a seat who is no longer expected', () => {
  const seats = [
    { roundId: 'r', registrationId: 'awa', before: { group: 1, pinned: false }, after: { group: 0, pinned: false } },
    { roundId: 'r', registrationId: 'gone', before: { group: 0, pinned: false }, after: { group: 1, pinned: false } },
  ];

  const decision = decideUndo({ changes: { seats, groupCounts: [] } }, day.rounds, (id) => id !== 'gone');

  expect(decision).toMatchObject({
    outcome: 'undone',
    changes: { seats: [{ registrationId: 'awa', after: { group: 1 } }] },
  });
});
