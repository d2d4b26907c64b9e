import { fold } from './fold.ts';
import { withLetters } from './letters.ts';
import type { Line } from './line.ts';
import { mask } from './mask.ts';
import { openingOf } from './opening.ts';
import { repeatedLines, widthOf } from './pages.ts';

/** A line as a reader of files gives it: `heading` where the file says so. */
export interface SourceLine {
  readonly text: string;
  readonly heading?: number;
}

export interface Document {
  readonly text: string;
  /** As long as `text`, sign under sign: for reading. */
  readonly clean: string;
  readonly folded: string;
  readonly lines: readonly Line[];
  /** How long lines are where the text was broken to fit a page; null where each line is a paragraph. */
  readonly width: number | null;
}

const ACROSS = /^(?:[-=_*~#.·•+][ \t]*){3,}$/;
const PAGE =
  /^(?:(?:page|pagina|pag\.?|p\.?|blz\.?)[ \t]{0,3})?-?[ \t]?\d{1,3}[ \t]?-?(?:[ \t]{0,3}(?:\/|sur|van|of|de)[ \t]{0,3}\d{1,3})?$/i;
const ARROW = /^=+>/;
const STRAY = /^[•·○◦▪▫■●►▶➢➤❖‣⁃∙o*-]$/;

export function documentOf(source: string | readonly SourceLine[]): Document {
  const given = typeof source === 'string' ? undefined : source.flatMap(oneLineEach);
  const text = given ? given.map((line) => line.text).join('\n') : withPlainLineEnds(String(source));
  const clean = mask(text);
  const folded = fold(clean);
  const lines: Line[] = [];
  for (let from = 0; from <= text.length; ) {
    const end = text.indexOf('\n', from);
    const to = end === -1 ? text.length : end;
    lines.push(lineAt(clean, folded, { index: lines.length, from, to, heading: given?.[lines.length]?.heading ?? 0 }));
    from = to + 1;
  }
  const numbered = withLetters(withBareNumbers(lines, clean, folded), clean, folded);
  const repeated = repeatedLines(numbered, ({ from, to }) =>
    PAGE.test(clean.slice(from, Math.min(to, from + 40)).trim()),
  );
  const all = numbered.map((line) => (repeated.has(line.index) ? { ...line, blank: true } : line));
  return { text, clean, folded, lines: all, width: widthOf(all) };
}

const BARE_NUMBER = /^(\d{1,2}) {1,3}(?=[A-ZÀ-ÖØ-ÞĀ-ŒŔ-Ž«"])/u;

/** “1 Accueil”, “2 Budget”: a number alone begins an item only where the next number does so too. */
function withBareNumbers(lines: readonly Line[], clean: string, folded: string): readonly Line[] {
  const bare = new Map<number, RegExpExecArray>();
  for (const line of lines) {
    const found = line.number === null && !line.blank && line.text.length <= 120 ? BARE_NUMBER.exec(line.text) : null;
    if (found) bare.set(line.index, found);
  }
  const numbers = new Set([...bare.values()].map((found) => Number(found[1])));
  if (!numbers.has(1) || !numbers.has(2)) return lines;
  return lines.map((line) => {
    const found = bare.get(line.index);
    const counted = Number(found?.[1]);
    if (!found || (!numbers.has(counted - 1) && counted !== 1)) return line;
    const start = line.start + found[0].length;
    return {
      ...line,
      start,
      text: clean.slice(start, line.end),
      folded: folded.slice(start, line.end),
      number: String(counted),
    };
  });
}

function oneLineEach({ text, heading = 0 }: SourceLine): Required<SourceLine>[] {
  return withPlainLineEnds(text)
    .split('\n')
    .map((line) => ({ text: line, heading }));
}

function withPlainLineEnds(text: string): string {
  return text.replace(/^\ufeff/, '').replace(/\r\n|[\r\v\u0085\u2028\u2029]/g, '\n');
}

type Place = { index: number; from: number; to: number; heading: number };

function lineAt(clean: string, folded: string, { index, from, to, heading }: Place): Line {
  const whole = clean.slice(from, to);
  const indent = whole.length - whole.trimStart().length;
  const trimmed = whole.trim();
  const across = ACROSS.test(trimmed.slice(0, 200)) && !/[A-Za-zÀ-ÖØ-öø-ɏͰ-῿0-9]/u.test(trimmed);
  const blank = trimmed === '' || STRAY.test(trimmed) || (trimmed.length < 24 && PAGE.test(trimmed));
  const opening = across || blank ? undefined : openingOf(trimmed);
  let start = from + indent + (opening?.length ?? 0);
  let end = from + indent + trimmed.length;
  // “===== draft =====” says “draft”.
  // but “=> Anna” has an arrow.
  while (start < end && '=~ \t'.includes(clean.charAt(start)) && !ARROW.test(clean.slice(start, start + 4))) start += 1;
  while (end > start && '=~ \t'.includes(clean.charAt(end - 1))) end -= 1;
  return {
    index,
    from,
    to,
    start,
    end,
    text: clean.slice(start, end),
    folded: folded.slice(start, end),
    indent,
    bullet: opening?.bullet ?? null,
    number: opening?.number ?? null,
    tick: opening?.tick ?? null,
    heading: Math.max(heading, opening?.heading ?? 0),
    blank: blank || (!across && start === end),
    across,
  };
}
