import { expect, test } from 'vitest';
import { aDay, aPerson, aRound } from './fixtures/a-day.ts';
import { registrationCheck } from './registration-check.ts';
import { USUAL_SETTINGS } from './wishes.ts';

const people = [
  ...Array.from({ length: 5 }, (_, i) => aPerson(`c${i}`, { organisationId: 'commune', organisationName: 'Commune' })),
  ...Array.from({ length: 6 }, (_, i) => aPerson(`w${i}`, { organisationId: `o${i}`, organisationName: `O ${i}` })),
  aPerson('u', { role: 'serviceUser' }),
];
const rounds = [aRound('r1', [], { min: 2, ideal: 4, max: 4 }), aRound('r2', [], { min: 2, ideal: 4, max: 4 })];
const dayWith = (serviceUsers: 'spread' | 'oneOrTwo' | 'onePerWorker', given = {}) =>
  aDay(rounds, { settings: { ...USUAL_SETTINGS, serviceUsers }, ...given });

test('an organisation with more people than tables is told with how many pairs that makes, the same rounds at once', () => {
  const { crowded } = registrationCheck(dayWith('spread'), people, { of: null });

  expect(crowded).toMatchObject([{ name: 'Commune', people: 5, groups: 3, pairs: 2, isAccepted: false }]);
  expect(crowded[0]?.rounds.map(({ id }) => id)).toEqual(['r1', 'r2']);
});

test('whoever does not organise is told of their own organisation alone', () => {
  expect(registrationCheck(dayWith('spread'), people, { of: 'o1' }).crowded).toEqual([]);
  expect(registrationCheck(dayWith('spread'), people, { of: 'commune' }).crowded).toHaveLength(1);
});

test('what was accepted is told as accepted', () => {
  const reason = { lang: 'fr' as const, text: 'Elle accueille.' };
  const accepted = [{ id: 'a', origin: 'colleagues:commune' as const, reason, by: null, at: new Date(0) }];

  expect(registrationCheck(dayWith('spread', { accepted }), people, { of: null }).crowded[0]?.isAccepted).toBe(true);
});

test('one or two service users a table are counted for each round, one for each worker over the day', () => {
  const tables = registrationCheck(dayWith('oneOrTwo'), people, { of: null }).tables;

  expect(tables.map(({ users, groups, lack, tooMany }) => [users, groups, lack, tooMany])).toEqual([
    [1, 3, 2, 0],
    [1, 3, 2, 0],
  ]);
  expect(registrationCheck(dayWith('onePerWorker'), people, { of: null })).toMatchObject({
    ratio: { workers: 11, users: 1 },
    tables: [],
  });
});
