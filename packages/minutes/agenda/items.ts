import { attendanceLabel } from '../attendance/labels.ts';
import { timeAt } from '../dates/times.ts';
import type { AgendaItem } from '../format.ts';
import { fieldOf } from '../head/fields.ts';
import type { Document } from '../text/document.ts';
import type { Line } from '../text/line.ts';
import { lastLineOf, type Piece, trimmed, wordsIn } from '../text/pieces.ts';
import { bySigns, bySpacedSigns, byWords, splitAt } from '../text/split.ts';
import { inAll } from '../words/words.ts';
import { closeness, tokensOf } from './closeness.ts';
import { type AgendaLabel, agendaLabel } from './labels.ts';

export interface Items {
  readonly items: AgendaItem[];
  /** The last line that belongs to the list. */
  readonly last: Line;
}

const AND = inAll((words) => words.and);

/** What stands under an agenda’s heading, or behind it on the same line. */
export function itemsUnder(document: Document, line: Line, label: AgendaLabel): Items {
  const rest = trimmed(document, { start: label.rest, end: lastLineOf(document, line).end }, ' :');
  const inline = rest.start < rest.end && label.rest < line.end ? inlineItems(document, rest) : [];
  const from = inline.length > 0 ? lastLineOf(document, line) : line;
  // “OJ : 1. A 2. B” is whole, unless the next line goes on with 3.
  const counted = inline.filter(({ number }) => number !== null).length;
  const nextLine = document.lines.slice(from.index + 1, from.index + 3).find((each) => !each.blank);
  if (counted > 1 && Number(nextLine?.number) !== counted + 1) return { items: inline, last: from };
  // “OJ : a ; b ; c” is whole as well.
  if (inline.length > 1 && !/[;,:]\s*$/.test(document.clean.slice(line.start, from.end)))
    return { items: inline, last: from };
  // Behind a label with one sentence, a list may still follow: the sentence was its purpose.
  const { items, last } = listedItems(document, from, inline.length > 0);
  if (inline.length === 1 && items.length > 1) return { items, last };
  return { items: [...inline, ...items], last };
}

function inlineItems(document: Document, rest: Piece): AgendaItem[] {
  const numbered = [...document.clean.slice(rest.start, rest.end).matchAll(/(?<=^|[\s;,.])(\d{1,2})[.)](?=\s)\s*/g)];
  if (numbered.length > 1 && numbered[0]?.index === 0) {
    return numbered.flatMap((found, at) => {
      const end = numbered[at + 1]?.index ?? rest.end - rest.start;
      return itemOf(
        document,
        { start: rest.start + found.index + found[0].length, end: rest.start + end },
        found[1] ?? null,
      );
    });
  }
  const parts = splitAt(document, rest, bySigns(document, ';•·'));
  const bySlash = parts.length > 1 ? parts : splitAt(document, rest, bySpacedSigns(document, '/'));
  const byComma =
    bySlash.length > 2 ? bySlash : parts.length > 1 ? parts : splitAt(document, rest, bySigns(document, ','));
  const last = byComma.at(-1);
  const all =
    last && byComma.length > 1
      ? [...byComma.slice(0, -1), ...splitAt(document, last, byWords(document, AND))]
      : byComma;
  return all.flatMap((part) => itemOf(document, part, null));
}

function listedItems(document: Document, from: Line, afterInline: boolean): Items {
  const items: AgendaItem[] = [];
  let last = from;
  let first: Line | undefined;
  let top = -1;
  let gap = false;
  for (let at = from.index + 1; at < document.lines.length; at += 1) {
    const line = document.lines[at];
    if (!line || line.across || line.heading > 0) break;
    if (line.blank) {
      gap ||= line.from === line.to || line.text === '';
      continue;
    }
    const inSequence = line.number !== null && Number(line.number.split('.')[0]) === top + 1 && top > 0;
    if (
      attendanceLabel(line) ||
      (agendaLabel(document, line) && !inSequence) ||
      (fieldOf(line) && line.number === null)
    )
      break;
    const marked = line.number !== null || line.bullet !== null;
    if (!first && !marked && listFollows(document, line)) {
      gap = false;
      continue;
    }
    if (!first && afterInline && (!marked || gap)) break;
    if (!first && !marked && !mayBeItem(line)) break;
    if (first && !goesOn(line, { first, top, gap })) break;
    // After an empty line, the first item again is its chapter.
    if (gap && items[0] && line.text.length <= 80 && closeness(tokensOf(line.text), tokensOf(items[0].title)) >= 0.8)
      break;
    if (top >= 0 && line.number !== null && /^\d+$/.test(line.number) && Number(line.number) <= top) break;
    first ??= line;
    if (line.number !== null && /^\d+$/.test(line.number)) top = Number(line.number);
    last = lastLineOf(document, line);
    items.push(...itemOf(document, { start: line.start, end: last.end }, line.number));
    at = last.index;
    gap = false;
  }
  return { items, last };
}

/** A purpose in a sentence may stand before the list. */
function listFollows({ lines }: Document, line: Line): boolean {
  const next = lines.slice(line.index + 1, line.index + 4).find((each) => !each.blank);
  return next !== undefined && (next.bullet !== null || next.number !== null) && line.text.length > 30;
}

type SoFar = { first: Line; top: number; gap: boolean };

function goesOn(line: Line, { first, top, gap }: SoFar): boolean {
  const numbered = first.number !== null;
  if (numbered) {
    if (line.number === null) return line.bullet !== null && !gap;
    // After an empty line only the next number goes on; another 1 opens the meeting itself.
    return !gap || Number(line.number.split('.')[0]) >= top;
  }
  if (first.bullet !== null)
    return line.number === null
      ? line.bullet !== null && (!gap || line.bullet === first.bullet)
      : !gap && line.indent > first.indent;
  return line.number === null && !gap && line.bullet === null && mayBeItem(line);
}

function mayBeItem({ text }: Line): boolean {
  return text.length <= 140 && !/[.] [A-ZÀ-ÖØ-ÞĀ-ŒŔ-Ž]/u.test(text) && !/^[a-zß-öø-ÿœ]{0,3} ?[:]/u.test(text);
}

export function itemOf(document: Document, piece: Piece, number: string | null): AgendaItem[] {
  const within = trimmed(document, piece);
  const time = timeAt(document.folded.slice(within.start, Math.min(within.end, within.start + 40)), 0);
  const afterTime = time && within.start + time.end < within.end ? within.start + time.end : within.start;
  // “Tour de table (10')”: how long it is to take is no part of its title.
  const minutes = /[ \t]*\(\d{1,3} ?(?:'|\u2032|min\.?|minutes?|minuten)\)[ .;]*$/.exec(
    document.folded.slice(afterTime, within.end),
  );
  const until = minutes && minutes.index > 0 ? afterTime + minutes.index : within.end;
  const title = trimmed(document, trimmed(document, { start: afterTime, end: until }, ' :;,-–|'), ' ;,|');
  const words = wordsIn(document, title);
  const end = /[^.]\.$/.test(words) && !/\b(?:etc|p\.ex|p\.m)\.$/.test(words) ? title.end - 1 : title.end;
  if (!/[A-Za-zÀ-ÖØ-öø-ɏͰ-῿0-9]/u.test(words)) return [];
  const span = trimmed(document, { start: title.start, end }, ' :;,');
  return [{ number, title: wordsIn(document, span), span: [span.start, span.end] }];
}
