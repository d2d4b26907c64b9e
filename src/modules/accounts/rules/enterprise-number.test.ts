import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { enterpriseNumberOf, writtenEnterpriseNumber } from './enterprise-number.ts';

test('an enterprise number is read in all its spellings', () => {
  for (const typed of ['0123.456.749', 'BE0123456749', 'be 0123 456 749', '123456749', '0123-456-749'])
    expect(enterpriseNumberOf(typed)).toBe('0123456749');
});

test('a number that does not check is none', () => {
  for (const typed of ['0123.456.748', '2123.456.749', '12', '', 'La Rampe'])
    expect(enterpriseNumberOf(typed)).toBeNull();
});

test('one wrong figure among the first eight is always noticed', () => {
  const first8 = fc.integer({ min: 1_000_000, max: 19_999_999 });
  fc.assert(
    fc.property(first8, fc.nat(7), fc.integer({ min: 1, max: 9 }), (base, place, shift) => {
      const body = String(base).padStart(8, '0');
      const number = body + String(97 - (base % 97)).padStart(2, '0');
      expect(enterpriseNumberOf(writtenEnterpriseNumber(number))).toBe(number);
      const wrong = [...number];
      wrong[place] = String((Number(number[place]) + shift) % 10);
      expect(enterpriseNumberOf(wrong.join(''))).toBeNull();
    }),
  );
});
