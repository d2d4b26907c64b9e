import { expect, test } from 'vitest';
import { aDay, aPerson, aRound } from './fixtures/a-day.ts';
import type { Acceptance, Wish } from './wishes.ts';
import { wishesTold } from './wishes-told.ts';

const people = ['a', 'b', 'c', 'd'].map((id) => aPerson(id));
const wish: Wish = {
  id: 'w',
  kind: 'apart',
  people: ['a', 'b', 'c'],
  group: null,
  rounds: null,
  task: null,
  version: 1,
};
const wishes = [wish];
const accepted: Acceptance[] = [
  { id: 'x', origin: 'wish:w', reason: { lang: 'fr', text: 'Cela ira.' }, by: null, at: new Date(0) },
];

test('before tables are composed it is told what cannot be kept, after it what is not; what was accepted is not', () => {
  const before = [aRound('r')];
  const after = [
    aRound('r', [
      ['a', 'b'],
      ['c', 'd'],
    ]),
  ];
  const told = (rounds: typeof before, given = {}) => wishesTold({ day: aDay(rounds, { wishes, ...given }), people });

  expect(told(before)).toEqual({ cannot: 1, broken: 0 });
  expect(told(after)).toEqual({ cannot: 0, broken: 1 });
  expect(told(before, { accepted })).toEqual({ cannot: 0, broken: 0 });
  expect(told(after, { accepted })).toEqual({ cannot: 0, broken: 0 });
});
