import { expect, test } from 'vitest';
import { aDay, aPerson, aRound } from './fixtures/a-day.ts';
import { nextStep } from './next-step.ts';

const people = ['a', 'b', 'c', 'd'].map((id) => aPerson(id));
const at = new Date('2027-01-26T13:20:00Z');
const printed = (tables: string[][]) => ({
  id: 'printed',
  at,
  seats: tables.flatMap((table, group) => table.map((registrationId) => ({ roundId: 'r', registrationId, group }))),
});

test('a day is composed first, then newcomers are seated, then badges that changed are printed again', () => {
  const composed = [
    ['a', 'b'],
    ['c', 'd'],
  ];

  expect(nextStep(aDay([aRound('r')]), people, null)).toEqual({ is: 'compose' });
  expect(nextStep(aDay([aRound('r', [['a', 'b'], ['c']])]), people, printed([['a'], ['b', 'c']]))).toEqual({
    is: 'seat',
    people: 1,
  });
  expect(
    nextStep(
      aDay([aRound('r', composed)]),
      people,
      printed([
        ['a', 'c'],
        ['b', 'd'],
      ]),
    ),
  ).toEqual({
    is: 'print',
    badges: 2,
  });
  expect(nextStep(aDay([aRound('r', composed)]), people, printed(composed))).toBeNull();
  expect(nextStep(aDay([aRound('r', composed)]), people, null)).toBeNull();
});

test('somebody without a table in three rounds is one person; a day without people or rounds asks nothing', () => {
  const rounds = ['r', 's', 't'].map((id) => aRound(id, [['a', 'b', 'c']]));

  expect(nextStep(aDay(rounds), people, null)).toEqual({ is: 'seat', people: 1 });
  expect(nextStep(aDay(rounds), [], null)).toBeNull();
  expect(nextStep(aDay([]), people, null)).toBeNull();
});
