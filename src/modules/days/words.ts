import type { T } from '#platform/texts';
import type { Mark } from './rules/marks.ts';
import type { PaperName } from './rules/papers.ts';

/** "table C, orange, triangle": as it is said aloud. */
export const tableWords = (t: T, { letter, label }: Mark): string =>
  t('days.table.said', { label, mark: t(`ui.group.${letter}`) });

/** "table C" */
export const tableName = (t: T, { label }: Mark): string => t('days.table', { label });

/** `overfull`: how many would sit there, where that is more than the round allows. */
type Effect = { sameOrganisation: number; again: number; overfull: number | null };

/** What a move would change, the worst first. */
export function effectWords(t: T, { sameOrganisation, again, overfull }: Effect): string {
  const said = [
    overfull === null ? null : t('days.effect.full', { count: overfull }),
    sameOrganisation > 0 ? t('days.effect.sameOrganisation') : null,
    again !== 0 ? t('days.effect.again', { sign: again > 0 ? '+' : '−', count: Math.abs(again) }) : null,
    sameOrganisation < 0 ? t('days.effect.lessColleagues') : null,
  ].filter((words) => words !== null);
  return said.length > 0 ? said.join(', ') : t('days.effect.none');
}

/** What papers are called in texts. */
export const paperKeys = {
  badges: 'badges',
  'door-list': 'doorList',
  'table-cards': 'tableCards',
  tables: 'tableLists',
  facilitators: 'facilitators',
  posters: 'posters',
  'place-posters': 'placePosters',
  rotation: 'rotation',
  draw: 'draw',
  moves: 'moves',
} as const satisfies Record<PaperName, string>;

export const paperName = (t: T, paper: PaperName): string => t(`days.paper.${paperKeys[paper]}`);
