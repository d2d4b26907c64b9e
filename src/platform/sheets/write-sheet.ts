import { csvBytes } from './csv-out.ts';
import type { SheetFormat } from './sheet.ts';
import { xlsxBytes } from './xlsx-out.ts';

type Rows = readonly (readonly string[])[];

/**
 * The rows in the form they came in, safe to open in a spreadsheet program. `readSheet` reads the same cells again.
 * A pasted table becomes a file with tabs in UTF-8, which every spreadsheet program opens.
 */
export async function writeSheet(format: SheetFormat, rows: Rows): Promise<Uint8Array> {
  if (format.kind === 'xlsx') return xlsxBytes(format, rows);
  if (format.kind === 'csv') return csvBytes(format, rows);
  return csvBytes({ kind: 'csv', delimiter: '\t', encoding: 'utf-8', bom: true, newline: '\r\n' }, rows);
}

/** How such a file is called and announced to a browser. */
export function fileKind(format: SheetFormat): { ending: 'csv' | 'tsv' | 'xlsx'; mediaType: string } {
  if (format.kind === 'xlsx') {
    return { ending: 'xlsx', mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' };
  }
  if (format.kind === 'paste') return { ending: 'tsv', mediaType: 'text/tab-separated-values; charset=utf-8' };
  return { ending: 'csv', mediaType: `text/csv; charset=${format.encoding}` };
}
