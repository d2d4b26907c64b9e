import { isEmail } from './email.ts';
import { fieldOfHeader } from './header-words.ts';
import { asWritten } from './plain.ts';

/** Above a header stand at most a title, a date, a logo. */
const looksAt = 15;

/** Index of the row whose cells are most like headers. null: the list begins with people. */
export function findHeaderRow(rows: readonly (readonly string[])[]): number | null {
  let best: { row: number; score: number } | null = null;
  for (const [row, cells] of rows.slice(0, looksAt).entries()) {
    const score = headerScore(cells);
    if (score > (best?.score ?? 0)) best = { row, score };
  }
  return best?.row ?? null;
}

function headerScore(cells: readonly string[]): number {
  const filled = cells.map(asWritten).filter((cell) => cell !== '');
  if (filled.length === 0 || filled.some(isEmail)) return 0;
  let sure = 0;
  let other = 0;
  const fields = new Set<string>();
  for (const cell of filled) {
    const guess = fieldOfHeader(cell);
    if (guess && guess.confidence > 0.65) {
      sure += guess.confidence;
      fields.add(guess.field);
    } else if (guess) {
      sure += 0.3;
    } else {
      other++;
    }
  }
  // A list of names only has one header; in a wider list known words inside longer cells may be chance ("Après asbl").
  const names = fields.has('fullName') || fields.has('familyName') || fields.has('givenName');
  if (fields.size < 2 && !(fields.size === 1 && filled.length <= 2 && names && exactly(filled))) return 0;
  if (!exactly(filled) && other * 3 > filled.length) return 0;
  return sure - other * 0.25;
}

function exactly(filled: string[]): boolean {
  return filled.some((cell) => (fieldOfHeader(cell)?.confidence ?? 0) >= 0.95);
}
