import { deflateRawSync } from 'node:zlib';
import {
  AlignmentType,
  Document,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
} from 'docx';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { understandMinutes } from '../index.ts';
import { pdfOf, protectedPdf } from '../test/pdf.ts';
import { zipOf } from '../test/zip.ts';
import { readLines } from './index.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const textOf = async (content: Uint8Array, name: string) => {
  const reading = await readLines(content, name);
  return reading.ok ? reading.lines.map(({ text }) => text) : reading.why;
};

let docx = new Uint8Array();
beforeAll(async () => {
  docx = new Uint8Array(await Packer.toBuffer(wordDocument()));
});

describe('each kind of file becomes lines', () => {
  test('text in UTF-8, UTF-16 and of old Windows', async () => {
    const text = 'Présents : Zoé Bel\r\nExcusés : néant';
    const lines = ['Présents : Zoé Bel', 'Excusés : néant'];

    expect(await textOf(bytes(text), 'a.txt')).toEqual(lines);
    expect(await textOf(new Uint8Array([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]), 'a.txt')).toEqual(lines);
    expect(await textOf(new Uint8Array(Buffer.from(text, 'latin1')), 'a.txt')).toEqual(lines);
    expect(await textOf(new Uint8Array(Buffer.from(text, 'utf16le')), 'a.txt')).toEqual(lines);
  });

  test('accents in two signs become one', async () => {
    expect(await textOf(bytes('Pre\u0301sents : Zoe\u0301 Bel'), 'a.md')).toEqual(['Présents : Zoé Bel']);
  });

  test('a page: headings, nested lists, tables, addresses; no script, no head', async () => {
    const html = `<!doctype html><html><head><title>x</title><style>p{}</style></head><body><h1>PV</h1><p>Anna <b>Bel</b><br>Bram</p><p></p>
      <ol><li>Un</li><li>Deux<ul><li>Trois</li></ul></li></ol><table><tr><td><p>Nom</p></td><td>Lieu</td></tr><tr><td>Anna</td><td></td></tr></table>
      <script>alert(1)</script><p>Voir <a href="https://a.example/x">ceci</a> &amp; cela</p></body></html>`;

    const reading = await readLines(bytes(html), 'a.html');

    expect(reading.ok && reading.lines[0]).toEqual({ text: 'PV', heading: 1 });
    expect(reading.ok && reading.lines.map(({ text }) => text)).toEqual([
      'PV',
      'Anna Bel',
      'Bram',
      '',
      '1. Un',
      '2. Deux',
      '  - Trois',
      'Nom\tLieu',
      'Anna\t',
      '',
      'Voir ceci (https://a.example/x) & cela',
    ]);
  });

  test('a document for Word, and what it says', async () => {
    const reading = await readLines(docx, 'pv.docx');
    const minutes = understandMinutes(reading.ok ? reading.lines : []);

    expect(minutes.title).toBe('PV de la réunion');
    expect(minutes.date).toBe('2024-03-12');
    expect(minutes.attendance.map(({ name, organisation }) => [name, organisation])).toEqual([
      ['Anna Bel', 'Rivage asbl'],
      ['Bram Claes', 'Les Amarres'],
    ]);
    expect(minutes.agenda.map(({ title }) => title)).toEqual(['Budget', 'Divers']);
    expect(minutes.sections).toMatchObject([
      { title: 'Budget', agendaItem: 0 },
      { title: 'Divers', agendaItem: 1 },
    ]);
    expect(minutes.statements).toMatchObject([{ kind: 'decision', text: 'on continue.' }]);
    expect(minutes.tables).toMatchObject([
      {
        rows: [
          ['Poste', 'Montant'],
          ['Salle', '120'],
        ],
      },
    ]);
  });

  test('a PDF: lines, columns, sentences broken at the edge', async () => {
    const pdf = pdfOf([
      { x: 50, y: 760, text: 'Presents :' },
      { x: 50, y: 740, text: 'Anna Bel' },
      { x: 250, y: 740, text: 'Rivage' },
      {
        x: 50,
        y: 700,
        text: 'Decision : the group will meet every second Tuesday of the month in the large hall of the',
      },
      { x: 50, y: 686, text: 'community centre.' },
    ]);

    expect(await textOf(pdf, 'a.pdf')).toEqual([
      'Presents :',
      'Anna Bel\tRivage',
      '',
      'Decision : the group will meet every second Tuesday of the month in the large hall of the community centre.',
    ]);
  });
});

describe('what cannot be read says why', () => {
  test.each([
    ['nothing', new Uint8Array(), 'a.txt', 'empty'],
    ['spaces alone', bytes(' \n\t '), 'a.txt', 'empty'],
    ['a page without text', bytes('<html><body><img src="a"></body></html>'), 'a.html', 'empty'],
    ['a PDF of pictures', pdfOf([]), 'a.pdf', 'scan'],
    ['a protected PDF', protectedPdf(), 'a.pdf', 'encrypted'],
    ['a PDF cut short', bytes('%PDF-1.7\n1 0 obj'), 'a.pdf', 'broken'],
    ['text that is called PDF', bytes('hello'), 'a.pdf', 'broken'],
    [
      'a protected document of Word',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from('EncryptedPackage', 'utf16le')]),
      'a.docx',
      'encrypted',
    ],
    ['a document of an old Word', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'a.doc', 'oldWord'],
    ['a zip of something else', zipOf({ 'a.txt': bytes('hello') }), 'a.docx', 'unknownKind'],
    ['a zip cut short', zipOf({ 'word/document.xml': bytes('<w/>') }).slice(0, 40), 'a.docx', 'broken'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, ...new Array(200).fill(3)]), 'a.txt', 'unknownKind'],
  ])('%s', async (_, content, name, why) => {
    expect(await readLines(content, name)).toEqual({ ok: false, why });
  });

  test('what would unzip to a hundred megabytes is not unzipped, whatever size it claims', async () => {
    const zeros = deflateRawSync(Buffer.alloc(100_000_000));

    const bomb = zipOf({ 'word/document.xml': zeros }, { deflated: true, claimed: 10 });

    expect(bomb.length).toBeLessThan(200_000);
    expect(await readLines(bomb, 'a.docx')).toEqual({ ok: false, why: 'tooLarge' });
  });
});

test('no bytes make it throw, whatever the name says', async () => {
  const start = fc.constantFrom('', '%PDF-1.4\n', 'PK\u0003\u0004', '<html>', '\u00d0\u00cf\u0011\u00e0');
  const name = fc.constantFrom('a.txt', 'a.md', 'a.html', 'a.docx', 'a.pdf', 'a');
  await fc.assert(
    fc.asyncProperty(start, fc.uint8Array({ maxLength: 300 }), name, async (head, rest, file) => {
      const reading = await readLines(new Uint8Array([...Buffer.from(head, 'latin1'), ...rest]), file);

      if (reading.ok) understandMinutes(reading.lines);
      expect(typeof reading.ok).toBe('boolean');
    }),
    { numRuns: 150 },
  );
});

test('a document with bytes changed is read or refused', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(), fc.nat(255), async (at, value) => {
      const changed = Uint8Array.from(docx);
      changed[at % changed.length] = value;

      expect(typeof (await readLines(changed, 'a.docx')).ok).toBe('boolean');
    }),
    { numRuns: 40 },
  );
});

function wordDocument(): Document {
  const chapter = (text: string) =>
    new Paragraph({ text, numbering: { reference: 'chapters', level: 0 }, heading: HeadingLevel.HEADING_2 });
  const line = (text: string) => new Paragraph(text);
  const row = (...cells: string[]) =>
    new TableRow({ children: cells.map((cell) => new TableCell({ children: [line(cell)] })) });
  const level = { level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.START };
  return new Document({
    numbering: { config: [{ reference: 'chapters', levels: [level] }] },
    sections: [
      {
        children: [
          new Paragraph({ text: 'PV de la réunion – 12 mars 2024', heading: HeadingLevel.TITLE }),
          line('Présents :'),
          new Paragraph({ text: 'Anna Bel (Rivage asbl)', bullet: { level: 0 } }),
          new Paragraph({ text: 'Bram Claes (Les Amarres)', bullet: { level: 0 } }),
          line('Ordre du jour : budget ; divers'.replace('budget', 'Budget').replace('divers', 'Divers')),
          chapter('Budget'),
          line('Décision : on continue.'),
          new Table({ rows: [row('Poste', 'Montant'), row('Salle', '120')] }),
          chapter('Divers'),
          line('Rien.'),
        ],
      },
    ],
  });
}
