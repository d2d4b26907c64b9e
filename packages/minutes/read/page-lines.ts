import type { SourceLine } from '../text/document.ts';
import { keepsHyphen } from '../text/pieces.ts';

/** A stretch of text at its place on a page; y grows upwards. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Row {
  text: string;
  x: number;
  y: number;
  end: number;
  height: number;
}

const BULLET = /^(?:[•·○◦▪■●►➢✓❖‣⁃\uf0b7\uf0a7-]|\d{1,2}[.)]|[a-h]\)|\[)/;

/** Lines of all pages: columns by tabs, broken sentences joined, what is printed on every page once. */
export function linesOfPages(pages: readonly (readonly Run[])[]): SourceLine[] {
  const rows = withoutRepeated(pages.map((runs) => rowsOf(runs)));
  const usual = median(rows.flat().map(({ height }) => height));
  const lines: { text: string; heading: number }[] = [];
  let foot: { row: Row; right: number } | undefined;
  for (const page of rows) {
    const right = page.reduce((most, row) => Math.max(most, row.end), 0);
    let before: Row | undefined;
    for (const row of page) {
      const above = lines.at(-1);
      if (!before && foot && above && isBrokenByPage(foot.row, row, foot.right)) {
        above.text = joined(above.text, row.text);
        before = row;
        continue;
      }
      const last = lines.at(-1);
      const gap = before ? before.y - row.y : 0;
      if (before && last && gap > row.height * 2.1) lines.push({ text: '', heading: 0 });
      const heading = row.height > usual * 1.25 && row.text.length < 90 ? 2 : 0;
      if (before && last && last.text !== '' && !heading && !last.heading && isBroken(before, row, right, gap)) {
        last.text = joined(last.text, row.text);
      } else lines.push({ text: row.text, heading });
      before = row;
    }
    if (before) foot = { row: before, right };
  }
  return lines;
}

/** A word broken at the end of its line is whole again. */
function joined(above: string, below: string): string {
  if (above.endsWith('\u00ad')) return above.slice(0, -1) + below;
  if (!above.endsWith('-') || !/^[A-Za-zÀ-ÖØ-öø-ɏͰ-῿]/u.test(below)) return `${above} ${below}`;
  return keepsHyphen(above, below) ? above + below : above.slice(0, -1) + below;
}

/** A sentence goes on at the top of the next page. */
function isBrokenByPage(before: Row, row: Row, right: number): boolean {
  if (/\t/.test(row.text) || /\t/.test(before.text) || Math.abs(row.height - before.height) > 1) return false;
  return before.end > right * 0.8 && !/[.:!?;]$/.test(before.text) && /^[a-zß-öø-ÿœ]/u.test(row.text);
}

/** A line that was filled to the edge, and goes on right below. */
function isBroken(before: Row, row: Row, right: number, gap: number): boolean {
  if (BULLET.test(row.text) || /\t/.test(row.text) || /\t/.test(before.text) || gap > row.height * 2.1 || gap <= 0)
    return false;
  const filled = before.end > right * 0.86;
  return filled && !/[.:!?;]$/.test(before.text) && row.x >= before.x - 2;
}

function rowsOf(runs: readonly Run[]): Row[] {
  const rows: Row[] = [];
  let row: Row | undefined;
  // Where cells began in the row above: in a narrow table the gap between two cells is no wider than a space.
  let stops: number[] = [];
  let above: number[] = [];
  for (const run of runs) {
    // A space is as wide as the gap it fills: the gap says more.
    if (run.text.trim() === '') continue;
    const level = row !== undefined && Math.abs(row.y - run.y) < Math.max(2, run.height * 0.4);
    if (!row || !level || run.x < row.end - run.height * 2) {
      row = { text: '', x: run.x, y: run.y, end: run.x, height: run.height };
      rows.push(row);
      above = stops;
      stops = [];
    }
    const apart = run.x - row.end;
    const under = apart > run.height * 0.3 && above.some((stop) => Math.abs(stop - run.x) < 1);
    const cell = apart > run.height * 1.6 || under;
    if (cell) stops.push(run.x);
    row.text += `${cell ? '\t' : apart > run.height * 0.18 ? ' ' : ''}${run.text}`;
    row.end = Math.max(row.end, run.x + run.width);
    row.height = Math.max(row.height, run.height);
  }
  for (const each of rows)
    each.text = each.text
      .replace(/ *\t+ */g, '\t')
      .replace(/ {2,}/g, ' ')
      .trim();
  return rows.filter(({ text }) => text !== '');
}

const PAGE_NUMBER = /^(?:page |pagina |p\.? ?|blz\.? ?)?-? ?#(?: ?(?:\/|sur|van|of|de) ?#)? ?-?$/i;

/** What stands at the top or foot of three pages or more (of both, where there are two), word for word, stays where it stands first. */
function withoutRepeated(pages: readonly Row[][]): Row[][] {
  const edges = new Map<string, number>();
  const isEdge = (page: readonly Row[], at: number) => at < 2 || at >= page.length - 2;
  for (const page of pages) {
    for (const key of new Set(page.filter((_, at) => isEdge(page, at)).map(keyOf)))
      edges.set(key, (edges.get(key) ?? 0) + 1);
  }
  const seen = new Set<string>();
  return pages.map((page) =>
    page.filter((row, at) => {
      const key = keyOf(row);
      if (isEdge(page, at) && pages.length > 1 && PAGE_NUMBER.test(key)) return false;
      if (!isEdge(page, at) || (edges.get(key) ?? 0) < Math.min(3, Math.max(2, pages.length))) return true;
      const first = !seen.has(key);
      seen.add(key);
      return first;
    }),
  );
}

function keyOf({ text }: Row): string {
  return text.replace(/\d+/g, '#');
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[values.length >> 1] ?? 10;
}
