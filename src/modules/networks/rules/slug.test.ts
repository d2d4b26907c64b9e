import { expect, test } from 'vitest';
import { slugOf } from './slug.ts';

test('a name becomes an address one can read aloud', () => {
  expect(slugOf('Réseau de l’Écluse – Anderlecht')).toBe('reseau-de-l-ecluse-anderlecht');
});

test('a name without letters has no address', () => {
  expect(slugOf('???')).toBe('');
});
