import fc from 'fast-check';
import { expect, test } from 'vitest';
import { momentsIn } from './moments.ts';

const [fr, nl, en] = [momentsIn('fr'), momentsIn('nl'), momentsIn('en')];
const at = (iso: string) => new Date(iso);

test('an hour is written as each language writes it, French with narrow spaces that do not break', () => {
  expect([fr.time('09:30'), fr.time('14:00')]).toEqual(['9\u202fh\u202f30', '14\u202fh']);
  expect([nl.time('09:30'), nl.time('14:00')]).toEqual(['9u30', '14u']);
  expect([en.time('09:30'), en.time('14:00')]).toEqual(['9:30', '14:00']);
});

test('midnight is zero and not twenty-four', () => {
  expect(fr.time(at('2027-01-27T23:00:00Z'))).toBe('0\u202fh');
});

test('the hour is that of Brussels, in winter, in summer, and on the nights when the clocks change', () => {
  expect(nl.time(at('2027-01-28T08:30:00Z'))).toBe('9u30');
  expect(nl.time(at('2027-07-01T07:30:00Z'))).toBe('9u30');
  expect([nl.time(at('2027-03-28T00:59:00Z')), nl.time(at('2027-03-28T01:00:00Z'))]).toEqual(['1u59', '3u']);
  expect([nl.time(at('2027-10-31T00:30:00Z')), nl.time(at('2027-10-31T01:30:00Z'))]).toEqual(['2u30', '2u30']);
});

test('a moment late in the evening belongs to the next day in Brussels', () => {
  expect(fr.day(at('2027-01-27T23:30:00Z'))).toBe('jeudi 28 janvier');
  expect(nl.date(at('2027-06-30T22:30:00Z'))).toBe('1 juli 2027');
});

test('a day is written with or without its year', () => {
  expect(fr.day('2027-01-28')).toBe('jeudi 28 janvier');
  expect(fr.day('2027-01-28', { year: true })).toBe('jeudi 28 janvier 2027');
  expect(nl.day('2027-01-28')).toBe('donderdag 28 januari');
  expect(en.date('2027-01-28')).toBe('28 January 2027');
});

test('the first of a month is said as French says it, and no other day', () => {
  expect(fr.day('2027-01-01')).toBe('vendredi 1er janvier');
  expect(fr.date('2027-02-01')).toBe('1er février 2027');
  expect([fr.date('2027-02-11'), fr.date('2027-02-21')]).toEqual(['11 février 2027', '21 février 2027']);
  expect(nl.date('2027-02-01')).toBe('1 februari 2027');
  expect(fr.dateBlock('2027-02-01').figure).toBe('1');
});

test('the parts of a date block stand alone', () => {
  expect(fr.dateBlock('2027-01-28')).toEqual({ weekday: 'jeu.', figure: '28', month: 'janv.' });
  expect(nl.dateBlock('2027-01-05', 'long')).toEqual({ weekday: 'dinsdag', figure: '5', month: 'januari' });
});

test('hours without an end are a beginning', () => {
  expect(fr.hours('09:00', null)).toBe('9\u202fh');
  expect(fr.hours('09:00', '09:00')).toBe('9\u202fh');
  expect(nl.hours('09:00', '15:30')).toBe('9u – 15u30');
});

test('how long ago is counted in days of the calendar: yesterday evening is yesterday', () => {
  const morning = at('2027-01-28T07:00:00Z');

  expect(fr.ago(at('2027-01-27T22:30:00Z'), morning)).toBe('hier');
  expect(fr.ago(at('2027-01-27T23:30:00Z'), morning)).toBe('il y a 7 heures');
  expect(nl.ago(at('2027-01-29T20:00:00Z'), morning)).toBe('morgen');
  expect(fr.ago(morning, morning)).toBe('maintenant');
  expect(en.ago(at('2027-01-28T06:59:45Z'), morning)).toBe('now');
  expect(fr.ago(at('2027-01-28T06:30:00Z'), morning)).toBe('il y a 30 minutes');
  expect(fr.ago(at('2026-12-28T07:00:00Z'), morning)).toBe('il y a 4 semaines');
  expect(fr.ago(at('2026-06-28T07:00:00Z'), morning)).toBe('il y a 7 mois');
  expect(fr.ago(at('2024-01-28T07:00:00Z'), morning)).toBe('il y a 3 ans');
});

test('names are joined as each language joins them', () => {
  expect(fr.list(['Awa', 'Bram', 'Carine'])).toBe('Awa, Bram et Carine');
  expect(nl.list(['Awa', 'Bram'])).toBe('Awa en Bram');
});

test('no moment breaks the formatter, in any language', () => {
  const moment = fc.date({ min: at('1990-01-01T00:00:00Z'), max: at('2090-01-01T00:00:00Z'), noInvalidDate: true });

  fc.assert(
    fc.property(moment, moment, (then, now) => {
      for (const lang of [fr, nl, en]) {
        expect(lang.time(then)).toMatch(/^\d{1,2}/);
        expect(lang.ago(then, now)).not.toMatch(/NaN|undefined|-/);
        expect(Number(lang.dateBlock(then).figure)).toBeGreaterThan(0);
      }
    }),
  );
});
