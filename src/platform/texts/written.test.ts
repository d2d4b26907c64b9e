import { expect, test } from 'vitest';
import type { Written } from '#packages/written';
import { inLanguage, sameText, upToDateIn } from './written.ts';

const said: Written = {
  lang: 'fr',
  text: 'Une garderie',
  translations: { nl: { text: 'Kinderopvang', state: 'hand' }, en: { text: 'A nursery', state: 'machine' } },
};

test('a reader gets their language where it exists, and else the words as they were said', () => {
  expect(inLanguage(said, 'nl')).toEqual({ text: 'Kinderopvang', lang: 'nl', translated: true });
  expect(inLanguage(said, 'fr')).toEqual({ text: 'Une garderie', lang: 'fr', translated: false });
  expect(inLanguage({ lang: 'nl', text: 'Ja' }, 'fr')).toEqual({ text: 'Ja', lang: 'nl', translated: false });
});

test('the original changes: its translations stay, marked out of date, made by hand or not', () => {
  const changed = sameText(said, 'Une garderie tôt le matin');

  expect(changed.translations?.nl).toEqual({ text: 'Kinderopvang', state: 'outOfDate' });
  expect(changed.translations?.en?.state).toBe('outOfDate');
  expect(inLanguage(changed, 'nl').text).toBe('Kinderopvang');
});

test('where it must not be wrong, a translation that is out of date gives way to the original', () => {
  const place: Written = { lang: 'fr', text: 'Gare', translations: { nl: { text: 'Station', state: 'hand' } } };

  expect(upToDateIn(place, 'nl')).toEqual({ text: 'Station', lang: 'nl', translated: true });
  expect(upToDateIn(sameText(place, 'Halte Tilia'), 'nl')).toEqual({
    text: 'Halte Tilia',
    lang: 'fr',
    translated: false,
  });
  expect(upToDateIn(place, 'en').text).toBe('Gare');
});

test('saved again without a change, a translation stays what it was', () => {
  expect(sameText(said, 'Une garderie')).toEqual(said);
  expect(said.translations?.nl?.state).toBe('hand');
});
