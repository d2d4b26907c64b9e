import type { Attendance, State } from '../format.ts';
import type { Document } from '../text/document.ts';
import { plainLabel } from '../text/label.ts';
import type { Line } from '../text/line.ts';
import { isBarred, type Piece, trimmed, wordsIn } from '../text/pieces.ts';
import type { Warned } from '../warnings/warned.ts';
import { type Block, blockAt, type Row } from './blocks.ts';
import { columnsLabel, entriesInColumns } from './columns.ts';
import { entriesOf } from './entry.ts';
import { everyoneElseAt } from './everyone-else.ts';
import type { Found } from './found.ts';
import { attendanceLabel, stateOf, wayLabel } from './labels.ts';
import { letterLabel } from './letters.ts';
import { personLikeness } from './likeness.ts';
import { entriesInRow } from './list.ts';
import { namesAloneAt, sidesAt, withoutFor } from './sides.ts';
import { toldIn } from './told.ts';

export interface AttendanceRead {
  readonly attendance: Attendance[];
  readonly everyoneElse: 'noAnswer' | null;
  /** Lines that are part of these lists: nothing else is read there. */
  readonly lines: ReadonlySet<number>;
}

const INNER_LABEL = /(?:[-;.,|\t•] ?| {2,})([A-Za-zÀ-ɏ·•()']{2,24}(?:[ .-][A-Za-zÀ-ɏ·•()'\d]{1,24}){0,5}) ?:(?=\s)/g;

/** Lists of who was there, as long as the meeting itself has not begun: a list further on is of something else. */
export function attendanceIn(document: Document, bodyFrom: number, warned: Warned): AttendanceRead {
  const attendance: Attendance[] = [];
  const lines = new Set<number>();
  let everyoneElse: 'noAnswer' | null = null;
  for (const block of blocksBefore(document, bodyFrom)) {
    for (let at = block.label.index; at <= block.last.index; at += 1) lines.add(at);
    const rows = block.rows.map((row) => {
      const names = everyoneElseAt(document, row);
      if (names !== undefined) everyoneElse = 'noAnswer';
      return names === undefined ? row : { ...row, end: Math.max(row.start, names) };
    });
    for (const { found, row, state } of rows.length === 0
      ? []
      : byState(document, rows, block.state).flatMap((part) =>
          entriesInBlock(document, part.rows).map((each) => ({ ...each, state: part.state })),
        )) {
      const entry = entryOf(document, found, row.line, state);
      if (!entry) continue;
      attendance.push(entry);
      if (entry.confidence < 0.45) warned.warn('unsureEntry', entry.span, entry.name ?? '');
    }
  }
  const listed = new Set(attendance.map(({ name }) => name));
  for (const { state, ...piece } of toldIn(document, bodyFrom)) {
    const name = wordsIn(document, piece);
    if (!listed.has(name))
      attendance.push({
        name,
        organisation: null,
        email: null,
        state,
        span: [piece.start, piece.end],
        confidence: 0.7,
      });
  }
  return { attendance, everyoneElse, lines };
}

/** Lists stand together at the top; once there is one, a title with a number ends them. */
function blocksBefore(document: Document, bodyFrom: number): Block[] {
  const blocks: Block[] = [];
  const latest = new Map<State, number>();
  for (let at = 0; at < document.lines.length && at < bodyFrom; at += 1) {
    const line = document.lines[at];
    if (!line || line.blank) continue;
    const before = blocks.at(-1);
    const near = before !== undefined && line.index - before.last.index <= 2;
    const label =
      attendanceLabel(line) ??
      columnsLabel(document, line) ??
      (near ? wayLabel(line) : undefined) ??
      letterLabel(document, line);
    const block = label
      ? blockAt(document, line, label)
      : blocks.length === 0
        ? (sidesAt(document, line) ?? namesAloneAt(line))
        : undefined;
    if (!block) continue;
    const earlier = latest.get(block.state);
    if (block.rows.length === 0 || (earlier !== undefined && line.index - earlier > 8)) continue;
    blocks.push(block);
    latest.set(block.state, block.last.index);
    at = block.last.index;
  }
  return blocks;
}

/** “Aanwezig: A, B – Verontschuldigd: C” in one line: each list has its own state. */
function byState(document: Document, rows: readonly Row[], state: State): { state: State; rows: Row[] }[] {
  const parts: { state: State; rows: Row[] }[] = [{ state, rows: [] }];
  for (const row of rows) {
    let from = row.start;
    const text = document.clean.slice(row.start, row.end);
    if (!row.alone) {
      for (const found of text.matchAll(INNER_LABEL)) {
        const other = stateInside(plainLabel(found[1] ?? ''));
        if (!other) continue;
        parts.at(-1)?.rows.push({ ...row, start: from, end: row.start + found.index });
        parts.push({ state: other, rows: [] });
        from = row.start + found.index + found[0].length;
      }
    }
    parts.at(-1)?.rows.push({ ...row, start: from });
  }
  return parts;
}

/** “…, invitée pour le point 2 : Paola”: the word of the state, then what it is bound to. */
function stateInside(label: string): State | undefined {
  const [first = ''] = label.split(' ');
  return (
    stateOf(label) ??
    (/^[a-z]+ (?:pour|voor|for|au|uniquement|seulement|vanaf|from) /.test(label) ? stateOf(first) : undefined)
  );
}

type InRow = { found: Found; row: Row };

function entriesInBlock(document: Document, rows: readonly Row[]): InRow[] {
  const columns = rows.filter((row) => isColumns(document, row));
  const inColumns = columns.length > 0 && columns.length >= rows.length / 2;
  if (inColumns) {
    const all = entriesInColumns(document, columns);
    const inCells = all.flatMap((found) => {
      const row = rowOf(columns, found);
      return row ? [{ found, row }] : [];
    });
    // The last row of two columns may have one cell only.
    const single = rows
      .filter(
        (row) =>
          !columns.includes(row) &&
          personLikeness(document.clean.slice(row.start, row.end).split(/ - |[(,:]/)[0] ?? '') >= 0.5,
      )
      .flatMap((row) => entriesInRow(document, row, true).map((found) => ({ found, row })));
    return [...inCells, ...single].sort((one, other) => placeOf(one.found) - placeOf(other.found));
  }
  const pairs = inPairs(document, rows);
  if (pairs) return pairs;
  const entries: InRow[] = [];
  let group: Piece | undefined;
  const all = joined(document, rows);
  for (const [at, row] of all.entries()) {
    const text = document.clean.slice(row.start, row.end).trim();
    // “Rivage asbl :” with its people on the lines below.
    if (row.alone && text.endsWith(':')) group = withoutFor(document, trimmed(document, row, ' :*•-'));
    else if (row.alone && headsPeople(document, row, all[at + 1]))
      group = withoutFor(document, trimmed(document, row, ' :*•-'));
    else {
      for (const found of entriesInRow(document, row, row.alone)) {
        entries.push({
          row,
          found: group && !found.organisation ? { ...found, organisation: group, plainForm: true } : found,
        });
      }
    }
  }
  return entries;
}

/** A person, below where they work, then the next person: two lines for each. */
function inPairs(document: Document, rows: readonly Row[]): InRow[] | undefined {
  if (rows.length < 2 || rows.length % 2 === 1 || !rows.every((row) => row.alone && row.line.bullet === null))
    return undefined;
  const texts = rows.map((row) => document.clean.slice(row.start, row.end).trim());
  if (texts.some((text) => /[,;:(@\t]/.test(text))) return undefined;
  const likeness = texts.map(personLikeness);
  const names = likeness.filter((_, at) => at % 2 === 0);
  const others = likeness.filter((_, at) => at % 2 === 1);
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  if (Math.min(...names) < 0.75 || Math.min(...others) > 0.6 || mean(names) - mean(others) < 0.1) return undefined;
  return rows.flatMap((row, at) => {
    const below = rows[at + 1];
    if (at % 2 === 1 || !below) return [];
    const organisation = trimmed(document, below);
    return entriesOf(document, row).map((found) => ({ row, found: { ...found, organisation, plainForm: true } }));
  });
}

/** An organisation on a line of its own, its people indented below. */
function headsPeople(document: Document, row: Row, next: Row | undefined): boolean {
  const text = document.clean.slice(row.start, row.end).trim();
  if (!next || next.line.indent <= row.line.indent || /[,;(@]/.test(text)) return false;
  return personLikeness(text) < 0.7;
}

/** A name broken over two lines of running text is one name. */
function joined(document: Document, rows: readonly Row[]): Row[] {
  const all: Row[] = [];
  for (const row of rows) {
    const before = all.at(-1);
    if (before && !row.alone && !before.alone) all[all.length - 1] = { ...before, end: row.end };
    else if (
      before?.alone &&
      row.line.bullet === null &&
      before.line.bullet !== null &&
      /^[a-zß-öø-ÿœ(]/u.test(document.clean.slice(row.start, row.end))
    ) {
      all[all.length - 1] = { ...before, end: row.end };
    } else all.push(row);
  }
  return all;
}

function placeOf({ name, email }: Found): number {
  return (name ?? email)?.start ?? 0;
}

function isColumns(document: Document, row: Row): boolean {
  const text = document.clean.slice(row.start, row.end).trim();
  return text.includes('\t') || isBarred(text);
}

function rowOf(rows: readonly Row[], { name, email }: Found): Row | undefined {
  const at = (name ?? email)?.start ?? 0;
  let low = 0;
  let high = rows.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((rows[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return rows[low];
}

function entryOf(document: Document, found: Found, line: Line, listed: State): Attendance | undefined {
  const place = found.name ?? found.email;
  if (!place || place.start >= place.end) return undefined;
  const unticked = line.tick === false && listed === 'present';
  const organisation = found.organisation && wordsIn(document, found.organisation);
  return {
    name: found.name && wordsIn(document, found.name),
    organisation: organisation === '' ? null : organisation,
    email: found.email && wordsIn(document, found.email),
    state: found.state ?? (unticked ? 'absent' : listed),
    span: [place.start, place.end],
    confidence: confidenceOf(found, unticked),
  };
}

/** README: “What confidence means”. */
function confidenceOf({ likeness, plainForm, state }: Found, unticked: boolean): number {
  const form = plainForm ? Math.max(0.7, Math.min(0.98, likeness + 0.25)) : Math.min(0.9, likeness);
  const sure = form * (unticked ? 0.8 : 1) * (state === null ? 1 : 0.95);
  return Math.round(Math.max(0.1, sure) * 100) / 100;
}
