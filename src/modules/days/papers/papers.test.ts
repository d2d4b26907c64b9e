import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { openDocuments } from '#platform/documents';
import { buildDocumentFonts } from '../../../../scripts/build/document-fonts.ts';
import { copyableCharacters, pdfParts } from '../../../platform/documents/test/pdf-parts.ts';
import { badgeSheets } from './badges/formats.ts';
import {
  BADGE_FORMATS,
  badges,
  type DoorListPerson,
  doorList,
  drawResult,
  facilitatorLists,
  type Ink,
  markLabel,
  markOfGroup,
  movesList,
  type PaperLook,
  placePosters,
  questionSheets,
  roleCards,
  rotationSheet,
  roundPosters,
  runSheet,
  tableCards,
  tableLists,
  tableSheets,
} from './index.ts';
import en from './texts/en.json' with { type: 'json' };
import fr from './texts/fr.json' with { type: 'json' };
import nl from './texts/nl.json' with { type: 'json' };

const refusals: string[] = [];
const documents = openDocuments({
  fontsFolder: await buildDocumentFonts('node_modules/.cache/maillage/document-fonts'),
  onRefusal: (refusal) => refusals.push(refusal),
});
afterAll(() => documents.close());
const { renderPdf } = documents;

const words = { fr, nl, en };
const day = { network: 'Réseau du Fleuve', day: 'Journée du réseau', date: 'jeudi 28 janvier 2027' };
const rounds = [
  { time: '9 h 30', title: 'Lire la situation' },
  { time: '11 h 15', title: null },
];
const look = (language: 'fr' | 'nl' | 'en', ink: Ink = 'colour'): PaperLook => ({
  language,
  ink,
  words: words[language],
});

/** Every paper with these people on it, as large as one page or two. */
function allPapers(names: string[], look: PaperLook): Promise<Uint8Array>[] {
  const groups = (index: number) => [markOfGroup(index), index % 3 === 1 ? null : markOfGroup(index * 5)];
  const people = names.map(
    (name, index): DoorListPerson =>
      index % 2 === 0
        ? { kind: 'serviceUser', chosenName: name, groups: groups(index) }
        : {
            kind: 'professional',
            familyName: name,
            firstName: name,
            organisation: name,
            role: name,
            groups: groups(index),
          },
  );
  const seated = names.map((name) => ({ name, organisation: name }));
  const wearers = names.map((name, index) => ({
    firstName: name,
    familyName: name,
    organisation: name,
    groups: groups(index),
    address: `https://maillage.example/t/${index}`,
    code: name,
  }));
  const named = { network: names[0] ?? '', day: names[1] ?? '', date: names[2] ?? '' };
  const round = { time: '9 h 30', title: names[0] ?? null };
  return [
    doorList(renderPdf, { day: named, rounds, people }, look),
    tableLists(
      renderPdf,
      { day: named, rounds: [{ round, groups: [{ mark: markOfGroup(0), people: seated }] }] },
      look,
    ),
    ...BADGE_FORMATS.map((format) =>
      badges(renderPdf, { day: named, rounds, place: 'maillage.example/t', people: wearers, format }, look),
    ),
    ...hungPapers(names, look),
  ];
}

/** Those that hang on a wall, stand on a table or lie with whoever leads it. */
function hungPapers(names: string[], look: PaperLook): Promise<Uint8Array>[] {
  const day = { network: names[0] ?? '', day: names[1] ?? '', date: names[2] ?? '' };
  const [place, mark] = [names[3] ?? null, markOfGroup(13)];
  const round = { time: '9 h 30', title: names[0] ?? null };
  const rounds = [{ round, groups: [{ mark, place, people: names }] }];
  const marks = names.map((name, index) => ({ name, mark: markOfGroup(index) }));
  const facts = { organisation: place, role: names[1] ?? null, language: 'nl' as const };
  return [
    roundPosters(renderPdf, { day, rounds }, look),
    placePosters(renderPdf, { day, places: names.map((name) => ({ place: name, rounds })) }, look),
    tableCards(
      renderPdf,
      {
        day,
        place: 'maillage.example/t',
        cards: [1, 3].map((times) => ({
          mark,
          code: { code: 'TILLEUL 4273', address: 'https://maillage.example/t/TILLEUL-4273' },
          rounds: Array(times).fill({ round, place, facilitators: names }),
        })),
      },
      look,
      [words.nl],
    ),
    tableSheets(renderPdf, { day, kinds: ['Idée', 'Problème', 'Besoin'], groups: [{ round, mark }] }, look),
    rotationSheet(
      renderPdf,
      {
        day,
        rounds: [round],
        people: marks.map(({ name, mark }) => ({ name, organisation: name, groups: [mark] })),
        cases: { round, slots: ['9 h 30', '10 h'], groups: [{ mark, studies: [place, null] }] },
      },
      look,
    ),
    facilitatorLists(
      renderPdf,
      {
        day,
        groups: [
          {
            round,
            mark,
            place,
            cases: names.slice(0, 2),
            people: names.map((name) => ({ name, ...facts, tasks: ['timeKeeper'] })),
          },
        ],
      },
      look,
    ),
    drawResult(renderPdf, { day, rounds: [{ round, number: '4711', people: marks }] }, look),
    movesList(
      renderPdf,
      {
        day,
        since: place ?? '',
        moves: marks.map(({ name, mark }) => ({ name, round, from: null, to: mark, why: name })),
      },
      look,
    ),
  ];
}

/** Those that lie ready when nothing else works: no marks, so no colour. */
function plainPapers(names: string[], look: PaperLook): Promise<Uint8Array>[] {
  const day = { network: names[0] ?? '', day: names[1] ?? '', date: names[2] ?? '' };
  const place = names[3] ?? null;
  const round = { time: '9 h 30', title: names[0] ?? null };
  return [
    runSheet(
      renderPdf,
      {
        day,
        slots: names.map((title) => ({
          ...{ time: '9 h 30', title, room: place, question: title, minutes: '30 min' },
          steps: [{ time: '9 h 30', title, minutes: '10 min' }],
        })),
      },
      look,
    ),
    roleCards(renderPdf, { day, tables: 2 }, look),
    questionSheets(
      renderPdf,
      { day, sheets: names.map((question) => ({ round, question, steps: [{ title: question, minutes: '10 min' }] })) },
      look,
    ),
  ];
}

const hardNames = [
  'Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewissenhaftschaferswessen',
  'Abdelkader-Vandenbroucke de la Tour d’Auvergne et de Saint-Germain-des-Prés-lez-Liège',
  '#[]$*_\\ "Léa" \' `` <x> @y = - + / // /* ~',
  'İpek Wójcik-Dvořáková Nguyễn',
  'محمد الخطيب',
  '👩‍🚀',
  '',
];

for (const language of ['fr', 'nl', 'en'] as const) {
  for (const ink of ['colour', 'black'] as const) {
    test(`every paper is tagged and keeps PDF/UA, ${language}, ${ink}`, async () => {
      const given = [hardNames, look(language, ink)] as const;
      const papers = await Promise.all([...allPapers(...given), ...plainPapers(...given)]);

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
      await Promise.all([...allPapers(names, look('fr')), ...plainPapers(names, look('fr'))]);
      expect(refusals).toEqual([]);
    }),
    { numRuns: 8 },
  );
});

test('black ink is black on white, without greys', async () => {
  const names = ['Anne', 'Bram'];
  const black = look('fr', 'black');
  const inBlack = await Promise.all([...allPapers(names, black), ...plainPapers(names, black)]);
  const inColour = await Promise.all(allPapers(names, look('fr', 'colour')));

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
