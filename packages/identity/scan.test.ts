import { describe, expect, test } from 'vitest';
import { redact, scanIdentity } from './index.ts';

const told = (text: string, options = {}) =>
  scanIdentity(text, options).map((one) => `${one.kind} ${one.text} ${one.why}`);

describe('national numbers', () => {
  test('check digits of both centuries, with any separators, and BIS numbers', () => {
    expect(told('64050546981')).toEqual(['nationalNumber 64050546981 checkDigits']);
    expect(told('00.01.01-402.89')).toEqual(['nationalNumber 00.01.01-402.89 checkDigits']);
    expect(told('81 41 05 074 18')).toEqual(['nationalNumber 81 41 05 074 18 checkDigits']);
  });

  test('eleven digits that do not check are a number like another, unless somebody says what they are', () => {
    expect(told('Facture 64050546982')).toEqual([]);
    expect(told('NISS 64050546982')).toEqual(['nationalNumber 64050546982 saidToBe']);
    expect(told('64.05.05-469.82')).toEqual(['nationalNumber 64.05.05-469.82 shape']);
  });
});

describe('birth dates', () => {
  test('the suggestion is the decade and the part of it', () => {
    const [finding] = scanIdentity('née le 12 mars 1984');
    expect(finding?.suggestion).toEqual({ code: 'decade', decade: 1980, part: 'middle' });
    expect(scanIdentity('geboren op 3/2/08')[0]?.suggestion).toEqual({ code: 'decade', decade: 2000, part: 'late' });
  });

  test('a year alone is less sure than a day', () => {
    const [day] = scanIdentity('né le 1er mai 1971');
    const [year] = scanIdentity('né en 1971');
    expect(day?.confidence).toBeGreaterThan(year?.confidence ?? 1);
  });

  test('being born somewhere and arriving one day are two things', () => {
    expect(told('Né à Dakar, il est arrivé le 3 mai 2015.')).toEqual([]);
    expect(told('Geboren in Dakar kwam hij op 3 mei 2015 aan.')).toEqual([]);
  });
});

describe('names', () => {
  test('known names are found whatever their capitals, accents and one wrong letter', () => {
    const knownNames = ['Aurélie Quévremont'];
    expect(told('On a revu QUEVREMONT et aurelie.', { knownNames })).toEqual([
      'name QUEVREMONT known',
      'name aurelie known',
    ]);
    expect(told('C’était avant Quevremond', { knownNames })).toEqual(['name Quevremond knownMisspelt']);
    expect(told('C’était avant Quévermont', { knownNames })).toEqual(['name Quévermont knownMisspelt']);
    expect(told('C’était avant Querremind', { knownNames })).toEqual([]);
  });

  test('a known Rose does not make every rose a person', () => {
    expect(told('Une rose pour tous', { knownNames: ['Rose'] })).toEqual([]);
  });

  test('the title stays, and tells what to write instead', () => {
    const text = 'Mme Sow et dhr. Van den Broeck';
    const findings = scanIdentity(text);
    expect(findings.map(({ suggestion }) => suggestion)).toEqual([
      { code: 'aPerson', gender: 'woman' },
      { code: 'aPerson', gender: 'man' },
    ]);
    expect(redact(text, findings)).toBe('Mme [name] et dhr. [name]');
  });

  test('what is only said of people makes a name of a word no list knows', () => {
    expect(told('Kwabiko travaille de nuit.')).toEqual(['name Kwabiko acts']);
    expect(told('Officieel woont hij hier.')).toEqual([]);
    expect(told('Kwabiko, 29 ans, cherche un toit.')).toEqual(['name Kwabiko told']);
    expect(told('Het dossier van Kwabiko ligt stil.')).toEqual(['name Kwabiko belongs']);
    expect(told('H.B., femme, Guinée')).toEqual(['name H.B. initials']);
    expect(told('Présents :\n· Kwabiko Ostrenga (CPAS)\n· Bruxelles Formation')).toEqual([
      'name Kwabiko Ostrenga twoCapitals',
    ]);
  });

  test('a relation with a capital in the middle of a sentence is a title of something', () => {
    expect(told('Le bilan du Partner Day est fait.')).toEqual([]);
  });

  test('in Dutch a French word is no trap, and the other way round', () => {
    expect(told('Vandaag kwam de Marguerite langs')).toEqual([]);
    expect(told('Vandaag kwam de Marguerite langs', { language: 'nl' })).toEqual(['name Marguerite firstName']);
  });
});

test('an address ends with its sentence', () => {
  expect(told('On se voit 17 rue du Danemark.\nLe Groupe de Travail suit.')).toEqual([
    'address 17 rue du Danemark streetAndNumber',
  ]);
  expect(told('Adresse : av. de la Couronne 8 bte 3')).toEqual(['address av. de la Couronne 8 bte 3 streetAndNumber']);
});

describe('numbers that look alike', () => {
  test('a card is read with its letters, and without the word for number', () => {
    expect(told('Verblijfskaart nr. 591-8830174-42')).toEqual(['identityDocument 591-8830174-42 saidToBe']);
    expect(told('permis de travail n° W 4471 209')).toEqual(['identityDocument W 4471 209 saidToBe']);
  });

  test('a bank account with wrong check digits is told less surely', () => {
    expect(scanIdentity('BE89 5920 2813 0485')[0]?.confidence).toBeGreaterThan(0.9);
    expect(scanIdentity('BE89 5920 2813 0486')[0]?.confidence).toBeLessThan(0.8);
  });

  test('a date and a free number are no phones, an enterprise number neither', () => {
    expect(told('le 01/02/2017 9h30')).toEqual([]);
    expect(told('0800 12 345')).toEqual([]);
    expect(told('BCE 0475.123.456')).toEqual([]);
    expect(told('0475.123.456')).toEqual(['phone 0475.123.456 shape']);
  });
});

test('findings of another text bring nothing back', () => {
  const findings = scanIdentity('Bonjour, appelez le 0475 12 34 56 ou Karim Benali');
  expect(redact('court', findings)).toBe('court');
});
