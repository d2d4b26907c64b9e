import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lettersApart } from '../people-in/near-words.ts';
import { codeAsTyped, newCode } from './code.ts';
import { codeWords } from './code-words.ts';

test('a code is a word and four digits without 0 and 1, and is found again however it is typed', () => {
  fc.assert(
    fc.property(
      fc.infiniteStream(fc.nat()),
      fc.constantFrom(' ', '', '-', ' . ', '\u00a0'),
      fc.boolean(),
      (numbers, between, small) => {
        const code = newCode((n) => numbers.next().value % n);
        const typed = code.replace(' ', between);

        expect(code).toMatch(/^[A-Z]{4,12} [2-9]{4}$/);
        expect(codeAsTyped(small ? typed.toLowerCase() : typed)).toBe(code);
      },
    ),
  );
});

test('what cannot be a code is not one', () => {
  for (const typed of ['', 'TILLEUL', '4273', 'TILLEUL 42', 'TILLEUL 42735', '<script>'])
    expect(codeAsTyped(typed)).toBeNull();
});

test('the words are many, plain, and no two differ by one letter', () => {
  expect(new Set(codeWords).size).toBe(codeWords.length);
  expect(codeWords.length).toBeGreaterThanOrEqual(200);
  for (const word of codeWords) expect(word).toMatch(/^[A-Z]{4,12}$/);
  const near = codeWords.flatMap((a, i) =>
    codeWords
      .slice(i + 1)
      .filter((b) => lettersApart(a, b, 1) !== null)
      .map((b) => `${a} ${b}`),
  );
  expect(near).toEqual([]);
});
