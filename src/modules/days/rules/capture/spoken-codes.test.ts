import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withTheirOwnWord, wordOf } from './spoken-codes.ts';

const code = fc.tuple(fc.constantFrom('SAULE', 'EMMER', 'WILG', 'THYM'), fc.integer({ min: 1000, max: 9999 }));
const codes = fc.array(code.map(([word, figures]) => `${word} ${figures}`));

test('no two tables of a day have the same word, and what is left out had a word that is taken', () => {
  fc.assert(
    fc.property(codes, codes, (drawn, known) => {
      const kept = withTheirOwnWord(drawn, known);
      const words = kept.map(wordOf);

      expect(new Set(words).size).toBe(words.length);
      expect(words.filter((word) => known.map(wordOf).includes(word))).toEqual([]);
      const spoken = new Set([...kept, ...known].map(wordOf));
      expect(drawn.every((one) => spoken.has(wordOf(one)))).toBe(true);
    }),
  );
});
