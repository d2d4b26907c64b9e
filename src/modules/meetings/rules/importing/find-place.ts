import type { Span } from '#packages/minutes';

/** Title and place are given as words: their place is where they stand first. */
export function wordsPlace(text: string, words: string | null): Span | null {
  const from = words ? text.indexOf(words) : -1;
  return words && from >= 0 ? [from, from + words.length] : null;
}

/** The beginnings of the months in French, Dutch and English. */
const months = [
  'jan',
  'f[ée][bv]',
  'mar|maa|mrt',
  'a[vp]r',
  'ma[iy]|mei',
  'jui?n',
  'juil|jul',
  'ao[uû]|aug',
  'sep',
  'o[ck]t',
  'nov',
  'd[ée]c',
];

/** Where the day of a date is written first, in figures or with its month. */
export function dayPlace(text: string, date: string | null): Span | null {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date ?? '') ?? [];
  const name = months[Number(month) - 1];
  if (!name) return null;
  const d = `0?${Number(day)}`;
  const m = `0?${Number(month)}`;
  const written = new RegExp(
    `${date}|(?<![\\d/.-])(?:${d} ?[/.-] ?${m}(?!\\d)|${d}(?:er|e|st|nd|rd|th)?\\.? {1,3}(?:${name})[\\p{L}.]*|(?:${name})\\p{L}* ${d}(?!\\d))(?: ?[/. -] ?(?:${year}|${year.slice(2)})(?!\\d))?`,
    'iu',
  ).exec(text);
  return written ? [written.index, written.index + written[0].length] : null;
}
