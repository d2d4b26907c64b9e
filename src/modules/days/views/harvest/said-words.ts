import { inLanguage, type T } from '#platform/texts';
import type { Round } from '../../rules/day.ts';
import type { SaidOfDay } from '../../rules/harvest/harvest.ts';

/** "table C, Petit-déjeuner, Fatoumata": where it was said, and by whom where somebody gave a name. */
export function sourceWords(t: T, rounds: readonly Round[], { table, roundId, name }: SaidOfDay): string {
  const round = rounds.find(({ id }) => id === roundId);
  return [
    table ? t('days.table', { label: table.label }) : null,
    round ? inLanguage(round.name, t.lang).text : null,
    name,
  ]
    .filter(Boolean)
    .join(', ');
}
