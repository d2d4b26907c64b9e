import { splitCells } from './cells.ts';
import { guessDelimiter } from './delimiter.ts';
import { unguarded } from './formula-guard.ts';
import { asReading, type SheetReading, sheetLimits } from './sheet.ts';

/** A table copied from Excel, Google Sheets or Word (tabs), the text of a CSV file, or one name per line. */
export function readPaste(pasted: string): SheetReading {
  if (pasted.length > sheetLimits.pasted) return { ok: false, reason: 'tooLarge' };
  const text = pasted.replace(/^\uFEFF/, '');
  const delimiter = text.includes('\t') ? '\t' : guessDelimiter(text);
  if (delimiter === null) {
    const rows = text.split(/\r\n|\n|\r|\u2028|\u2029|\v/).map((line) => [withoutBullet(line)]);
    return asReading({ kind: 'paste', delimiter: '\n' }, rows);
  }
  const { rows } = splitCells(text, delimiter);
  return asReading(
    { kind: 'paste', delimiter },
    rows.map((row) => row.map(unguarded)),
  );
}

/** "- Ana", "• Ana", "12. Ana", "3) Ana": the list is the person's, the name is Ana's. */
function withoutBullet(line: string): string {
  return line.replace(/^\s*(?:[-–—•·*▪◦‣o]|\d{1,4}[.)])\s+/u, '').trim();
}
