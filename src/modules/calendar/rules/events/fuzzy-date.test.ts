import { expect, test } from 'vitest';
import { spanOf } from './fuzzy-date.ts';

const today = '2026-11-22';

test.each([
  ['fin janvier', '2027-01-21', '2027-01-31'],
  ['Fin septembre 2028', '2028-09-21', '2028-09-30'],
  ['début décembre', '2026-12-01', '2026-12-10'],
  ['mi-mars', '2027-03-11', '2027-03-20'],
  ['courant mai', '2027-05-01', '2027-05-31'],
  ['fin novembre', '2026-11-21', '2026-11-30'],
  ['début novembre', '2027-11-01', '2027-11-10'],
  ['eind februari', '2027-02-21', '2027-02-28'],
  ['begin maart 2028', '2028-03-01', '2028-03-10'],
  ['half april', '2027-04-11', '2027-04-20'],
  ['in de loop van juni', '2027-06-01', '2027-06-30'],
  ['end of February 2028', '2028-02-21', '2028-02-29'],
  ['un mardi de mars', '2027-03-01', '2027-03-31'],
  ['semaine du 11 janvier', '2027-01-11', '2027-01-17'],
  ['week van 11 januari 2027', '2027-01-11', '2027-01-17'],
])('« %s » stands where it says', (words, from, to) => {
  expect(spanOf(words, today)).toEqual({ from, to });
});

test.each([
  'au printemps',
  'un mardi',
  'bientôt',
  '12 janvier',
  'après les vacances',
  '',
])('« %s » names no span', (words) => {
  expect(spanOf(words, today)).toBeNull();
});
