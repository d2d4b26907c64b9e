import { ownPath } from '#modules/calendar';
import { badges, movesList, type PaperLook, type RenderPdf } from '../papers/index.ts';
import { byName } from '../rules/names.ts';
import type { PaperName } from '../rules/papers.ts';
import { printQuestions, printRoleCards, printRunSheet } from './led.ts';
import { printDoorList, printFacilitators, printRotation, printTables } from './lists.ts';
import { printDraw, printPlacePosters, printPosters, printTableCards, printTableSheets } from './on-walls.ts';
import { marksOf, type Printing, paperRound } from './printing.ts';

type Print = (renderPdf: RenderPdf, printing: Printing, look: PaperLook) => Promise<Uint8Array>;

const prints: Record<PaperName, Print> = {
  badges: printBadges,
  'door-list': printDoorList,
  'table-cards': printTableCards,
  'table-sheets': printTableSheets,
  tables: printTables,
  facilitators: printFacilitators,
  posters: printPosters,
  'place-posters': printPlacePosters,
  rotation: printRotation,
  draw: printDraw,
  moves: printMoves,
  'run-sheet': printRunSheet,
  'role-cards': printRoleCards,
  questions: printQuestions,
};

export const printPaper = (renderPdf: RenderPdf, paper: PaperName, printing: Printing, look: PaperLook) =>
  prints[paper](renderPdf, printing, look);

function printBadges(renderPdf: RenderPdf, printing: Printing, look: PaperLook) {
  const { day, wearers, format, paperDay, place, origin, t } = printing;
  const people = wearers.toSorted(byName(t.lang)).map((person) => {
    const isServiceUser = person.role === 'serviceUser';
    return {
      firstName: person.givenName,
      familyName: isServiceUser ? null : person.familyName,
      organisation: isServiceUser ? null : person.organisationName,
      groups: marksOf(day, person.id),
      address: `${origin}${ownPath(person.code)}`,
      code: person.code,
    };
  });
  const rounds = day.rounds.map((round) => paperRound(t, round));
  return badges(renderPdf, { day: paperDay, rounds, place, people, format }, look);
}

function printMoves(renderPdf: RenderPdf, { paperDay, moves }: Printing, look: PaperLook) {
  return movesList(renderPdf, { day: paperDay, ...(moves ?? { since: '', moves: [] }) }, look);
}
