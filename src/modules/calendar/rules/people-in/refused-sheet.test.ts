import { expect, test } from 'vitest';
import { guessColumns } from './guess-columns.ts';
import { readPeople } from './read-people.ts';
import { refusedSheet } from './refused-sheet.ts';

const sentences = {
  language: 'fr',
  of: {
    noName: 'Il manque le nom.',
    totalRow: 'C’est un total.',
    headerAgain: 'C’est un titre.',
    heading: 'C’est un titre.',
  },
} as const;

function refusedOf(rows: string[][]): string[][] {
  const mapping = guessColumns(rows);
  return refusedSheet(rows, mapping, readPeople(rows, mapping, { organisations: [], existing: [] }).rows, sentences);
}

test('refused lines come back under their header with the reason at the end', () => {
  const refused = refusedOf([
    ['Liste'],
    ['Nom', 'Prénom', 'Courriel'],
    ['Dupont', 'Ana', ''],
    ['', '', 'x@exemple.test', 'de trop'],
  ]);

  expect(refused).toEqual([
    ['Nom', 'Prénom', 'Courriel', '', 'Motif du refus'],
    ['', '', 'x@exemple.test', 'de trop', 'Il manque le nom.'],
  ]);
});

test('corrected and uploaded again, the reasons are not read as part of the person', () => {
  const [header = [], line = []] = refusedOf([
    ['Nom', 'Prénom', 'Courriel'],
    ['', '', 'x@exemple.test'],
  ]);
  const corrected = [header, ['Diallo', 'Fatou', ...line.slice(2)]];

  const mapping = guessColumns(corrected);
  const list = readPeople(corrected, mapping, { organisations: [], existing: [] });

  expect(mapping.columns.at(-1)?.field).toBe('reason');
  expect(list.rows).toMatchObject([
    { outcome: 'person', person: { familyName: 'Diallo', email: 'x@exemple.test', remark: null }, warnings: [] },
  ]);
});

test('refused a second time, there is still one column of reasons', () => {
  const once = refusedOf([
    ['Nom', 'Prénom', 'Courriel'],
    ['', '', 'x@exemple.test'],
  ]);
  expect(refusedOf(once)).toEqual(once);
});

test('without a header the reason is marked, so that it is known when it comes back', () => {
  const once = refusedOf([
    ['Ana Dupont', 'ana@exemple.test'],
    ['', 'x@exemple.test'],
    ['', 'y@exemple.test'],
  ]);

  expect(once.map((row) => row.at(-1))).toEqual(['>> Il manque le nom.', '>> Il manque le nom.']);
  expect(guessColumns(once).columns.at(-1)?.field).toBe('reason');
});
