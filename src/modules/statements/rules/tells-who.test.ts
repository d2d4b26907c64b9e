import { expect, test } from 'vitest';
import { mayMeanNobody, tellsWho } from './tells-who.ts';

const found = (words: string, meantNobody: string[] = []) =>
  tellsWho(words, { lang: 'fr', meantNobody }).map(({ text }) => text);

test('a name is taken with its title, a day of birth with the word before it', () => {
  expect(found('Mme Sow, née le 12 mars 1984, cherche une crèche.')).toEqual(['Mme Sow', 'le 12 mars 1984']);
});

test('whoever wrote it may say that a doubtful name means nobody, and not that a number is none', () => {
  const words = 'Kiri Lanka a téléphoné au 0470 12 34 56.';
  const doubtful = tellsWho(words, { lang: 'fr' }).filter(mayMeanNobody);

  expect(doubtful.map(({ kind }) => kind).every((kind) => kind === 'name')).toBe(true);
  expect(found(words, ['0470 12 34 56'])).toContain('0470 12 34 56');
  expect(
    found(
      words,
      doubtful.map(({ text }) => text),
    ),
  ).toEqual(['0470 12 34 56']);
});

test('words that speak of nobody are left alone', () => {
  expect(found('Une dame seule avec deux enfants cherche une crèche près de sa formation.')).toEqual([]);
});
