import type { T } from '#platform/texts';
import type { Minutes, People } from '../rules/method.ts';

/** "5 à 6 personnes", "à partir de 12 personnes", "3 personnes". */
export function peopleWords(t: T, { from, to }: People): string {
  if (to === null) return t('methods.people.from', { from });
  return from === to ? t('methods.people.exactly', { from }) : t('methods.people.between', { from, to });
}

/** "30 min", or "60 à 180 min". */
export const spanWords = (t: T, { min, max }: Minutes): string =>
  min === max ? t('methods.minutes.exactly', { minutes: min }) : t('methods.minutes.between', { min, max });

/** "85 min d’habitude, de 60 à 180" */
export const usualWords = (t: T, { min, usual, max }: Minutes): string =>
  min === max ? t('methods.minutes.exactly', { minutes: usual }) : t('methods.minutes.usually', { usual, min, max });
