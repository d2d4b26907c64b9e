import { expect, test } from 'vitest';
import { aPerson } from './fixtures/a-day.ts';
import { historyFor } from './history.ts';

const somebody = (id: string, given: Parameters<typeof aPerson>[1] & { personId?: string } = {}) => ({
  personId: null,
  ...aPerson(id, given),
  ...given,
});

test('somebody is the same by their account, or by name and organisation', () => {
  const today = [
    somebody('awa-now', { givenName: 'Awa', familyName: 'Diop', organisationId: 'o1', personId: 'p1' }),
    somebody('bram-now', { givenName: 'Bram', familyName: 'Éloy', organisationId: 'o2' }),
  ];
  const before = [
    somebody('awa-then', { givenName: 'A.', familyName: 'Diop', organisationId: 'o9', personId: 'p1' }),
    somebody('bram-then', { givenName: 'bram', familyName: 'Eloy', organisationId: 'o2' }),
    somebody('carine-then', { givenName: 'Carine', familyName: 'Maes', organisationId: 'o2' }),
  ];
  const seats = ['awa-then', 'bram-then', 'carine-then'].map((registrationId) => ({
    roundId: 'r',
    group: 0,
    registrationId,
  }));

  expect(historyFor(today, before, seats)).toEqual([[['awa-now', 'bram-now']]]);
});

test('two people with the same first name alone are not taken for the same', () => {
  const seats = [
    { roundId: 'r', group: 0, registrationId: 'x' },
    { roundId: 'r', group: 0, registrationId: 'y' },
  ];
  const then = [somebody('x', { givenName: 'Sam' }), somebody('y', { givenName: 'Nour' })];
  const now = [somebody('a', { givenName: 'Sam' }), somebody('b', { givenName: 'Nour' })];

  expect(historyFor(now, then, seats)).toEqual([[]]);
});
