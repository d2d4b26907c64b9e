import type { Language } from './language.ts';

const NARROW = '\u202f';

/** 'HH:MM' as a language writes it: “9 h 30”, “9u30”, “9:30”. */
export function hour(lang: Language, clock: string): string {
  const [hours = '0', minutes = '00'] = clock.split(':');
  const h = String(Number(hours));
  if (lang === 'en') return `${h}:${minutes}`;
  if (lang === 'nl') return minutes === '00' ? `${h}u` : `${h}u${minutes}`;
  return minutes === '00' ? `${h}${NARROW}h` : `${h}${NARROW}h${NARROW}${minutes}`;
}
