import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseLanguage } from './choose.ts';
import { languages } from './language.ts';

test('the choice of the person comes before the address, the address before the browser, and French is the rest', () => {
  expect(chooseLanguage({ choice: 'nl', query: 'en', header: 'fr' })).toBe('nl');
  expect(chooseLanguage({ query: 'en', header: 'nl' })).toBe('en');
  expect(chooseLanguage({ header: 'nl-BE,nl;q=0.9,fr;q=0.8' })).toBe('nl');
  expect(chooseLanguage({})).toBe('fr');
});

test('a language that is not spoken here is passed over', () => {
  expect(chooseLanguage({ choice: 'de', query: 'xx', header: 'de-BE, en;q=0.5' })).toBe('en');
});

test('the browser’s order is by weight, however it is spaced, and zero means never', () => {
  expect(chooseLanguage({ header: 'en; q=0.3, nl; q=0.8' })).toBe('nl');
  expect(chooseLanguage({ header: 'nl;q=0, en;q=0.1' })).toBe('en');
  expect(chooseLanguage({ header: 'NL-be' })).toBe('nl');
});

test('Frisian is not French and Middle English is not English', () => {
  expect(chooseLanguage({ header: 'fry, nl;q=0.5' })).toBe('nl');
  expect(chooseLanguage({ header: 'enm, nl;q=0.5' })).toBe('nl');
});

test('whatever a browser sends, a language is chosen', () => {
  fc.assert(
    fc.property(fc.string(), (header) => {
      expect(languages).toContain(chooseLanguage({ header }));
    }),
  );
});
