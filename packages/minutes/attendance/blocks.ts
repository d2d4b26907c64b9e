import { agendaLabel } from '../agenda/labels.ts';
import type { State } from '../format.ts';
import { fieldOf } from '../head/fields.ts';
import type { Document } from '../text/document.ts';
import { labelsOf } from '../text/label.ts';
import type { Line } from '../text/line.ts';
import { cellsOf, isBarred, type Piece } from '../text/pieces.ts';
import { headingOf } from './columns.ts';
import { everyoneElseAt } from './everyone-else.ts';
import { type AttendanceLabel, attendanceLabel, isRole, wayLabel } from './labels.ts';
import { letterLabel } from './letters.ts';
import { personLikeness } from './likeness.ts';

export interface Row extends Piece {
  readonly line: Line;
  /** A line of its own, not a stretch of running text. */
  readonly alone: boolean;
}

export interface Block {
  readonly state: State;
  readonly label: Line;
  readonly rows: Row[];
  /** The last line that belongs to it. */
  readonly last: Line;
}

/** The list that begins at this line, as far as it goes. */
export function blockAt(document: Document, line: Line, label: AttendanceLabel): Block {
  const rows: Row[] = [];
  const rest = document.clean.slice(label.rest, line.end);
  const cells = cellsOf(document, { start: label.rest, end: line.end }).filter((cell) => cell.start < cell.end);
  const inCells = line.text.includes('\t') || isBarred(line.text);
  const columns = inCells && cells.length > 0 && cells.every((cell) => isHeading(document, cell));
  if (columns) rows.push({ start: line.start, end: line.end, line, alone: true });
  else if (rest.trim() !== '') rows.push({ start: label.rest, end: label.rest + listLength(rest), line, alone: false });
  const inline = rows.length > 0 && !columns;
  let last = line;
  if (inline && (rows[0]?.end ?? line.end) < line.end) return { state: label.state, label: line, rows, last };
  // Behind a title the list is as long as its line.
  if (label.behindTitle) return { state: label.state, label: line, rows, last };
  let gap = false;
  let spaced = true;
  for (let at = line.index + 1; at < document.lines.length; at += 1) {
    const next = document.lines[at];
    if (!next) break;
    if (next.blank) {
      // One empty line may follow the heading, and stand between items of one form.
      if (next.from !== next.to && next.text !== '') continue;
      gap = true;
      continue;
    }
    spaced &&= gap;
    if (endsList(document, next) || !belongs(document, next, { rows, inline, gap, spaced })) break;
    rows.push({
      start: next.start,
      end: next.end,
      line: next,
      alone: !inline || next.bullet !== null || next.text.includes('\t'),
    });
    last = next;
    gap = false;
  }
  return { state: label.state, label: line, rows: inline && isUnderOneAnother(line, rows) ? apart(rows) : rows, last };
}

/** “Présents :⇥Anna Bel, Rivage”, and the others indented below it: each has a line of their own. */
function isUnderOneAnother(line: Line, rows: readonly Row[]): boolean {
  const names = rows.map((row) => (row.line === line ? line.text.replace(/^[^:]*:?/, '') : row.line.text));
  return (
    rows.length > 1 &&
    rows.every((row) => row.line === line || row.line.indent > line.indent) &&
    names.every((name) => !/[,;]$/.test(name)) &&
    (names[0] ?? '').split(',').length <= 2 &&
    names.slice(1).every((name) => personLikeness(name.split(/[,(]/)[0] ?? '') >= 0.7)
  );
}

function apart(rows: readonly Row[]): Row[] {
  return rows.map((row) => ({ ...row, alone: true }));
}

/** “… Driss et moi, Estelle. Farah s’est excusée.”: the list is as long as its sentence. */
function listLength(rest: string): number {
  for (const { index } of rest.matchAll(
    /(?<!(?:^|[\s.-])(?:[A-ZÀ-ÖØ-ÞĀ-ŒŔ-Ž]|Dr|Prof|Mme|[Mm]evr|[Dd]hr|Mr|Mrs|Ms|St|Ste))[.!] (?=[A-ZÀ-ÖØ-ÞĀ-ŒŔ-Ž])/gu,
  )) {
    const next = rest.slice(index + 2).split(/[.!](?= |$)/)[0] ?? '';
    const told =
      /^[A-ZÀ-ÖØ-ÞĀ-ŒŔ-Ž][^,;:(]* [a-zß-öø-ÿœ]{2,}[^,;:(]* [a-zß-öø-ÿœ]/u.test(next) ||
      / (?:s'est|se sont|s'excuse|s'excusent|est|sont|was|were|is|heeft|hebben|laat zich|laten zich)(?![A-Za-zÀ-ÖØ-öø-ɏͰ-῿])/u.test(
        next,
      );
    if (told && !/^[^:]{2,40}: /.test(next)) return index;
  }
  return rest.length;
}

function isHeading({ clean }: Document, { start, end }: Piece): boolean {
  const text = clean.slice(start, end);
  return text.trim() === '' || headingOf(text) !== undefined;
}

/** `spaced`: an empty line before each entry so far, as a window of a meeting leaves them when it is copied. */
type SoFar = { rows: readonly Row[]; inline: boolean; gap: boolean; spaced: boolean };

function belongs(document: Document, line: Line, { rows, inline, gap, spaced }: SoFar): boolean {
  if (everyoneElseAt(document, line) !== undefined) return true;
  if (line.bullet === null && !isLabelOfPeople(line)) return false;
  const before = rows.at(-1);
  if (line.number !== null && (inline || rows[0]?.line.number === null)) return false;
  if (line.text.length > 300 && !/[,;]/.test(line.text)) return false;
  if (!before) return looksLikeEntries(line);
  if (unclosed(document, before) && /^[^()]{0,60}\)/.test(line.text)) return true;
  // Under the first of them, behind the label: “Présents :⇥Anna Bel” and “⇥Bram Claes”.
  if (
    inline &&
    !gap &&
    line.indent > (rows[0]?.line.indent ?? 0) &&
    line.text.length <= 80 &&
    personLikeness(line.text.replace(/\(.*$/, '')) >= 0.5
  )
    return true;
  const open = /[,;&]$|(?: et| en| and| -)$/.test(document.folded.slice(before.start, before.end).trimEnd());
  if (open && !gap) return true;
  if (gap && spaced && !inline && isSpacedEntry(document, line, before)) return true;
  if (gap) return !inline && line.bullet === before.line.bullet && (line.bullet !== null || isPlainEntry(line));
  if (inline)
    return line.bullet !== null
      ? looksLikeEntries(line)
      : /^[a-zß-öø-ÿœ(]/u.test(line.text) ||
          isPlainEntry(line) ||
          (/,/.test(line.text) && looksLikeEntries(line) && personLikeness(line.text.split(/[,(]/)[0] ?? '') >= 0.5);
  if (before.line.bullet !== null && line.bullet === null)
    return line.indent > before.line.indent || isPlainEntry(line);
  return looksLikeEntries(line);
}

function unclosed({ clean }: Document, { start, end }: Piece): boolean {
  const text = clean.slice(start, end);
  return text.lastIndexOf('(') > text.lastIndexOf(')');
}

/** A person, or, right below one, where that person works. */
function isSpacedEntry({ lines }: Document, line: Line, before: Row): boolean {
  if (line.text.length > 60 || line.number !== null || /[.:;!?]$/.test(line.text)) return false;
  if (personLikeness(line.text) >= 0.75) return true;
  const next = lines.slice(line.index + 1, line.index + 4).find((each) => !each.blank);
  const goesOn =
    next === undefined ||
    personLikeness(next.text) >= 0.75 ||
    attendanceLabel(next) !== undefined ||
    next.number !== null;
  return personLikeness(before.line.text) >= 0.75 && goesOn;
}

/** Its form says so: an address, brackets after a name, a tick, columns. */
function isPlainEntry({ text, tick }: Line): boolean {
  if (tick !== null || /\S@\S+\.\S/.test(text)) return true;
  if ((text.includes('\t') && text.length < 200) || isBarred(text)) return true;
  const named = /^([^(:]{2,50}) \([^)]{1,80}\)[ ,;.]*(?:$|[:,;–-])/.exec(text)?.[1];
  return named !== undefined && personLikeness(named) >= 0.5;
}

/** “Rivage : Anna, Bram” and “Anna Bel : anna@…” belong to a list; “Objectif : …” is something else. */
function isLabelOfPeople({ text }: Line): boolean {
  const [, label, rest] = /^([^:,(@\t]{2,70}?) ?:\s(.*)$/.exec(text.slice(0, 400)) ?? [];
  if (label === undefined || rest === undefined || rest.includes('@')) return true;
  if (personLikeness(label) >= 0.85) return true;
  const parts = rest.split(/[,;]| et | en | and |&/).map((part) => part.replace(/\(.*$/, '').trim());
  return parts.some((part) => part !== '') && parts.every((part) => part === '' || personLikeness(part) >= 0.5);
}

function looksLikeEntries(line: Line): boolean {
  if (isPlainEntry(line) || line.bullet !== null) return line.text.length < 300;
  if (
    /[?!]|(?<!(?:^|[\s.-])(?:[A-ZÀ-ÖØ-ÞĀ-ŒŔ-Ž]|Dr|Prof|Mme|Mevr|Dhr|Mr|Mrs|Ms|St|Ste))[.] [A-ZÀ-ÖØ-ÞĀ-ŒŔ-Ž][a-zß-öø-ÿœ]{2}/u.test(
      line.text,
    ) &&
    !/[,;]/.test(line.text)
  )
    return false;
  const [first = ''] = line.text.split(/[,;:(]| - | et | en /);
  if (/[,;:(]| - /.test(line.text))
    return /^[A-ZÀ-ÖØ-ÞĀ-ŒŔ-Ž("']/u.test(first) && first.trim().split(/\s+/).length <= 7;
  // Without any sign, only a name alone on its line.
  return line.text.length <= 60 && (personLikeness(line.text) >= 0.5 || line.text.includes('\t'));
}

function endsList(document: Document, line: Line): boolean {
  if (line.across || line.heading > 0 || attendanceLabel(line) || agendaLabel(document, line) || fieldOf(line))
    return true;
  if (wayLabel(line)?.state === 'absent' || letterLabel(document, line)) return true;
  // Beside a bullet, the person with a role is one of the list; on a line of its own it is something else.
  return line.bullet === null && labelsOf(line).some((label) => label.by === ':' && isRole(label.words));
}
