import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import writeWorkbook from 'write-excel-file/node';
import { readSheet } from './read-sheet.ts';
import type { SheetReading } from './sheet.ts';
import { readZip, type ZipEntry } from './zip-in.ts';
import { storedZip } from './zip-out.ts';

function read(bytes: Uint8Array, sheetName?: string): Promise<SheetReading> {
  return readSheet({ name: 'list.csv', bytes, ...(sheetName === undefined ? {} : { sheetName }) });
}

test('the first sheet with something in it is read, whatever the file is called, and all are listed', async () => {
  const bytes = await writeWorkbook([
    { data: [], sheet: 'Leeg' },
    { data: [['Naam'], ['Bram De Smet']], sheet: 'Deelnemers' },
    { data: [['Autre']], sheet: 'Français' },
  ]).toBuffer();

  expect(await read(bytes)).toEqual({
    ok: true,
    sheet: {
      format: { kind: 'xlsx', sheetName: 'Deelnemers', sheetNames: ['Leeg', 'Deelnemers', 'Français'] },
      rows: [['Naam'], ['Bram De Smet']],
    },
  });
  expect(await read(bytes, 'Français')).toMatchObject({ sheet: { rows: [['Autre']] } });
});

test('dates and numbers are read as they are shown, formulas are not calculated', async () => {
  const bytes = await writeWorkbook([
    [
      { value: new Date('2026-03-12T00:00:00Z'), format: 'dd/mm/yyyy' },
      { value: new Date('2026-03-12T09:30:00Z'), format: 'dd/mm/yyyy hh:mm' },
      0.1 + 0.2,
      32475123456,
      true,
      { value: '=1+1', type: 'Formula' },
    ],
    ['x'],
  ]).toBuffer();

  expect(await read(bytes)).toMatchObject({
    sheet: {
      rows: [
        ['12/03/2026', '12/03/2026 09:30', '0.3', '32475123456', 'TRUE'],
        ['x', '', '', '', ''],
      ],
    },
  });
});

test('blank lines keep their place, so that lines are counted as Excel shows them', async () => {
  const bytes = await writeWorkbook([[null], [null], ['Naam'], [null], ['Bram']]).toBuffer();
  const reading = await read(bytes);
  expect(reading.ok && reading.sheet.rows.map(([cell]) => cell ?? '')).toEqual(['', '', 'Naam', '', 'Bram']);
});

async function workbookWith(change: (worksheet: string) => string): Promise<ZipEntry[]> {
  const zip = readZip(await writeWorkbook([['Naam'], ['Bram']]).toBuffer(), 1e7, () => true);
  if (!zip.ok) throw new Error(zip.reason);
  return zip.entries.map((entry) =>
    entry.path.includes('worksheets/')
      ? { path: entry.path, bytes: new TextEncoder().encode(change(new TextDecoder().decode(entry.bytes))) }
      : entry,
  );
}

test('a million formatted empty lines do not count', async () => {
  const entries = await workbookWith((xml) =>
    xml.replace('</sheetData>', '<row r="1048576" ht="15"><c r="A1048576" s="0"/></row></sheetData>'),
  );
  expect(await read(storedZip(entries))).toMatchObject({ ok: true, sheet: { rows: [['Naam'], ['Bram']] } });
});

test.each([
  ['a line four billion', '<row r="4294967290"><c r="A4294967290"><v>1</v></c></row>', 'tooManyRows'],
  ['a line four billion without saying so twice', '<row><c r="A4294967290"><v>1</v></c></row>', 'tooManyRows'],
  ['a column ZZZZZ', '<row r="3"><c r="ZZZZZ3"><v>1</v></c></row>', 'tooLarge'],
])('%s is refused before it fills the memory', async (_, row, reason) => {
  const entries = await workbookWith((xml) => xml.replace('</sheetData>', `${row}</sheetData>`));
  expect(await read(storedZip(entries))).toEqual({ ok: false, reason });
});

test('a workbook that unpacks to more than it may is refused, also when its directory lies', async () => {
  const content = deflateRawSync(Buffer.alloc(80 * 1024 * 1024, 0x20));
  const honest = packed('xl/workbook.xml', content, 80 * 1024 * 1024);
  const lying = packed('xl/workbook.xml', content, 10);

  expect(await read(honest)).toEqual({ ok: false, reason: 'tooLarge' });
  expect(await read(lying)).toEqual({ ok: false, reason: 'tooLarge' });
});

test('an entry with a password is said to be encrypted', async () => {
  const bytes = storedZip([{ path: 'xl/workbook.xml', bytes: new TextEncoder().encode('<x/>') }]);
  const directory = bytes.indexOf(Buffer.from('504b0102', 'hex'));
  bytes[directory + 8] = 1;
  expect(await read(bytes)).toEqual({ ok: false, reason: 'encrypted' });
});

test('a spoiled workbook is unreadable and nothing throws', async () => {
  const whole = await writeWorkbook([['Naam'], ['Bram']]).toBuffer();
  for (let at = 30; at < whole.length; at += 41) {
    const spoiled = Buffer.from(whole);
    spoiled[at] = (spoiled[at] ?? 0) ^ 0xff;
    const reading = await read(spoiled);
    expect(reading.ok || ['unreadable', 'encrypted', 'tooLarge', 'unsupported', 'empty'].includes(reading.reason)).toBe(
      true,
    );
  }
});

/** One deflated entry whose directory says any size one likes. */
function packed(path: string, content: Buffer, saysSize: number): Buffer {
  const zip = storedZip([{ path, bytes: content }]);
  const directory = zip.indexOf(Buffer.from('504b0102', 'hex'));
  zip.writeUInt16LE(8, 8);
  zip.writeUInt16LE(8, directory + 10);
  zip.writeUInt32LE(saysSize, directory + 24);
  return zip;
}
