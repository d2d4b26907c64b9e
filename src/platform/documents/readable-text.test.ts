import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readableText, type ShownRange } from './readable-text.ts';

const latin: ShownRange[] = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x2019, 0x2019],
];
const readable = readableText(latin);

test('what the fonts know stays as it was written', () => {
  expect(readable('Zoë Wiśniewski-İğdır, l’ALE #[]$*_\\ "x"')).toBe('Zoë Wiśniewski-İğdır, l’ALE #[]$*_\\ "x"');
});

test('an accent typed apart from its letter is put on it', () => {
  expect(readable('Zoe\u0308')).toBe('Zoë');
});

test('an accent on nothing is left out, and a name of nothing else is a question mark', () => {
  const hebrew = readableText([...latin, [0x300, 0x304], [0x591, 0x5ea]]);

  expect(hebrew('\u059c')).toBe('?');
  expect(hebrew('\u0301Léa \u059cB')).toBe('Léa B');
  expect(hebrew('\u05d0\u059c')).toBe('\u05d0\u059c');
  expect(hebrew('')).toBe('');
});

test('a letter no font knows becomes its plain form', () => {
  expect(readable('𝓐𝓷𝓷𝓪 Aḥmad ﬁn')).toBe('Anna Ahmad fin');
});

test('pictures are left out, a word in an unknown script becomes one question mark', () => {
  expect(readable('👩‍🚀 Léa 王芳')).toBe('Léa ?');
  expect(readable('محمد')).toBe('?');
  expect(readable('👩‍🚀')).toBe('?');
});

test('controls, half characters and marks that turn the direction do not reach the page', () => {
  expect(readable('A\u0000n\u202En\u200Be\uFEFF')).toBe('Anne');
  expect(readable('line\none\u2028two')).toBe('line one two');
  expect(readable('x\ud800y')).toBe('x?y');
});

test('whatever is typed, only known characters come out', () => {
  const anything = fc.array(fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)));
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        anything.map((codes) => codes.join('')),
      ),
      (text) => {
        expect(readable(text)).toMatch(/^[ -~\u00a0-\u017f\u2019]*$/);
      },
    ),
  );
});
