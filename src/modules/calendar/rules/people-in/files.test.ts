import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readPaste, readSheet, type Sheet, writeSheet } from '#platform/sheets';
import { growthOf, STEADY } from '../../../../../test/growth.ts';
import { senneSud } from './fixtures/directory.ts';
import { guessColumns } from './guess-columns.ts';
import { type ReadList, readPeople } from './read-people.ts';
import type { PersonRow } from './read-row.ts';
import { refusedSheet } from './refused-sheet.ts';

/** From the file to the people, as the import does it. */
async function fixture(name: string): Promise<Sheet> {
  return sheetOf(readFileSync(new URL(`fixtures/${name}`, import.meta.url)));
}

async function sheetOf(bytes: Uint8Array): Promise<Sheet> {
  const reading = await readSheet({ name: 'list', bytes });
  if (!reading.ok) throw new Error(reading.reason);
  return reading.sheet;
}

function peopleIn({ rows }: Sheet): ReadList {
  return readPeople(rows, guessColumns(rows), { organisations: senneSud, existing: [] });
}

function people(list: ReadList): string[] {
  return list.rows
    .filter((row): row is PersonRow => row.outcome === 'person')
    .map(({ person: { givenName, familyName, organisation, role } }) => {
      const from = organisation === null ? '' : organisation.match === 'new' ? organisation.name : organisation.id;
      return `${givenName} / ${familyName} · ${from} · ${role}`;
    });
}

test('the list a colleague made in French Excel', async () => {
  const sheet = await fixture('participants-windows-1252.csv');
  const list = peopleIn(sheet);

  expect(sheet.format).toMatchObject({ delimiter: ';', encoding: 'windows-1252', bom: false });
  expect(list.counts).toEqual({ people: 61, seats: 60, same: 1, likely: 1, leftOut: 0, refused: 1, blank: 4 });
  expect(list.newOrganisations.map(({ name, people }) => [name, people])).toEqual([
    ['Coopérative Le Levain', 2],
    ['Jeugdpunt Kuregem-Zuid', 2],
  ]);
  const organisations = new Set(
    list.rows.map((row) =>
      row.outcome === 'person' && row.person.organisation?.match === 'known' ? row.person.organisation.id : '',
    ),
  );
  organisations.delete('');
  expect(organisations.size).toBe(senneSud.length);
  expect(list.rows.filter((row) => row.outcome === 'refused')).toMatchObject([{ line: 43, reasons: ['noName'] }]);
  expect(people(list)).toContain('Redouane / El Khattabi · cpas-senne-midi · worker');
  expect(people(list)).toContain(' / Zed · halte-tilia · serviceUser');
});

test('the list from Dutch Excel: title, header twice, total', async () => {
  const list = peopleIn(await fixture('inschrijvingen-tab-utf16.txt'));

  expect(people(list)).toEqual([
    'Femke / Van der Elst · werkplaats-zenne · worker',
    'Joran / Peeraer · taalhuis-zuid · worker',
    'Awa / Diop · taalhuis-zuid · serviceUser',
    'Nele / Sterckx · huis-de-schakel · worker',
  ]);
  expect(list.rows.filter((row) => row.outcome !== 'person')).toMatchObject([
    { line: 7, reasons: ['headerAgain'] },
    { line: 9, outcome: 'leftOut', name: 'Toon Willems' },
    { line: 10, reasons: ['totalRow'] },
  ]);
});

test('Eventbrite: who cancelled is shown and not added, one address for two is asked about', async () => {
  const list = peopleIn(await fixture('eventbrite.csv'));

  expect(people(list)).toEqual([
    'Sofiane / Lebrun · atelier-marconi · worker',
    'Jolijn / De Rycke · atelier-marconi · serviceUser',
    'Geert / Van de Velde · ocmw-zennedal · worker',
  ]);
  expect(list.rows[1]).toMatchObject({ suggestion: 'ask', duplicateOf: { of: { line: 2 }, why: 'emailOnly' } });
  expect(list.rows[2]).toMatchObject({ outcome: 'leftOut', name: "Pélagie N'Zeza", said: 'Not Attending' });
});

test('Google Forms in French and Dutch: one cell per name, two seats', async () => {
  const french = peopleIn(await fixture('google-forms-fr.csv'));
  const dutch = peopleIn(await fixture('google-forms-nl.csv'));

  expect(people(french)).toEqual([
    'Soraya / Lemaire · la-rampe · null',
    'Wannes / Van den Bossche · taalhuis-zuid · null',
    'Basile / Delcourt · le-tournant · null',
  ]);
  expect(french.counts).toMatchObject({ people: 3, seats: 4, leftOut: 1 });
  expect(people(dutch)).toEqual(['Jolijn / De Rycke · ocmw-zennedal · null']);
});

test('broken quotes lose nobody', async () => {
  expect(people(peopleIn(await fixture('broken-quotes.csv')))).toEqual([
    'Ana / Dumont · la-rampe · null',
    'Emma / "Tom" Vos · le-tournant · null',
    'Rose "Rosie" / Petit · halte-tilia · null',
    'Anaïs / Leroy · atelier-marconi · null',
  ]);
});

test('the same list as XLSX and pasted says the same', async () => {
  const sheet = await fixture('participants-windows-1252.csv');
  const workbook = await sheetOf(await writeSheet({ kind: 'xlsx', sheetName: 'Participants' }, sheet.rows));
  const pasted = readPaste(sheet.rows.map((row) => row.join('\t')).join('\n'));

  expect(people(peopleIn(workbook))).toEqual(people(peopleIn(sheet)));
  expect(pasted.ok && people(peopleIn(pasted.sheet))).toEqual(people(peopleIn(sheet)));
});

test('refused lines go back in the form they came in, are corrected, and are read', async () => {
  const sheet = await fixture('participants-windows-1252.csv');
  const mapping = guessColumns(sheet.rows);
  const sentences = {
    language: 'fr',
    of: { noName: 'Il manque le nom\u202F: complétez-le.', totalRow: '', headerAgain: '', heading: '' },
  } as const;

  const file = await writeSheet(sheet.format, refusedSheet(sheet.rows, mapping, peopleIn(sheet).rows, sentences));
  const back = await sheetOf(file);
  const corrected = back.rows.map((row, i) => (i === 1 ? ['Wéry', 'Odette', ...row.slice(2)] : row));

  expect(back.format).toEqual(sheet.format);
  expect(people(peopleIn({ ...back, rows: corrected }))).toEqual(['Odette / Wéry · ale-duden · worker']);
});

test('two thousand people of three hundred organisations are not compared all with all', async () => {
  const rowsOf = (people: number) => [
    ['Nom et prénom', 'Structure', 'Courriel', 'Statut'],
    ...Array.from({ length: people }, (_, i) => [
      `De Smet${i} Ana`,
      `Organisation ${i % 300} du Midi`,
      `p${i}@exemple.test`,
      'Usager',
    ]),
  ];
  const listOf = (people: number) => peopleIn({ format: { kind: 'paste', delimiter: '\t' }, rows: rowsOf(people) });

  expect(listOf(2000).counts).toMatchObject({ people: 2000, refused: 0 });
  expect(await growthOf((parts) => listOf(500 * parts))).toBeLessThan(STEADY);
});
