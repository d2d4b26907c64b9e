import { expect, test } from 'vitest';
import { communeIn, communesIn } from './commune.ts';

test('a commune is called as its readers call it, whichever name was typed', () => {
  expect(communeIn('nl', 'Saint-Gilles')).toBe('Sint-Gillis');
  expect(communeIn('fr', 'sint-gillis')).toBe('Saint-Gilles');
  expect(communeIn('fr', 'Saint-Gilles')).toBe('Saint-Gilles');
  expect(communesIn('nl', 'Forest, Uccle, Silly')).toBe('Vorst, Ukkel, Silly');
});

test('a name that means two places is left alone in its own language', () => {
  expect(communeIn('nl', 'Bergen')).toBe('Bergen');
  expect(communeIn('en', 'Gent')).toBe('Gent');
});
