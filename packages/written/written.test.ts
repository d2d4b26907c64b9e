import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fieldAndLanguage, inLang, languages, originalFirst, outOfDateIn, typedIn, writtenIn } from './index.ts';

test('a translation that did not follow stays out of date until it is written anew or found right', () => {
  const before = writtenIn({ fr: 'Gare', nl: 'Station' }, 'fr');
  const left = writtenIn({ fr: 'La gare', nl: 'Station' }, 'fr', { before });
  const again = { fr: 'La gare', nl: 'Station' };

  expect(outOfDateIn(left)).toEqual(['nl']);
  expect(outOfDateIn(writtenIn(again, 'fr', { before: left }))).toEqual(['nl']);
  expect(outOfDateIn(writtenIn(again, 'fr', { before: left, isStillRight: () => true }))).toEqual([]);
  expect(outOfDateIn(writtenIn({ ...again, nl: 'Het station' }, 'fr', { before: left }))).toEqual([]);
});

test('the original keeps its language, whatever language the page is in', () => {
  const before = writtenIn({ nl: 'Lindezaal' }, 'fr');

  expect(writtenIn({ fr: 'Espace Tilleul', nl: 'Lindezaal' }, 'fr', { before })?.lang).toBe('nl');
});

test('a text is first in the language it was preferred in, the others are its translations', () => {
  expect(writtenIn({ fr: 'Bonjour', nl: 'Dag' }, 'nl')).toEqual({
    lang: 'nl',
    text: 'Dag',
    translations: { fr: { text: 'Bonjour', state: 'hand' } },
  });
  expect(writtenIn({ nl: 'Dag' }, 'fr')).toEqual({ lang: 'nl', text: 'Dag' });
  expect(writtenIn({ fr: '', nl: undefined }, 'fr')).toBeNull();
});

test('what was written comes back in each language to be changed', () => {
  expect(typedIn(writtenIn({ fr: 'Bonjour', nl: 'Dag' }, 'fr'))).toEqual({ fr: 'Bonjour', nl: 'Dag' });
  expect(typedIn(null)).toEqual({});
});

const typed = fc.record(
  { fr: fc.string({ minLength: 1 }), nl: fc.string({ minLength: 1 }), en: fc.string({ minLength: 1 }) },
  { requiredKeys: [] },
);
const language = fc.constantFrom(...languages);

test('whatever was typed comes back as it was typed, whatever stood there before', () => {
  fc.assert(
    fc.property(typed, typed, language, (first, then, preferred) => {
      const before = writtenIn(first, preferred);
      expect(typedIn(writtenIn(then, preferred, { before }))).toEqual(then);
    }),
  );
});

test('saved again as it stands, nothing changes: neither words nor what they are worth', () => {
  fc.assert(
    fc.property(typed, typed, language, (first, then, preferred) => {
      const stands = writtenIn(then, preferred, { before: writtenIn(first, preferred) });
      expect(writtenIn(typedIn(stands), preferred, { before: stands })).toEqual(stands);
    }),
  );
});

test('only a translation that stayed as it was is out of date', () => {
  fc.assert(
    fc.property(typed, typed, language, (first, then, preferred) => {
      const before = writtenIn(first, preferred);
      for (const lang of outOfDateIn(writtenIn(then, preferred, { before }))) expect(then[lang]).toBe(first[lang]);
    }),
  );
});

test('a field and its language are found back in its name', () => {
  for (const lang of languages)
    expect(fieldAndLanguage(inLang('title', lang), ['about', 'title'])).toEqual({ field: 'title', lang });

  expect(fieldAndLanguage('titleDe', ['title'])).toBeNull();
  expect(originalFirst('en', ['fr', 'nl'])).toEqual(['en', 'fr', 'nl']);
});
