import { expect, test } from 'vitest';
import { aPerson, aRound } from './fixtures/a-day.ts';
import { screenLook, screenParts, screenTables } from './screen.ts';

const panels = (count: number, people: number) =>
  Array.from({ length: count }, () => ({ people: Array.from({ length: people }) }));

test('83 people stand on one picture at six tables; at eight the pages turn', () => {
  expect(screenLook(panels(6, 14))).toEqual({ size: 'small', columns: 6 });
  expect(screenLook(panels(8, 11))).toEqual({ size: 'usual', columns: 4 });
});

test('fewer people get larger letters; where nothing fits, the pages turn in letters that are read from afar', () => {
  expect(screenLook(panels(3, 5))).toEqual({ size: 'large', columns: 3 });
  expect(screenLook(panels(6, 6)).size).toBe('usual');
  expect(screenLook(panels(40, 10)).size).toBe('usual');
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
  expect(parts).toHaveLength(5);
});
