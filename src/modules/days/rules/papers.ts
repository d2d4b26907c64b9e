import { type Day, isComposed, type Round } from './day.ts';

/** All papers of a day, in the order in which they are needed. Each is a PDF of its name. */
export const PAPERS = [
  'badges',
  'door-list',
  'table-cards',
  'table-sheets',
  'tables',
  'facilitators',
  'posters',
  'place-posters',
  'rotation',
  'draw',
  'moves',
  'run-sheet',
  'role-cards',
  'questions',
] as const;
export type PaperName = (typeof PAPERS)[number];

const PAPERS_OF_ROUNDS: readonly PaperName[] = [
  'table-cards',
  'table-sheets',
  'tables',
  'facilitators',
  'posters',
  'place-posters',
  'draw',
];

/** `isOfRound`: about one round if one is chosen; the others are about the whole day. */
export type OfferedPaper = { paper: PaperName; isOfRound: boolean };

/** Which papers there is something to print on. Moves are offered beside the badges they are about. */
export function offeredPapers({ rounds }: Pick<Day, 'rounds'>): OfferedPaper[] {
  const composed = rounds.filter(isComposed);
  const isOffered: Partial<Record<PaperName, boolean>> = {
    'place-posters': composed.some((round) => round.groups.some(({ place }) => place !== null)),
    draw: drawnRounds(composed).length > 0,
    moves: false,
  };
  const isOfRound = (paper: PaperName) => PAPERS_OF_ROUNDS.includes(paper);
  return PAPERS.filter((paper) => isOffered[paper] ?? (composed.length > 0 || !isOfRound(paper))).map((paper) => ({
    paper,
    isOfRound: isOfRound(paper),
  }));
}

/** Rounds whose tables the lot gave. */
export const drawnRounds = (rounds: readonly Round[]): Round[] =>
  rounds.filter((round) => round.way === 'drawn' && isComposed(round));
