import type { T } from '#platform/texts';
import type { MeetingRhythm } from '../rules/kinds.ts';

/** A Monday, from which the names of the days are counted. */
const MONDAY = Date.UTC(2027, 0, 4, 12);

export const weekdayName = (t: T, weekday: number): string =>
  t.dateBlock(new Date(MONDAY + (weekday - 1) * 86_400_000), 'long').weekday;

export const monthName = (t: T, month: number): string =>
  t.dateBlock(new Date(Date.UTC(2027, month - 1, 15, 12)), 'long').month;

const ranks = { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth' } as const;

export const rankWords = (t: T, nth: number): string =>
  t(`meetings.rank.${nth in ranks ? ranks[nth as keyof typeof ranks] : 'last'}`);

/** "Chaque mois, le troisième jeudi, 9 h 30, pas en juillet et août". */
export function rhythmWords(t: T, { every, weekday, nth, time, notIn }: MeetingRhythm): string {
  const day = weekdayName(t, weekday);
  const inWeeks = every === 'week' || every === 'twoWeeks';
  const on = inWeeks ? t('meetings.rhythm.on', { day }) : t('meetings.rhythm.onRank', { rank: rankWords(t, nth), day });
  const free =
    notIn.length > 0 ? t('meetings.rhythm.notIn', { months: t.list(notIn.map((month) => monthName(t, month))) }) : null;
  return [t(`meetings.rhythm.${every}`), on, t.time(time), free].filter(Boolean).join(', ');
}
