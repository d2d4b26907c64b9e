import type { Delimiter } from './sheet.ts';

export type Cells = {
  rows: string[][];
  /** How many cells are not empty, and how many of these stood between quotes. */
  cells: number;
  quoted: number;
  /** Cells with quotes that mean nothing under this delimiter: a sign that it is the wrong one, or of a broken file. */
  strayQuotes: number;
};

/**
 * Quotes count when they open a cell and their closing quote ends it (delimiter, line end or end of file follows).
 * Otherwise they are letters of the cell, so one broken quote spoils its own cell and not the rest of the file.
 * Linear: a failed search for the closing quote ends at the next quote that could open a cell.
 */
export function splitCells(text: string, delimiter: Delimiter, maxRows = Number.POSITIVE_INFINITY): Cells {
  const found: Cells = { rows: [], cells: 0, quoted: 0, strayQuotes: 0 };
  let row: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const quotedEnd = text[at] === '"' ? closingQuote(text, at, delimiter) : -1;
    const end = quotedEnd >= 0 ? quotedEnd + 1 : plainEnd(text, at, delimiter);
    const cell = quotedEnd >= 0 ? text.slice(at + 1, quotedEnd).replaceAll('""', '"') : text.slice(at, end);
    row.push(cell);
    if (end > at) found.cells++;
    if (quotedEnd >= 0) found.quoted++;
    else if (cell.includes('"')) found.strayQuotes++;

    if (text[end] === delimiter) {
      at = end + 1;
      continue;
    }
    found.rows.push(row);
    row = [];
    at = text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1;
    if (at >= text.length || found.rows.length >= maxRows) break;
  }
  return found;
}

/** -1: no quote closes this cell properly. */
function closingQuote(text: string, open: number, delimiter: Delimiter): number {
  let at = text.indexOf('"', open + 1);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  if (at < 0) return -1;
  const next = text[at + 1];
  return next === undefined || next === delimiter || next === '\n' || next === '\r' ? at : -1;
}

function plainEnd(text: string, from: number, delimiter: Delimiter): number {
  let at = from;
  while (at < text.length) {
    const letter = text[at];
    if (letter === delimiter || letter === '\n' || letter === '\r') return at;
    at++;
  }
  return at;
}
