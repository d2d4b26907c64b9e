/**
 * How long it takes to read a list of people: the file, the guess of its columns, and its people against a directory of
 * a thousand organisations. `node bench/people-in.ts`. One JSON line per size, times in milliseconds, median of five.
 */
import { readSheet, type SheetFormat, writeSheet } from '#platform/sheets';
import { guessColumns, readPeople } from '../src/modules/calendar/rules/people-in/index.ts';

const given = ['Ana', 'Bram', 'Chloé', 'Dieter', 'Fatou', 'Griet', 'Hakan', 'Ikram', 'Joëlle', 'Kjell'];
const family = ['De Smet', 'Dupuis', 'Van den Berg', 'El Idrissi', 'Peeters', 'Diallo', 'Özdemir', 'N’Guessan'];
const places = ['Nord', 'Midi', 'Senne', 'Parc', 'Canal', 'Gare', 'Pont', 'Étangs', 'Marais', 'Abbaye'];
const kinds = [
  'Mission locale',
  'Maison de quartier',
  'Atelier',
  'CPAS',
  'Centre de formation',
  'Taalhuis',
  'Halte',
  'Relais',
  'Foyer',
  'Espace',
];

const directory = Array.from({ length: 1000 }, (_, i) => ({
  id: `o${i}`,
  names: [organisation(i), `Alias ${i} ${pick(places, i)}`],
}));
const formats: SheetFormat[] = [
  { kind: 'csv', delimiter: ';', encoding: 'windows-1252', bom: false, newline: '\r\n' },
  { kind: 'xlsx', sheetName: 'Participants' },
];

for (const format of formats) {
  for (const size of [200, 2000, 20_000]) {
    const bytes = await writeSheet(format, listOf(size));
    const runs = [];
    for (let run = 0; run < 5; run++) runs.push(await timed(bytes));
    runs.sort((a, b) => a.all - b.all);
    console.log(
      JSON.stringify({ format: format.kind, people: size, kilobytes: Math.round(bytes.length / 1024), ...runs[2] }),
    );
  }
}

async function timed(bytes: Uint8Array) {
  const start = performance.now();
  const reading = await readSheet({ name: 'list', bytes });
  if (!reading.ok) throw new Error(reading.reason);
  const afterFile = performance.now();
  const mapping = guessColumns(reading.sheet.rows);
  const afterGuess = performance.now();
  const { counts } = readPeople(reading.sheet.rows, mapping, { organisations: directory, existing: [] });
  const end = performance.now();
  return {
    file: round(afterFile - start),
    guess: round(afterGuess - afterFile),
    people: round(end - afterGuess),
    all: round(end - start),
    counts,
  };
}

function listOf(size: number): string[][] {
  const header = ['Nom et prénom', 'Structure', 'Statut', 'Langue', 'Courriel', 'Présent le matin ?', 'Remarque'];
  return [header, ...Array.from({ length: Math.min(size, 19_999) }, (_, i) => lineOf(i))];
}

/** One organisation in ten has a typo, one in twenty is unknown, one in three is in capitals. */
function lineOf(i: number): string[] {
  const known = organisation((i * 7) % 1000);
  const written = i % 20 === 0 ? `Collectif ${i % 997} des voisins` : i % 10 === 0 ? known.replace('a', 'aa') : known;
  const name = i % 2 === 0 ? `${pick(family, i)} ${pick(given, i >> 3)}` : `${pick(given, i >> 3)} ${pick(family, i)}`;
  return [
    `${name}${i}`,
    i % 3 === 0 ? written.toUpperCase() : written,
    i % 4 ? 'Travailleur·euse' : 'Usager·ère',
    i % 3 ? 'FR' : 'NL',
    i % 4 ? `p${i}@exemple.test` : '',
    'Oui',
    '',
  ];
}

function organisation(i: number): string {
  return `${pick(kinds, i)} ${pick(places, Math.floor(i / 10))} ${pick(places, Math.floor(i / 100))} ${i}`;
}

function pick(list: readonly string[], i: number): string {
  return list[i % list.length] ?? '';
}

function round(milliseconds: number): number {
  return Math.round(milliseconds * 10) / 10;
}
