import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { openDocuments } from '#platform/documents';
import { buildDocumentFonts } from '../../../../scripts/build/document-fonts.ts';
import { copyableCharacters, pdfParts } from '../../../platform/documents/test/pdf-parts.ts';
import { badgeSheets } from './badges/formats.ts';
import { BADGE_FORMATS, badges, type DoorListPerson, doorList, markLabel, markOfGroup, placePosters } from './index.ts';
import { allPapers, day, look, plainPapers, rounds } from './test/every-paper.ts';

const refusals: string[] = [];
const documents = openDocuments({
  fontsFolder: await buildDocumentFonts('node_modules/.cache/maillage/document-fonts'),
  onRefusal: (refusal) => refusals.push(refusal),
});
afterAll(() => documents.close());
const { renderPdf } = documents;

const hardNames = [
  'Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewissenhaftschaferswessen',
  'Abdelkader-Vandenbroucke de la Tour d’Auvergne et de Saint-Germain-des-Prés-lez-Liège',
  '#[]$*_\\ "Léa" \' `` <x> @y = - + / // /* ~',
  'İpek Wójcik-Dvořáková Nguyễn',
  'محمد الخطيب',
  '\u059c',
  '👩‍🚀',
  '',
];

for (const language of ['fr', 'nl', 'en'] as const) {
  for (const ink of ['colour', 'black'] as const) {
    test(`every paper is tagged and keeps PDF/UA, ${language}, ${ink}`, async () => {
      const given = [hardNames, look(language, ink)] as const;
      const papers = await Promise.all([...allPapers(renderPdf, ...given), ...plainPapers(renderPdf, ...given)]);

      for (const pdf of papers) {
        const parts = pdfParts(pdf);
        expect(parts.startsWith('%PDF-')).toBe(true);
        expect(parts).toContain('/StructTreeRoot');
        expect(parts).toContain(`/Lang (${language}-BE)`);
        expect(parts).toContain('pdfuaid:part');
      }
      expect(refusals).toEqual([]);
    });
  }
}

test('no name, however strange, breaks a paper', { timeout: 120_000 }, async () => {
  const halves = fc.array(
    fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    { maxLength: 80 },
  );
  const name = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.string({ unit: 'grapheme', maxLength: 80 }),
    halves.map((codes) => codes.join('')),
    fc.string({ unit: fc.constantFrom(...'#[]{}()$*_\\"\'`@<>=/~-+ \n'), maxLength: 80 }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(name, { minLength: 8, maxLength: 16 }), async (names) => {
      refusals.length = 0;
      await Promise.all([...allPapers(renderPdf, names, look('fr')), ...plainPapers(renderPdf, names, look('fr'))]);
      expect(refusals).toEqual([]);
    }),
    { numRuns: 8 },
  );
});

test('black ink is black on white, without greys', async () => {
  const names = ['Anne', 'Bram'];
  const black = look('fr', 'black');
  const inBlack = await Promise.all([...allPapers(renderPdf, names, black), ...plainPapers(renderPdf, names, black)]);
  const inColour = await Promise.all(allPapers(renderPdf, names, look('fr', 'colour')));

  for (const pdf of inBlack)
    expect(grounds(pdf).filter((value) => !['0', '1', '0 0 0', '1 1 1'].includes(value))).toEqual([]);
  for (const pdf of inColour) expect(grounds(pdf).some((value) => value.split(' ').length === 3)).toBe(true);
});

/** The numbers of every colour that a page fills or strokes with. */
function grounds(pdf: Uint8Array): string[] {
  return [...pdfParts(pdf).matchAll(/^(\d[\d. ]{0,40}) (?:scn|SCN|rg|RG|g|G)$/gm)].map(([, value = '']) => value);
}

test('the door list shows of a service user the chosen name and the tables, nothing else', async () => {
  let printed: unknown;
  const seeing = async (_template: unknown, data: unknown) => {
    printed = data;
    return new Uint8Array();
  };
  const people: DoorListPerson[] = [
    {
      kind: 'professional',
      familyName: 'Zola',
      firstName: 'Anne',
      organisation: 'Antenne',
      role: 'déléguée',
      groups: [markOfGroup(2)],
    },
    { kind: 'serviceUser', chosenName: 'Élo', groups: [null] },
    {
      kind: 'professional',
      familyName: 'eva',
      firstName: 'Bram',
      organisation: null,
      role: null,
      groups: [markOfGroup(12)],
    },
  ];

  await doorList(seeing, { day, rounds: rounds.slice(0, 1), people }, look('fr'));

  expect(printed).toMatchObject({
    rows: [
      { initial: 'E', lead: 'Élo', rest: '', organisation: '', role: '', groups: [null] },
      { initial: '', lead: 'eva', rest: 'Bram', organisation: '', groups: [{ letter: 'A', label: 'A2' }] },
      { initial: 'Z', lead: 'Zola', rest: 'Anne', organisation: 'Antenne', role: 'déléguée' },
    ],
    foot: { line: 'jeudi 28 janvier 2027, Réseau du Fleuve', page: 'page {page} sur {pages}' },
  });
});

test('badges and labels lie on an A4 sheet to the tenth of a millimetre', () => {
  for (const [format, sheet] of Object.entries(badgeSheets)) {
    const wide = 2 * sheet.left + sheet.columns * sheet.width + (sheet.columns - 1) * sheet.between;
    expect([format, wide.toFixed(1), (2 * sheet.top + sheet.rows * sheet.height).toFixed(1)]).toEqual([
      format,
      '210.0',
      '297.0',
    ]);
  }
});

test.each(
  BADGE_FORMATS,
)('no badge spoils another: as many sheets as badges need, whatever stands on them, %s', async (format) => {
  const { columns, rows } = badgeSheets[format];
  const times = ['8 h 30', '9 h 30', '11 h 15', '13 h 30', '15 h', '16 h 30', '17 h'];
  const full = hardNames.map((name, index) => ({
    firstName: name,
    familyName: hardNames[(index + 1) % hardNames.length] ?? null,
    organisation: hardNames[1] ?? null,
    groups: times.map((_, round) => markOfGroup(index + round * 5)),
    address: `https://maillage.example/p/TILLEUL-${index}`,
    code: 'TILLEUL 4273',
  }));
  const people = Array.from({ length: columns * rows + 1 }, (_, index) => full[index % full.length]).filter(
    (one) => !!one,
  );

  const pdf = await badges(
    renderPdf,
    { day, rounds: times.map((time) => ({ time, title: null })), place: 'maillage.example/p', people, format },
    look('fr'),
  );

  expect(pagesOf(pdf)).toBe(2);
  expect(refusals).toEqual([]);
});

test('a place with many tables hangs on as many pages as they need, and no table is cut', async () => {
  const people = Array.from({ length: 8 }, (_, index) => `Nadia Vandenbroucke ${index}`);
  const groups = Array.from({ length: 14 }, (_, index) => ({ mark: markOfGroup(index), place: 'Salle 2', people }));

  const pdf = await placePosters(
    renderPdf,
    { day, places: [{ place: 'Salle 2', rounds: [{ round: rounds[0] ?? { time: '', title: null }, groups }] }] },
    look('fr'),
  );

  expect(pagesOf(pdf)).toBe(2);
});

const pagesOf = (pdf: Uint8Array): number => Number(/\/Type \/Pages\s*\/Count (\d+)/.exec(pdfParts(pdf))?.[1]);

test('marks go from A to M without I, then come again with a number', () => {
  const labels = Array.from({ length: 14 }, (_, index) => markLabel(markOfGroup(index)));

  expect(labels.join(' ')).toBe('A B C D E F G H J K L M A2 B2');
});

test('a door list of 2,000 people is made within the time limit', { timeout: 60_000 }, async () => {
  const people = Array.from(
    { length: 2000 },
    (_, index): DoorListPerson => ({
      kind: 'professional',
      familyName: `Van den Bossche ${index}`,
      firstName: 'Maëlle',
      organisation: 'Antenne du Fleuve',
      role: null,
      groups: [markOfGroup(index % 12), markOfGroup(index % 7)],
    }),
  );

  const pdf = await doorList(renderPdf, { day, rounds, people }, look('fr'));

  expect(copyableCharacters(pdf)).toContain('ë');
  expect(pagesOf(pdf)).toBeGreaterThan(50);
});
