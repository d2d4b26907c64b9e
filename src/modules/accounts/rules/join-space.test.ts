import { expect, test } from 'vitest';
import { doorOf } from './join-space.ts';

const open = { access: 'open', isClosed: false, joinUntilOn: null } as const;
const stranger = { isIn: false, hasAsked: false };
const today = '2027-01-11';

test('one walks into an open space, asks at the door of another, and waits to be added to a third', () => {
  expect(doorOf(open, stranger, today)).toEqual({ door: 'join' });
  expect(doorOf({ ...open, access: 'onRequest' }, stranger, today)).toEqual({ door: 'ask' });
  expect(doorOf({ ...open, access: 'closed' }, stranger, today)).toEqual({ door: 'shut', why: 'byCoordinators' });
});

test('the last day to come in counts whole', () => {
  const space = { ...open, joinUntilOn: today };
  expect(doorOf(space, stranger, today)).toEqual({ door: 'join' });
  expect(doorOf(space, stranger, '2027-01-12')).toEqual({ door: 'shut', why: 'tooLate' });
});

test('nobody new comes into a closed space; whoever is in stays in', () => {
  expect(doorOf({ ...open, isClosed: true }, stranger, today)).toEqual({ door: 'shut', why: 'spaceClosed' });
  expect(doorOf({ ...open, isClosed: true }, { isIn: true, hasAsked: false }, today)).toEqual({ door: 'in' });
});
