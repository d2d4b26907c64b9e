import type { State } from '../format.ts';
import { emailsIn } from '../links/links.ts';
import type { Document } from '../text/document.ts';
import { plainLabel } from '../text/label.ts';
import type { Line } from '../text/line.ts';
import { cellsOf, isBarred, type Piece, trimmed } from '../text/pieces.ts';
import type { Column } from '../words/vocabulary.ts';
import { keyByWord } from '../words/words.ts';
import { entriesOf } from './entry.ts';
import type { Found } from './found.ts';
import { type AttendanceLabel, stateOf } from './labels.ts';
import { statesOfLetters } from './letters.ts';
import { organisationLikeness, personLikeness } from './likeness.ts';

const COLUMNS: readonly Column[] = ['name', 'organisation', 'email', 'state', 'other'];
const COLUMN_OF = keyByWord(COLUMNS, (words, column) => words.columns[column]);
const MARK = /^(?:x|v|✓|✔|☒|☑|oui|ja|yes|1|ok)(?: ?\([^)]{0,40}\))?$/i;
/** “A/V”, “P / E / A”: a column of letters. */
const OF_LETTERS = /^[apvei](?: ?[/|] ?[apvei]){1,3}$/;

interface Heading {
  readonly column: Column;
  readonly state: State | null;
}

/** Rows of one table. Its first row may say what the columns are; else what stands in them does. */
export function entriesInColumns(document: Document, rows: readonly Piece[]): Found[] {
  const table = rows.map((row) => cellsOf(document, row).map((cell) => trimmed(document, cell)));
  const cells = table.flat().filter((cell) => cell.start < cell.end);
  const whole = cells.filter((cell) => isWhole(document.clean.slice(cell.start, cell.end)));
  if (whole.length > 2 && whole.length >= cells.length * 0.8) return cells.flatMap((cell) => entriesOf(document, cell));
  const [first = [], ...others] = byTabStops(document, rows, table);
  const headings = headingsOf(document, first);
  const headed =
    headings.some((heading) => heading?.column === 'name') || headings.filter((heading) => heading).length > 1;
  if (headed && headings.every((heading) => !heading || heading.state)) return underStates(document, headings, others);
  const columns = headed ? headings : columnsByContent(document, table);
  const letters = table.flatMap((row) =>
    row
      .filter((_, at) => columns[at]?.column === 'state')
      .map((cell) => plainLabel(document.clean.slice(cell.start, cell.end))),
  );
  const stateOfLetter = statesOfLetters(letters);
  return (headed ? others : table).flatMap((row) => entryInRow(document, row, columns, stateOfLetter));
}

const STOP = 8;

/** Where several tabs in a row align a table for the eye, a cell stands under the heading at the same stop. */
function byTabStops(document: Document, rows: readonly Piece[], table: readonly Piece[][]): readonly Piece[][] {
  const filled = (row: readonly Piece[]) => row.filter((cell) => cell.start < cell.end);
  const [head = []] = table;
  const aligned = document.clean.slice(rows[0]?.start, rows[0]?.end).trim().includes('\t\t');
  if (!aligned || filled(head).length < 2) return table;
  const stops = filled(head).map((cell) => stopOf(document, cell));
  return table.map((row) => {
    const cells: Piece[] = stops.map(() => ({ start: 0, end: 0 }));
    for (const cell of filled(row)) {
      const at = stopOf(document, cell);
      const under = stops.findLastIndex((stop) => stop <= at);
      const index = Math.max(0, under);
      if (cells[index]?.start === cells[index]?.end) cells[index] = cell;
    }
    return cells;
  });
}

/** How far from the edge a cell is shown. */
function stopOf({ clean }: Document, { start }: Piece): number {
  let column = 0;
  for (let at = clean.lastIndexOf('\n', start - 1) + 1; at < start; at += 1)
    column = clean.charAt(at) === '\t' ? (Math.floor(column / STOP) + 1) * STOP : column + 1;
  return column;
}

/** “Anna Bel – Rivage”, “Anna Bel (Rivage)”: a name and where it belongs in one cell. */
function isWhole(text: string): boolean {
  const name = /^([^-(,:]{3,40}?)(?: - | \(|, | : )\S/.exec(text)?.[1];
  return name !== undefined && personLikeness(name) >= 0.5;
}

export function headingOf(text: string): Heading | undefined {
  const label = plainLabel(text);
  const state = stateOf(label) ?? null;
  const column = COLUMN_OF.get(label) ?? COLUMN_OF.get(label.split(/ ?[/&] ?| (?:et|en|and) /)[0] ?? '');
  if (state) return { column: 'state', state };
  if (OF_LETTERS.test(label)) return { column: 'state', state: null };
  return column ? { column, state } : undefined;
}

/** “P”, “E” and “A” in cells of their own are a column for each state. */
function headingsOf(document: Document, cells: readonly Piece[]): (Heading | undefined)[] {
  const texts = cells.map((cell) => document.clean.slice(cell.start, cell.end));
  const letters = texts.map((text) => text.trim().toLowerCase()).filter((text) => /^[peav]$/.test(text));
  const stateOfLetter = statesOfLetters(letters);
  return texts.map((text) => {
    const letter = text.trim().toLowerCase();
    const state = letters.length > 1 && /^[peav]$/.test(letter) ? stateOfLetter(letter) : undefined;
    return state ? { column: 'state', state } : headingOf(text);
  });
}

/** A first row “Name, Organisation, Attendance”, without any label above it. Who is not marked was invited. */
export function columnsLabel(document: Document, line: Line): AttendanceLabel | undefined {
  if (!line.text.includes('\t') && !isBarred(line.text)) return undefined;
  const headings = headingsOf(document, cellsOf(document, line));
  const columns = new Set(headings.map((heading) => heading?.column));
  if (!columns.has('name') || !columns.has('state')) return undefined;
  return { words: '', rest: line.start, by: '\t', state: 'invited' };
}

/** “Présents | Excusés”: names stand under the state they are in. */
function underStates(
  document: Document,
  headings: readonly (Heading | undefined)[],
  rows: readonly Piece[][],
): Found[] {
  return rows.flatMap((row) =>
    row.flatMap((cell, at) =>
      entriesOf(document, cell).map((found) => ({ ...found, state: found.state ?? headings[at]?.state ?? null })),
    ),
  );
}

function columnsByContent(document: Document, table: readonly Piece[][]): (Heading | undefined)[] {
  const wide = Math.min(
    20,
    table.reduce((most, row) => Math.max(most, row.length), 0),
  );
  const likeness = Array.from({ length: wide }, (_, at) => {
    const cells = table.flatMap((row) => row[at] ?? []).filter((cell) => cell.start < cell.end);
    const texts = cells.map((cell) => document.clean.slice(cell.start, cell.end));
    if (texts.length === 0) return 0;
    return texts.reduce((sum, text) => sum + (text.includes('@') ? -1 : personLikeness(text)), 0) / texts.length;
  });
  const best = likeness.indexOf(Math.max(...likeness));
  return likeness.map((value, at) => {
    if (at === best || value >= 0.9) return { column: 'name', state: null };
    return value > 0 ? { column: 'organisation', state: null } : undefined;
  });
}

function entryInRow(
  document: Document,
  row: readonly Piece[],
  columns: readonly (Heading | undefined)[],
  stateOfLetter: (letter: string) => State | undefined,
): Found[] {
  const textOf = (cell: Piece) => document.clean.slice(cell.start, cell.end);
  const filled = (column: Column) => row.filter((cell, at) => columns[at]?.column === column && cell.start < cell.end);
  const email = row.flatMap((cell) => emailsIn(document.clean, cell))[0] ?? null;
  const cell = filled('organisation').find((each) => !textOf(each).includes('@'));
  // “OCMW Lede (vervangen door Ann)”: the brackets say no more of where she belongs.
  const noted =
    cell && / ?\((?:vervang|remplac|repres|replac|vertegenw|excus|via |online|en ligne)[^()]*\)$/i.exec(textOf(cell));
  const organisation = cell ? { start: cell.start, end: noted ? cell.start + noted.index : cell.end } : null;
  const names = filled('name').filter((cell) => !textOf(cell).includes('@'));
  const marked = row.findIndex((cell, at) => columns[at]?.state && MARK.test(textOf(cell)));
  const said = filled('state')
    .map((cell) => stateOf(plainLabel(textOf(cell))) ?? stateOfLetter(plainLabel(textOf(cell))) ?? ticked(textOf(cell)))
    .find((state) => state !== undefined);
  const state = columns[marked]?.state ?? said ?? null;
  // First name and family name in columns of their own stand side by side; several whole names do not.
  const whole = names.length > 1 && names.every((cell) => textOf(cell).includes(' '));
  const [first] = names;
  const last = names.at(-1);
  if (!first || !last) return email ? [{ name: null, organisation, email, state, likeness: 0.9, plainForm: true }] : [];
  const pieces = whole ? names : [{ start: first.start, end: last.end }];
  return pieces.flatMap((name) =>
    entriesOf(document, name).map((found) => ({
      ...found,
      organisation: found.organisation ?? organisation,
      email: found.email ?? (pieces.length === 1 ? email : null),
      state: found.state ?? state,
      plainForm: found.plainForm || organisation !== null || organisationLikeness(textOf(name)) < 0.4,
    })),
  );
}

/** “✔ (visio)” in a column that says who was there. */
function ticked(text: string): State | undefined {
  return MARK.test(text.trim()) && !/^v/i.test(text.trim()) ? 'present' : undefined;
}
