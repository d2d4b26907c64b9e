import type { T } from '#platform/texts';

/** "1 250,00 €", as the language writes it. */
export function moneyWords(t: T, cents: number): string {
  const euros = t.number(Math.trunc(cents / 100));
  const rest = String(Math.abs(cents % 100)).padStart(2, '0');
  return t('timetable.money', { euros, cents: rest });
}
