/** First letters of the months as people write them in French, Dutch and English, without accents. */
const months = [
  ['jan'],
  ['fev', 'feb'],
  ['mar', 'maa', 'mrt'],
  ['avr', 'apr'],
  ['mai', 'mei', 'may'],
  ['juin', 'jun'],
  ['juil', 'jul'],
  ['aou', 'aug'],
  ['sep'],
  ['oct', 'okt'],
  ['nov'],
  ['dec'],
];

/** Without accents, in small letters. */
export const folded = (typed: string): string => typed.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

/** 1 to 12, from a word as `folded` gives it. null: no month. */
export function monthNamed(word: string): number | null {
  const found = months.findIndex((starts) => starts.some((start) => word.startsWith(start)));
  return found < 0 ? null : found + 1;
}
