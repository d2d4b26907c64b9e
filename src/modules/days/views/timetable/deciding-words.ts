import type { T } from '#platform/texts';
import type { Deciding } from '../../rules/timetable/slot.ts';

/** "À décider par le comité avant le 15 janvier", "Décidé par le comité". */
export function decidingWords(t: T, { state, by, before }: Deciding): string {
  if (state === 'decided') return by ? t('timetable.decided.by', { by }) : t('timetable.decided');
  if (by && before) return t('timetable.open.byBefore', { by, before: t.day(before) });
  if (by) return t('timetable.open.by', { by });
  return before ? t('timetable.open.before', { before: t.day(before) }) : t('timetable.open');
}
