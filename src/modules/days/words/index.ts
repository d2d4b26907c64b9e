import type { T } from '#platform/texts';
import type { Mark } from '../rules/marks.ts';
import type { PaperName } from '../rules/papers.ts';

/** "table C, orange, triangle": as it is said aloud. */
export const tableWords = (t: T, { letter, label }: Mark): string =>
  t('days.table.said', { label, mark: t(`ui.group.${letter}`) });

/** "table C" */
export const tableName = (t: T, { label }: Mark): string => t('days.table', { label });

/** What papers are called in texts. */
export const paperKeys = {
  badges: 'badges',
  'door-list': 'doorList',
  'table-cards': 'tableCards',
  'table-sheets': 'tableSheets',
  tables: 'tableLists',
  facilitators: 'facilitators',
  posters: 'posters',
  'place-posters': 'placePosters',
  rotation: 'rotation',
  draw: 'draw',
  moves: 'moves',
  'run-sheet': 'runSheet',
  'role-cards': 'roleCards',
  questions: 'questions',
} as const satisfies Record<PaperName, string>;

export const paperName = (t: T, paper: PaperName): string => t(`days.paper.${paperKeys[paper]}`);
