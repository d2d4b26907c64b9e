import { expect, test } from 'vitest';
import { momentInWords } from './moment-in-words.ts';

test('a day and an hour of a browser’s field are said as people say them, in each language', () => {
  expect(momentInWords('2027-01-07', 'fr')).toBe('jeudi 7 janvier 2027');
  expect(momentInWords('2027-01-07', 'nl')).toBe('donderdag 7 januari 2027');
  expect(momentInWords('2027-01-07', 'en')).toBe('Thursday 7 January 2027');
  expect(momentInWords('2027-12-07T09:30', 'fr')).toBe('mardi 7 décembre 2027, 9\u202fh\u202f30');
  expect(momentInWords('2027-12-07T09:00', 'nl')).toBe('dinsdag 7 december 2027, 9u');
  expect(momentInWords('2027-12-07T14:05', 'en')).toBe('Tuesday 7 December 2027, 14:05');
});

test('what is not a day yet has no words', () => {
  for (const value of ['', '2027', 'jeudi', '07/01/2027']) expect(momentInWords(value, 'fr')).toBe('');
});
