import type { Attendance } from '../format.ts';
import type { Document } from '../text/document.ts';
import { fold } from '../text/fold.ts';
import { type Piece, wordsIn } from '../text/pieces.ts';
import type { Warned } from '../warnings/warned.ts';
import { FIRST_NAMES } from '../words/first-names.ts';

/** A word with a capital, and what may stand between two of them. */
const CAPITAL = /(?<![A-Za-zÀ-ɏ0-9@.'-])[A-ZÀ-ÞŁŒŘŚŠŞŹŻŽČĆĐĞİ][A-Za-zÀ-ɏ'-]*/g;
const BETWEEN = /^\.? (?:(?:de|van|der|den|du|le|la|von|el|ter|d') ){0,3}$/;
const SHORT_FORM = /(?<![A-Za-zÀ-ɏ0-9@.-])(?:[A-ZÀ-Þ]\.?){2,4}(?![A-Za-zÀ-ɏ0-9@-])/g;
const MOST_WORDS = 5;
const MOST_COMPARED = 20;
const READ = 200_000;

interface Written extends Piece {
  readonly text: string;
  readonly tokens: readonly string[];
  readonly compact: string;
}

/** Ways of writing that may be one person. Nobody is merged: the reader is asked. */
export function warnOfSamePeople(document: Document, attendance: readonly Attendance[], warned: Warned): void {
  const listed = attendance.flatMap(({ name, span, email }) =>
    name === null ? [] : [{ ...writtenAt(name, { start: span[0], end: span[1] }), email }],
  );
  const index = new Map<string, number[]>();
  listed.forEach((each, at) => {
    for (const key of keysOf(each)) index.set(key, [...(index.get(key) ?? []).slice(0, MOST_COMPARED), at]);
  });
  const asked = new Set<string>();
  const ask = (one: Written, other: Written) => {
    const key = [one.text, other.text].sort().join('|');
    if (asked.has(key)) return;
    asked.add(key);
    warned.warn('samePerson', [other.start, other.end], one.text, other.text);
  };
  for (const other of [...listed, ...mentionsIn(document)]) {
    if (attendance.length === 0) return;
    const near = new Set(keysOf(other).flatMap((key) => index.get(key) ?? []));
    for (const at of near) {
      const one = listed[at];
      if (one && one.start < other.start && maybeSame(one, other)) ask(one, other);
    }
  }
  warnOfTurnedNames(document, listed, ask);
}

function writtenAt(text: string, piece: Piece): Written {
  const tokens = fold(text).match(/[A-Za-zÀ-ÖØ-öø-ɏͰ-῿]+/gu) ?? [];
  return { ...piece, text, tokens, compact: tokens.join('') };
}

/** Names of two words or more, and initials, wherever they stand. */
function mentionsIn(document: Document): Written[] {
  const found: Written[] = [];
  const clean = document.clean.slice(0, READ);
  const push = (start: number, end: number) => found.push(writtenAt(wordsIn(document, { start, end }), { start, end }));
  let start = -1;
  let end = -1;
  let words = 0;
  const close = () => {
    if (words > 1) push(start, end);
    words = 0;
  };
  for (const { 0: word, index } of clean.matchAll(CAPITAL)) {
    const joined = words > 0 && words < MOST_WORDS && index - end <= 16 && BETWEEN.test(clean.slice(end, index));
    if (!joined) {
      close();
      start = index;
    }
    end = index + word.length;
    words += 1;
  }
  close();
  // “DE SMET” is a name: its first word is nobody’s initials.
  const names = [...found];
  let next = 0;
  for (const { 0: short, index } of clean.matchAll(SHORT_FORM)) {
    while (next < names.length && (names[next]?.end ?? 0) <= index) next += 1;
    if (index < (names[next]?.start ?? Number.POSITIVE_INFINITY)) push(index, index + short.length);
  }
  return found;
}

/** What two ways of writing one name have in common: a word, all its letters, its initials. */
function keysOf({ tokens, compact, text }: Written): string[] {
  const initials = tokens.map((token) => token.charAt(0)).join('');
  const short = isShort(text) ? [`i:${compact}`] : [`i:${initials}`];
  return [
    ...tokens.filter((token) => token.length > 2).map((token) => `t:${token}`),
    `c:${compact}`,
    ...(tokens.length > 1 || isShort(text) ? short : []),
  ];
}

function isShort(text: string): boolean {
  return /^(?:[A-ZÀ-ÖØ-ÞĀ-ŒŔ-Ž]\.?-?){2,4}$/u.test(text);
}

function maybeSame(one: Written, other: Written): boolean {
  if (one.text === other.text || (one.tokens.length < 2 && !isShort(one.text))) return false;
  if (fold(one.text) === fold(other.text)) return one.text.toLowerCase() !== other.text.toLowerCase() || false;
  const [short, long] = isShort(one.text) ? [one, other] : [other, one];
  if (isShort(short.text))
    return (
      long.tokens.length >= 2 &&
      short.compact === long.tokens.map((token) => token.charAt(0)).join('') &&
      short.compact.length >= 2 &&
      !isShort(long.text)
    );
  if (other.tokens.length < 2) return false;
  if (one.compact === other.compact) return true;
  if ([...one.tokens].sort().join(' ') === [...other.tokens].sort().join(' ')) return true;
  const [first = '', ...rest] = one.tokens;
  const [otherFirst = '', ...otherRest] = other.tokens;
  const family = rest.join('');
  const otherFamily = otherRest.join('');
  // “A. Bel” and “Anna Bel”.
  if (family === otherFamily && (first.length === 1 || otherFirst.length === 1))
    return first.charAt(0) === otherFirst.charAt(0);
  const alike =
    Math.abs(one.compact.length - other.compact.length) <= 2 &&
    distance(one.compact, other.compact) <= (one.compact.length > 9 ? 2 : 1);
  // Two people of one family have first names that differ altogether; a slip of the pen changes a letter or two.
  return alike && (FIRST_NAMES.has(first) && FIRST_NAMES.has(otherFirst) ? first === otherFirst : true);
}

/** Letters to add, leave out, change or swap; names are short, so are these loops. */
function distance(one: string, other: string): number {
  if (one.length > 60 || other.length > 60) return 99;
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one.charAt(i - 1) === other.charAt(j - 1);
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      const swapped =
        i > 1 && j > 1 && one.charAt(i - 1) === other.charAt(j - 2) && one.charAt(i - 2) === other.charAt(j - 1);
      if (swapped) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      next.push(least);
    }
    before = row;
    row = next;
  }
  return row[other.length] ?? 99;
}

/** A family name that is a first name, used alone further on, as if the two had been swapped. */
function warnOfTurnedNames(
  document: Document,
  listed: readonly Written[],
  ask: (one: Written, other: Written) => void,
): void {
  const firsts = new Set(listed.map(({ tokens }) => tokens[0] ?? ''));
  const last = Math.max(0, ...listed.slice(-1).map(({ end }) => end));
  for (const one of listed.slice(0, 200)) {
    const family = one.tokens.at(-1) ?? '';
    if (one.tokens.length !== 2 || !FIRST_NAMES.has(family) || firsts.has(family)) continue;
    const at = nameAlone(document, family, last);
    if (at) ask(one, writtenAt(wordsIn(document, at), at));
  }
}

function nameAlone({ folded, clean }: Document, name: string, from: number): Piece | undefined {
  for (let at = folded.indexOf(name, from); at !== -1; at = folded.indexOf(name, at + 1)) {
    const end = at + name.length;
    if (
      /[A-Za-zÀ-ÖØ-öø-ɏͰ-῿0-9@.-]/u.test(clean.charAt(at - 1)) ||
      /[A-Za-zÀ-ÖØ-öø-ɏͰ-῿0-9@-]/u.test(clean.charAt(end))
    )
      continue;
    if (
      /[A-ZÀ-ÖØ-ÞĀ-ŒŔ-Ž]/u.test(clean.charAt(at)) &&
      !/[A-ZÀ-ÖØ-ÞĀ-ŒŔ-Ž][A-Za-zÀ-ÖØ-öø-ɏͰ-῿'-]* $/u.test(clean.slice(Math.max(0, at - 20), at))
    )
      return { start: at, end };
  }
  return undefined;
}
