import { splitCells } from './cells.ts';
import { type Delimiter, isBlankRow } from './sheet.ts';

const candidates: Delimiter[] = ['\t', ';', ','];
const looksAt = { rows: 80, characters: 60_000 };

/**
 * The delimiter under which the lines agree on their number of columns. Counting alone would be fooled by commas in
 * remarks and by "De Smet, Bram". null: one column under any delimiter.
 */
export function guessDelimiter(text: string): Delimiter | null {
  const sample = wholeLines(text);
  let best: { delimiter: Delimiter; score: number } | null = null;
  for (const delimiter of candidates) {
    const score = agreement(sample, delimiter);
    if (score > (best?.score ?? 0)) best = { delimiter, score };
  }
  return best?.delimiter ?? null;
}

/** 0 to 1: the share of lines with the usual number of columns, less what speaks against this delimiter. */
function agreement(text: string, delimiter: Delimiter): number {
  if (!text.includes(delimiter)) return 0;
  const { rows, cells, quoted, strayQuotes } = splitCells(text, delimiter, looksAt.rows);
  const filled = rows.filter((row) => !isBlankRow(row));
  const usual = usualLength(filled);
  if (usual.columns < 2) return 0;
  if (delimiter === ',' && usual.columns === 2 && quoted === 0 && isProse(filled)) return 0;
  return usual.rows / filled.length - strayQuotes / Math.max(1, cells);
}

function usualLength(rows: string[][]): { columns: number; rows: number } {
  const lines = new Map<number, number>();
  for (const row of rows) lines.set(row.length, (lines.get(row.length) ?? 0) + 1);
  let usual = { columns: 0, rows: 0 };
  for (const [columns, count] of lines) {
    if (count > usual.rows || (count === usual.rows && columns > usual.columns)) usual = { columns, rows: count };
  }
  return usual;
}

/** "De Smet, Bram": a comma followed by a space nearly everywhere is a comma of prose; programs quote such cells. */
function isProse(rows: string[][]): boolean {
  const after = rows.flatMap((row) => row.slice(1)).filter((cell) => cell !== '');
  return after.length > 0 && after.filter((cell) => cell.startsWith(' ')).length / after.length > 0.8;
}

function wholeLines(text: string): string {
  if (text.length <= looksAt.characters) return text;
  const end = text.lastIndexOf('\n', looksAt.characters);
  return text.slice(0, end > 0 ? end : looksAt.characters);
}
