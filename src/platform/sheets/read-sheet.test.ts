import { describe, expect, test } from 'vitest';
import { growthOf, STEADY } from '../../../test/growth.ts';
import { readSheet } from './read-sheet.ts';
import type { SheetReading } from './sheet.ts';
import { storedZip } from './zip-out.ts';

function read(content: string | Uint8Array): Promise<SheetReading> {
  return readSheet({
    name: 'list.csv',
    bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
  });
}

async function rowsOf(content: string | Uint8Array): Promise<string[][]> {
  const reading = await read(content);
  if (!reading.ok) throw new Error(reading.reason);
  return reading.sheet.rows;
}

describe('the delimiter is the one the lines agree on', () => {
  test.each([
    ['semicolons, with commas in the remarks', 'Nom;Remarque\nAna;"un, deux, trois"\nBram;a, b\nEva;\n', ';'],
    [
      'semicolons, with a comma inside each name',
      'Naam;Organisatie\nDe Smet, Bram;Taalhuis\nMaes, Els;Taalhuis\n',
      ';',
    ],
    ['commas, with semicolons between quotes', 'Nom,Remarque\nAna,"a;b"\nBram,"c;d"\n', ','],
    ['tabs', 'Nom\tRemarque\nAna\ta;b,c\n', '\t'],
  ])('%s', async (_, text, delimiter) => {
    expect(await read(text)).toMatchObject({ ok: true, sheet: { format: { delimiter } } });
  });

  test('a list of one column keeps its commas', async () => {
    expect(await rowsOf('Naam\nDe Smet, Bram\nMaes, Els\n')).toEqual([['Naam'], ['De Smet, Bram'], ['Maes, Els']]);
  });

  test('a first line "sep=" is obeyed and is not a line', async () => {
    const reading = await read('sep=,\r\nNom;x,Structure\r\nAna,La Rampe\r\n');
    expect(reading).toMatchObject({
      sheet: {
        format: { delimiter: ',', sepLine: true },
        rows: [
          ['Nom;x', 'Structure'],
          ['Ana', 'La Rampe'],
        ],
      },
    });
  });
});

describe('quotes', () => {
  test('hold line breaks, delimiters and doubled quotes, and the lines are counted as Excel shows them', async () => {
    expect(await rowsOf('a;b\r\n"un\r\ndeux";"dit ""Tom"";"\r\nx;y\r\n')).toEqual([
      ['a', 'b'],
      ['un\r\ndeux', 'dit "Tom";'],
      ['x', 'y'],
    ]);
  });

  test('that never close spoil their own cell only', async () => {
    expect(await rowsOf('a;b;c\nx;"Ana;y\n"Tom" Vos;z;"1"\nq;"r";s\n')).toEqual([
      ['a', 'b', 'c'],
      ['x', '"Ana', 'y'],
      ['"Tom" Vos', 'z', '1'],
      ['q', 'r', 's'],
    ]);
  });

  test('by the thousand take no longer than their number', async () => {
    const grows = await growthOf((parts) => read('a;"b""c;"d\n'.repeat(20_000 * parts)));

    expect(grows).toBeLessThan(STEADY);
  });
});

test('a text that begins with the letters PK is a text', async () => {
  expect(await rowsOf('PK;Nom\n1;Ana\n')).toEqual([
    ['PK', 'Nom'],
    ['1', 'Ana'],
  ]);
});

describe('letters', () => {
  const text = 'Nom;Prénom\r\nPeeters;Laïla – “oui” €\r\n';
  const expected = [
    ['Nom', 'Prénom'],
    ['Peeters', 'Laïla – “oui” €'],
  ];
  test.each([
    ['utf-8', new TextEncoder().encode(text), { encoding: 'utf-8', bom: false }],
    ['utf-8 with mark', new TextEncoder().encode(`\uFEFF${text}`), { encoding: 'utf-8', bom: true }],
    ['utf-16le with mark', Buffer.from(`\uFEFF${text}`, 'utf16le'), { encoding: 'utf-16le', bom: true }],
    ['utf-16be with mark', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(), { encoding: 'utf-16be', bom: true }],
    ['utf-16le without mark', Buffer.from(text, 'utf16le'), { encoding: 'utf-16le', bom: false }],
    [
      'windows-1252',
      Buffer.from(
        '4e6f6d3b5072e96e6f6d0d0a506565746572733b4c61ef6c61209620936f7569942080 0d0a'.replace(' ', ''),
        'hex',
      ),
      { encoding: 'windows-1252', bom: false },
    ],
  ])('%s', async (_, bytes, format) => {
    expect(await read(bytes)).toMatchObject({ ok: true, sheet: { format, rows: expected } });
  });

  test.each([['\r\n'], ['\n'], ['\r']])('lines that end with %j', async (newline) => {
    expect(await read(`a;b${newline}${newline}c;d${newline}`)).toMatchObject({
      sheet: { format: { newline }, rows: [['a', 'b'], [''], ['c', 'd']] },
    });
  });
});

describe('what cannot be read says why', () => {
  const zip = (...paths: string[]) =>
    storedZip(paths.map((path) => ({ path, bytes: new TextEncoder().encode('<x/>') })));
  test.each<[string, string | Uint8Array, object]>([
    ['nothing', '', { reason: 'empty' }],
    ['blank lines', ';;;\r\n;;;\r\n', { reason: 'empty' }],
    ['old Excel', Buffer.from('d0cf11e0a1b11ae1', 'hex'), { reason: 'unsupported', found: 'oldExcel' }],
    [
      'Excel with a password',
      Buffer.concat([Buffer.from('d0cf11e0', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
      { reason: 'encrypted' },
    ],
    [
      'a web page called .xls',
      '<html><table><tr><td>Nom</td></tr></table></html>',
      { reason: 'unsupported', found: 'html' },
    ],
    ['XML', '<?xml version="1.0"?><Workbook/>', { reason: 'unsupported', found: 'xml' }],
    ['an invitation', 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\n', { reason: 'unsupported', found: 'other' }],
    ['PDF', '%PDF-1.7', { reason: 'unsupported', found: 'pdf' }],
    ['OpenDocument', zip('mimetype', 'content.xml'), { reason: 'unsupported', found: 'openDocument' }],
    ['Word', zip('word/document.xml'), { reason: 'unsupported', found: 'word' }],
    ['binary Excel', zip('xl/workbook.bin'), { reason: 'unsupported', found: 'binaryExcel' }],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), { reason: 'unsupported', found: 'other' }],
    ['half a zip', zip('xl/workbook.xml').subarray(0, 40), { reason: 'unreadable' }],
    ['a workbook without content', zip('xl/workbook.xml'), { reason: 'unreadable' }],
    ['too many bytes', new Uint8Array(5 * 1024 * 1024 + 1), { reason: 'tooLarge' }],
    ['too many lines', 'a;b\n'.repeat(20_001), { reason: 'tooManyRows' }],
    ['too many columns', `${'a;'.repeat(200)}a\n`, { reason: 'tooLarge' }],
  ])('%s', async (_, content, answer) => {
    expect(await read(content)).toEqual({ ok: false, ...answer });
  });
});
