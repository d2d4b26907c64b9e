import fc from 'fast-check';
import { expect, test } from 'vitest';
import { namedIn, pieces, withService } from './named.ts';

const rampe = { id: 'rampe', name: { fr: 'La Rampe', nl: 'De Helling' }, aliases: [] };
const midi = { id: 'midi', name: { fr: 'CPAS Senne-Midi' }, aliases: ['CPAS SM'] };
const mission = { id: 'mission', name: { fr: 'Mission locale Senne-Sud' }, aliases: ['Mission locale'] };
const mots = { id: 'mots', name: { fr: 'Mots d’Ici' }, aliases: [] };
const etabli = { id: 'etabli', name: { fr: 'L’Établi' }, aliases: ['CPAS SM'] };
const all = [rampe, midi, mission, mots];

test('what a text names by its whole name is found, whatever the accents and apostrophes, in the order of the text', () => {
  expect(namedIn("D'abord Mots d'Ici, puis De Helling (le matin) et L'Etabli.", [...all, etabli])).toEqual([
    { organisationId: 'mots', words: "Mots d'Ici" },
    { organisationId: 'rampe', words: 'De Helling' },
    { organisationId: 'etabli', words: "L'Etabli" },
  ]);
});

test('a word that only contains a name, or the same words in lower case, are no organisation', () => {
  expect(namedIn('La Rampes, la rampe d’accès, Mots d’Icis', all)).toEqual([]);
});

test('of a name within a longer one the longer one counts; a name that two bear means neither', () => {
  expect(namedIn('Mission locale Senne-Sud', all)).toEqual([
    { organisationId: 'mission', words: 'Mission locale Senne-Sud' },
  ]);
  expect(namedIn('CPAS SM', [midi, etabli])).toEqual([]);
});

test('the pieces of a text are the text, and each name is one piece', () => {
  const text = 'La Rampe, puis CPAS Senne-Midi.';
  expect(pieces(text, namedIn(text, all))).toEqual([
    { words: 'La Rampe', organisationId: 'rampe' },
    { words: ', puis ', organisationId: null },
    { words: 'CPAS Senne-Midi', organisationId: 'midi' },
    { words: '.', organisationId: null },
  ]);
});

test('whatever is written and whatever organisations are called, no word of the text is lost', () => {
  const words = fc.array(fc.constantFrom('La', ' ', 'Rampe', 'é', 'e\u0301', '(', '.', '*', '\n', 'ﬁ', '𝒜', '’'));
  const text = words.map((signs) => signs.join(''));
  fc.assert(
    fc.property(text, fc.array(text, { maxLength: 4 }), (said, called) => {
      const organisations = called.map((fr, index) => ({ id: String(index), name: { fr }, aliases: [] }));
      const shown = pieces(said, namedIn(said, organisations));
      expect(shown.map((piece) => piece.words).join('')).toBe(said);
    }),
  );
});

test('a service that is chosen comes on a line of its own, once', () => {
  expect(withService('', 'La Rampe')).toBe('La Rampe');
  expect(withService('Un guichet', 'La Rampe')).toBe('Un guichet\nLa Rampe');
  expect(withService('Un guichet\nLa Rampe', 'La Rampe')).toBe('Un guichet\nLa Rampe');
  expect(withService('Un guichet', '')).toBe('Un guichet');
});
