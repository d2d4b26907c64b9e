import { expect, test } from 'vitest';
import { aRound } from './fixtures/a-day.ts';
import { tasksWished } from './tasks-wished.ts';

test('who is wished at a table as its facilitator leads it where they sit there, and nowhere else', () => {
  const wish = { people: ['awa'], group: 1, task: 'facilitator' as const, rounds: null };
  const there = aRound('there', [['bram'], ['awa']]);
  const elsewhere = aRound('elsewhere', [['awa'], ['bram']]);

  expect(tasksWished([wish], there)).toEqual([{ registrationId: 'awa', task: 'facilitator' }]);
  expect(tasksWished([wish], elsewhere)).toEqual([]);
  expect(tasksWished([{ ...wish, rounds: ['elsewhere'] }], there)).toEqual([]);
  expect(tasksWished([{ ...wish, task: null }], there)).toEqual([]);
});
