import { encode } from './encoding.ts';
import { guarded } from './formula-guard.ts';
import type { CsvFormat, Delimiter } from './sheet.ts';

export function csvBytes(format: CsvFormat, rows: readonly (readonly string[])[]): Uint8Array {
  const sepLine = format.sepLine ? `sep=${format.delimiter}${format.newline}` : '';
  return encode(sepLine + csvText(format, rows), format.encoding, format.bom);
}

export function csvText(
  { delimiter, newline, quoteAll = false }: Pick<CsvFormat, 'delimiter' | 'newline' | 'quoteAll'>,
  rows: readonly (readonly string[])[],
): string {
  return rows.map((row) => row.map((cell) => written(cell, delimiter, quoteAll)).join(delimiter) + newline).join('');
}

/** Any of the usual delimiters asks for quotes, not only ours, so that nobody guesses the wrong one from what we wrote. */
function written(value: string, delimiter: Delimiter, quoteAll: boolean): string {
  const cell = guarded(value);
  const needsQuotes = quoteAll || cell.includes(delimiter) || /[";,\t\r\n]|^\s|\s$|^sep=/i.test(cell);
  return needsQuotes ? `"${cell.replaceAll('"', '""')}"` : cell;
}
