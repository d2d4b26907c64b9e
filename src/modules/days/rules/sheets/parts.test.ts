import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type SheetText, standing, textOf, written } from './parts.ts';

const at = new Date('2027-01-28T09:00:00Z');
const text = (id: string, words: string, replaces: string[] = []): SheetText => ({
  id,
  part: 'profile',
  said: { lang: 'fr', text: words },
  replaces,
  named: [],
  writtenAt: at,
});

test('two phones that wrote without seeing each other leave two texts, and whoever puts them together one', () => {
  const both = [text('1', 'Seule avec un enfant'), text('2', 'Sans logement')];

  expect(standing(both, 'profile').map(({ id }) => id)).toEqual(['1', '2']);
  expect(textOf(standing(both, 'profile'))).toBe('Seule avec un enfant\n\nSans logement');
  const together = written(both, 'profile', { seen: ['1', '2'], words: 'Seule, un enfant, sans logement' });
  expect(together).toEqual({ text: 'Seule, un enfant, sans logement', replaces: ['1', '2'] });
});

test('a part nobody touched is not written again, even when somebody else wrote it meanwhile', () => {
  const texts = [text('1', 'Avant'), text('2', 'Après', ['1'])];

  expect(written(texts, 'profile', { seen: ['1'], words: 'Avant' })).toBeNull();
  expect(written([], 'profile', { seen: [], words: '  ' })).toBeNull();
});

test('whatever the order in which texts arrive, the same ones stand and none of them is lost unseen', () => {
  const history = fc
    .array(
      fc.record({ words: fc.string({ minLength: 1, maxLength: 3 }), sees: fc.array(fc.nat(9), { maxLength: 3 }) }),
      { maxLength: 10 },
    )
    .map((told) =>
      told.map(({ words, sees }, n) =>
        text(`t${n}`, words, [...new Set(sees.filter((one) => one < n).map((one) => `t${one}`))]),
      ),
    );
  fc.assert(
    fc.property(
      history.chain((texts) => fc.tuple(fc.constant(texts), fc.shuffledSubarray(texts, { minLength: texts.length }))),
      ([texts, arrived]) => {
        const stands = standing(texts, 'profile').map(({ id }) => id);
        expect(standing(arrived, 'profile').map(({ id }) => id)).toEqual(stands);
        const seen = new Set(texts.flatMap(({ replaces }) => replaces));
        expect(stands).toEqual(texts.filter(({ id }) => !seen.has(id)).map(({ id }) => id));
      },
    ),
  );
});
