import { describe, expect, test } from 'vitest';
import type { ColumnOrder } from './name-order.ts';
import { splitName } from './split-name.ts';

const undecided: ColumnOrder = { order: 'givenFirst', sure: false };

function split(name: string, email: string | null = null, column = undecided, known: string[] = []) {
  const { givenName, familyName, sure } = splitName(name, { email, column, givenNames: new Set(known) });
  return `${givenName} / ${familyName}${sure ? '' : ' ?'}`;
}

describe('one name says its order itself', () => {
  test.each([
    ['De Smet, Bram', 'Bram / De Smet'],
    ['DUPONT Marie', 'Marie / DUPONT'],
    ['Marie DUPONT', 'Marie / DUPONT'],
    ['VAN DEN BERG Dieter', 'Dieter / VAN DEN BERG'],
    ['De Smet Bram', 'Bram / De Smet'],
    ['Bram De Smet', 'Bram / De Smet'],
    ['Van den Berg Dieter', 'Dieter / Van den Berg'],
    ['Dieter Van den Berg', 'Dieter / Van den Berg'],
    ['El Idrissi Xavier', 'Xavier / El Idrissi'],
    ["N'Guessan Chloé", "Chloé / N'Guessan"],
    ['Dupuis Ana', 'Ana / Dupuis'],
    ['Ana Dupuis', 'Ana / Dupuis'],
    ['Peeters Pieter-Jan', 'Pieter-Jan / Peeters'],
    ['Marie Claire Dupont', 'Marie Claire / Dupont'],
    ['Janssens Peeters Fatima', 'Fatima / Janssens Peeters'],
    ['Zed', 'Zed / '],
  ])('%s', (name, read) => {
    expect(split(name)).toBe(read);
  });
});

test('the e-mail address tells the order of a name nobody knows', () => {
  expect(split('Zorglub Wixel', 'wixel.zorglub@exemple.test')).toBe('Wixel / Zorglub');
  expect(split('Zorglub Wixel', 'wzorglub@exemple.test')).toBe('Wixel / Zorglub');
});

test('given names of people already in the network count', () => {
  expect(split('Zorglub Wixel', null, undecided, ['wixel'])).toBe('Wixel / Zorglub');
});

test('the column decides for a name that says nothing, and is unsure when the column is', () => {
  expect(split('Zorglub Wixel')).toBe('Zorglub / Wixel ?');
  expect(split('Zorglub Wixel', null, { order: 'familyFirst', sure: true })).toBe('Wixel / Zorglub');
});

test('something else than a given name behind the comma is asked about', () => {
  expect(split('Ana Dupont, La Rampe')).toBe('La Rampe / Ana Dupont ?');
});
