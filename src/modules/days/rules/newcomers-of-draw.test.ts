import { expect, test } from 'vitest';
import { aPerson, aRound } from './fixtures/a-day.ts';
import { withNewcomersOfDraw } from './newcomers-of-draw.ts';

const people = ['a', 'b', 'c', 'd', 'e'].map((id) => aPerson(id));
const everybody = () => true;

test('whoever came after the draw sits where the fewest are; nobody who was drawn moves', () => {
  const breakfast = aRound('breakfast', [['a', 'b'], ['c']], { way: 'drawn' });

  const plan = withNewcomersOfDraw([{ id: 'breakfast', groups: [['a', 'b'], ['c']] }], [breakfast], people, everybody);

  expect(plan).toEqual([
    {
      id: 'breakfast',
      groups: [
        ['a', 'b', 'e'],
        ['c', 'd'],
      ],
    },
  ]);
});

test('mixed rounds are as the mixing made them, and whoever is absent gets no table', () => {
  const [breakfast, morning] = [
    aRound('breakfast', [['a'], ['b', 'c', 'd']], { way: 'drawn' }),
    aRound('morning', [['a']]),
  ];
  const made = [
    { id: 'breakfast', groups: [['a'], ['b', 'c', 'd']] },
    { id: 'morning', groups: [['a']] },
  ];

  const plan = withNewcomersOfDraw(made, [breakfast, morning], people, ({ id }) => id !== 'e');

  expect(plan).toEqual(made);
});
