import fc from 'fast-check';
import { expect, test } from 'vitest';
import { choiceLike } from './examples.ts';
import { type Counted, totalsOf } from './totals.ts';

const person = (given: Partial<Counted>): Counted => ({
  organisationId: null,
  organisationName: null,
  morning: true,
  afternoon: true,
  options: [],
  diet: null,
  joinsAt: null,
  leavesAt: null,
  ...given,
});

const soup = choiceLike({ id: 'soup', price: 750 });
const station = choiceLike({ id: 'station', kind: 'stop', position: 2 });
const garden = choiceLike({ id: 'garden', kind: 'stop', position: 3 });

test('the kitchen reads how many of each meal, for which half day, and diets in the words they were said in', () => {
  const totals = totalsOf(
    [soup],
    [
      person({ options: ['soup'], diet: 'Sans noix' }),
      person({ options: ['soup'], afternoon: false, diet: ' sans  noix' }),
      person({ diet: 'végétarien' }),
    ],
  );

  expect(totals.choices).toMatchObject([{ people: 2, wholeDay: 1, morning: 1, afternoon: 0 }]);
  expect(totals.diets).toEqual([
    { words: 'Sans noix', people: 2 },
    { words: 'végétarien', people: 1 },
  ]);
});

test('an organisation reads how many of its people eat what, and what that costs; whoever comes for none comes last', () => {
  const rampe = { organisationId: 'r', organisationName: 'La Rampe' };
  const totals = totalsOf(
    [soup, station, garden],
    [person({}), person({ ...rampe, options: ['soup'], leavesAt: 'station' }), person({ ...rampe, options: ['soup'] })],
  );

  expect(totals.organisations.map(({ name, people, due }) => ({ name, people, due }))).toEqual([
    { name: 'La Rampe', people: 2, due: 1500 },
    { name: null, people: 1, due: 0 },
  ]);
  expect(totals.choices.map(({ people }) => people)).toEqual([2, 3, 2]);
});

test('organisations together are everybody, and their choices together are the totals', () => {
  const someone = fc.record({
    organisationName: fc.constantFrom('La Rampe', 'la rampe', 'L’Établi', null),
    options: fc.subarray(['soup']),
    joinsAt: fc.constantFrom(null, 'station', 'garden'),
  });
  fc.assert(
    fc.property(fc.array(someone), (drawn) => {
      const totals = totalsOf([soup, station, garden], drawn.map(person));

      const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
      expect(sum(totals.organisations.map(({ people }) => people))).toBe(drawn.length);
      for (const { choice, people } of totals.choices)
        expect(sum(totals.organisations.map(({ byChoice }) => byChoice.get(choice.id) ?? 0))).toBe(people);
    }),
  );
});
