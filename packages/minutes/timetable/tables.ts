import type { Table } from '../format.ts';
import type { Document } from '../text/document.ts';
import type { Line } from '../text/line.ts';
import { cellsOf, isBarred, trimmed, wordsIn } from '../text/pieces.ts';

/** Lines in cells, two or more under one another: between tabs, or between “|”. */
export function tablesIn(document: Document, taken: ReadonlySet<number>): { tables: Table[]; rowsOf: Line[][] } {
  const tables: Table[] = [];
  const rowsOf: Line[][] = [];
  let run: Line[] = [];
  const close = () => {
    const rows = run.flatMap((line) => cellsIn(document, line));
    const [first] = run;
    const last = run.at(-1);
    if (first && last && rows.length > 1 && rows.some((row) => row.filter((cell) => cell !== '').length > 1)) {
      const wide = rows.reduce((most, row) => Math.max(most, row.length), 0);
      tables.push({
        rows: rows.map((row) => [...row, ...Array<string>(wide - row.length).fill('')]),
        span: [first.start, ends(document, last)],
      });
      rowsOf.push(run);
    }
    run = [];
  };
  for (const line of document.lines) {
    const inCells = !taken.has(line.index) && isRow(document, line, run.length > 0);
    if (inCells && !(line.blank && run.length === 0)) run.push(line);
    else close();
  }
  close();
  return { tables, rowsOf };
}

function isRow({ clean }: Document, line: Line, inTable: boolean): boolean {
  const whole = clean.slice(line.from, line.to);
  if (isBarred(whole.trim())) return true;
  if (line.across || line.start === line.end) return false;
  // A tab before the first word is an indent; inside a table it is an empty cell.
  return whole.trim().includes('\t') || (inTable && /^\t|\t *$/.test(whole) && line.bullet === null);
}

function ends({ clean }: Document, line: Line): number {
  return line.from + clean.slice(line.from, line.to).trimEnd().length;
}

function cellsIn(document: Document, line: Line): string[][] {
  const from = line.bullet === null && line.number === null ? line.from : line.start;
  const cells = cellsOf(document, { start: from, end: line.to });
  return cells.length === 0 ? [] : [cells.map((cell) => wordsIn(document, trimmed(document, cell)))];
}
