import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSheet } from './read-sheet.ts';
import { isBlankRow, type SheetFormat } from './sheet.ts';
import { writeSheet } from './write-sheet.ts';

const anything = fc
  .oneof(
    fc.string({ unit: 'grapheme-composite', maxLength: 12 }),
    fc.constantFrom(
      '',
      '=1+1',
      '+32 2 000 00 00',
      '-',
      '@x',
      '\tx',
      "'=x",
      "''+x",
      'a;b',
      'a,b',
      'a\tb',
      '"',
      '""',
      '"a"',
      'un\ndeux',
      ' x ',
      'sep=;',
      '_x0041_',
      'constructor',
      '__proto__',
      'toString',
      '1/2',
      'TRUE',
      '007',
    ),
  )
  .filter((cell) => !cell.includes('\r') && cell !== '\uFEFF' && !cell.includes('\0'));
const western = fc.stringMatching(/^[A-Za-zéèêëàâçïôûùœŒ€’ ;,"\n=+@'-]{0,10}$/);

/** Tables as people have them: some columns, all lines as long as the header, the last one filled. */
function table(cell: fc.Arbitrary<string>): fc.Arbitrary<string[][]> {
  return fc
    .integer({ min: 2, max: 6 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }))
    .filter((rows) => !isBlankRow(rows.at(-1) ?? []));
}

const formats: [string, SheetFormat, fc.Arbitrary<string>][] = [
  [
    'semicolon, UTF-8 with mark',
    { kind: 'csv', delimiter: ';', encoding: 'utf-8', bom: true, newline: '\r\n' },
    anything,
  ],
  [
    'comma, UTF-8, all quoted',
    { kind: 'csv', delimiter: ',', encoding: 'utf-8', bom: true, newline: '\n', quoteAll: true },
    anything,
  ],
  ['tab, UTF-16', { kind: 'csv', delimiter: '\t', encoding: 'utf-16le', bom: true, newline: '\r\n' }, anything],
  [
    'tab, UTF-16 big end first',
    { kind: 'csv', delimiter: '\t', encoding: 'utf-16be', bom: true, newline: '\r\n' },
    anything,
  ],
  [
    'with sep=',
    { kind: 'csv', delimiter: ',', encoding: 'utf-8', bom: true, newline: '\r\n', sepLine: true },
    anything,
  ],
  [
    'old Mac lines',
    { kind: 'csv', delimiter: ';', encoding: 'utf-8', bom: true, newline: '\r' },
    anything.filter((cell) => !cell.includes('\n')),
  ],
  [
    'semicolon, windows-1252',
    { kind: 'csv', delimiter: ';', encoding: 'windows-1252', bom: false, newline: '\r\n' },
    western,
  ],
  ['pasted', { kind: 'paste', delimiter: '\t' }, anything],
];

test.each(formats)('%s: what was written is read again, cell by cell', async (_, format, cell) => {
  await fc.assert(
    fc.asyncProperty(table(cell), async (rows) => {
      const reading = await readSheet({ name: 'x', bytes: await writeSheet(format, rows) });
      expect(reading).toMatchObject({ ok: true, sheet: { rows } });
    }),
    { numRuns: 200 },
  );
});

test('XLSX: what was written is read again; empty columns at the end fall away', async () => {
  await fc.assert(
    fc.asyncProperty(table(anything), async (rows) => {
      const bytes = await writeSheet({ kind: 'xlsx', sheetName: 'Blad1' }, rows);
      const reading = await readSheet({ name: 'x', bytes });
      if (!reading.ok) throw new Error(reading.reason);
      expect(reading.sheet.rows.map(trimmed)).toEqual(rows.map(trimmed));
    }),
    { numRuns: 60 },
  );
});

test('the form itself comes back as well', async () => {
  const format = {
    kind: 'csv',
    delimiter: ',',
    encoding: 'utf-16le',
    bom: true,
    newline: '\n',
    quoteAll: true,
  } as const;
  const reading = await readSheet({
    name: 'x',
    bytes: await writeSheet(format, [
      ['a', 'b'],
      ['c', 'd'],
    ]),
  });
  expect(reading).toMatchObject({ sheet: { format } });
});

test('a formula cannot run from a CSV file we wrote', async () => {
  const bytes = await writeSheet({ kind: 'csv', delimiter: ';', encoding: 'utf-8', bom: false, newline: '\n' }, [
    ['=HYPERLINK("http://exemple.test")', '-2+3', '@SUM(A1)', '-'],
  ]);
  expect(new TextDecoder().decode(bytes)).toBe('"\'=HYPERLINK(""http://exemple.test"")";\'-2+3;\'@SUM(A1);-\n');
});

test('a letter that windows-1252 does not have makes the file UTF-8, and no letter is lost', async () => {
  const format = { kind: 'csv', delimiter: ';', encoding: 'windows-1252', bom: false, newline: '\r\n' } as const;
  const reading = await readSheet({ name: 'x', bytes: await writeSheet(format, [['Kovač', 'oui\u202F!']]) });
  expect(reading).toMatchObject({
    sheet: { format: { encoding: 'utf-8', bom: true }, rows: [['Kovač', 'oui\u202F!']] },
  });
});

function trimmed(row: readonly string[]): string[] {
  const cells = [...row];
  while (cells.at(-1) === '') cells.pop();
  return cells;
}
