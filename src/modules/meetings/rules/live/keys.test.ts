import { expect, test } from 'vitest';
import { keyOf, kindAfterSlash, kindsShown } from './keys.ts';

test('in each language every kind has a key of its own', () => {
  for (const lang of ['fr', 'nl', 'en'] as const)
    expect(new Set(kindsShown.map((kind) => keyOf(lang, kind))).size).toBe(kindsShown.length);
});

test('after a slash stands the letter, or the beginning of the word with or without its accents', () => {
  const names = { decision: 'Décision', proposal: 'Proposition', problem: 'Problème' };

  expect(['d', 'D', 'déc', 'dec', '+'].map((typed) => kindAfterSlash(typed, 'fr', names))).toEqual([
    'decision',
    'decision',
    'decision',
    'decision',
    'advantage',
  ]);
  expect(kindAfterSlash('prob', 'fr', names)).toBe('problem');
  expect(kindAfterSlash('b', 'nl', { decision: 'Beslissing' })).toBe('decision');
  expect(kindAfterSlash('zut', 'fr', names)).toBeNull();
});
