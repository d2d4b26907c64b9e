import { expect, test } from 'vitest';
import { aPerson, aRound } from './fixtures/a-day.ts';
import { screenLook, screenOfTables, screenParts, screenTables } from './screen.ts';

const given = 'Amélie Yassine Jo Marie-Christine Linda Wout Fatoumata Benoît Hilde Grace Omar Lotte'.split(' ');
const family = ['Vanderlinden', 'El Amrani', 'Claes', 'De Backer', 'Mertens', 'Benchekroun', 'Peeters'];
const everybody = Array.from({ length: 83 }, (_, i) =>
  aPerson(`p${i}`, { givenName: given[i % 12] ?? '', familyName: family[i % 7] ?? '' }),
);
const round = (tables: number) =>
  aRound(
    'r',
    Array.from({ length: tables }, (_, table) => everybody.filter((_, i) => i % tables === table).map(({ id }) => id)),
  );
const panels = (count: number, people: number) =>
  Array.from({ length: count }, () => ({ people: Array.from({ length: people }, () => 'Nadia Peeters') }));

test.each([6, 7, 8, 9, 10, 11, 12])('83 people at %i tables stand on one picture', (tables) => {
  const { look } = screenOfTables(round(tables), everybody, 'fr');

  expect(look).not.toEqual(screenLook(panels(40, 10)));
  expect(look.columns).toBeLessThanOrEqual(8);
});

test('where whole names would get too small they are "Nadia B.", unless two are then called the same', () => {
  const people = [
    aPerson('a', { givenName: 'Nadia', familyName: 'Benchekroun' }),
    aPerson('b', { givenName: 'Nadia', familyName: 'bouzid' }),
    ...everybody,
  ];
  const groups = round(8).groups.map((_, table) => people.filter((_, i) => i % 8 === table).map(({ id }) => id));

  const shown = screenOfTables(aRound('r', groups), people, 'fr').tables.flatMap((table) => table.people);

  expect(shown).toContain('Nadia Benchekroun');
  expect(shown).toContain('Nadia bouzid');
  expect(shown).toContain('Linda M.');
});

test('fewer people get larger letters; where nothing fits, the pages turn in letters that are read from afar', () => {
  expect(screenLook(panels(3, 5))).toEqual({ size: 32, columns: 3 });
  expect(screenLook(panels(6, 6)).size).toBeGreaterThanOrEqual(25);
  expect(screenLook(panels(40, 10))).toEqual({ size: 22, columns: 4 });
});

test('actors stand on no wall; service users by the name they chose', () => {
  const people = [
    aPerson('a', { givenName: 'Zoé', familyName: 'Charlier' }),
    aPerson('b', { givenName: 'Mme T.', familyName: 'Secret', role: 'serviceUser' }),
    aPerson('c', { givenName: 'Léa', role: 'actor' }),
  ];
  const round = aRound('r', [['a', 'b', 'c']]);

  expect(screenTables(round, people, 'fr')[0]?.people).toEqual(['Mme T.', 'Zoé Charlier']);
  expect(screenParts(round, people, 'fr')).toMatchObject([
    { from: 'C', to: 'M', people: [{ name: 'Charlier Zoé' }, { name: 'Mme T.' }] },
  ]);
});

test('everybody by name stands in four columns that hold all of them', () => {
  const people = Array.from({ length: 83 }, (_, i) => aPerson(`p${i}`, { givenName: `Nom ${i}` }));

  const parts = screenParts(aRound('r', [people.map(({ id }) => id)]), people, 'fr');

  expect(parts.map((part) => part.people.length).reduce((sum, count) => sum + count)).toBe(83);
  expect(parts).toHaveLength(4);
});
