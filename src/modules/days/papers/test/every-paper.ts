import {
  BADGE_FORMATS,
  badges,
  type DoorListPerson,
  doorList,
  drawResult,
  facilitatorLists,
  type Ink,
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
} from '../index.ts';
import type { RenderPdf } from '../paper.ts';
import en from '../texts/en.json' with { type: 'json' };
import fr from '../texts/fr.json' with { type: 'json' };
import nl from '../texts/nl.json' with { type: 'json' };

export const words = { fr, nl, en };
export const day = { network: 'Réseau du Fleuve', day: 'Journée du réseau', date: 'jeudi 28 janvier 2027' };
export const rounds = [
  { time: '9 h 30', title: 'Lire la situation' },
  { time: '11 h 15', title: null },
];
export const look = (language: 'fr' | 'nl' | 'en', ink: Ink = 'colour'): PaperLook => ({
  language,
  ink,
  words: words[language],
});

/** Every paper with these people on it, as large as one page or two. */
export function allPapers(renderPdf: RenderPdf, names: string[], look: PaperLook): Promise<Uint8Array>[] {
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
    ...hungPapers(renderPdf, names, look),
  ];
}

/** Those that hang on a wall, stand on a table or lie with whoever leads it. */
function hungPapers(renderPdf: RenderPdf, names: string[], look: PaperLook): Promise<Uint8Array>[] {
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
export function plainPapers(renderPdf: RenderPdf, names: string[], look: PaperLook): Promise<Uint8Array>[] {
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
