import writeWorkbook from 'write-excel-file/node';
import type { XlsxFormat } from './sheet.ts';

/** Every cell is written as text, so nothing in it can be carried out and nothing is turned into a date. */
export function xlsxBytes({ sheetName }: XlsxFormat, rows: readonly (readonly string[])[]): Promise<Uint8Array> {
  const data = rows.map((row) => row.map((cell) => (cell === '' ? null : { value: escaped(cell), type: String })));
  return writeWorkbook(data, { sheet: allowedName(sheetName) }).toBuffer();
}

/**
 * XML cannot hold some characters and the writing library drops or confuses others; the file format has its own
 * escape for them, `_xHHHH_`. The words that every JavaScript object knows ("constructor") confuse that library too.
 */
function escaped(cell: string): string {
  const literal = cell.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  const safe = literal.replace(/(?![\t\n])[\p{Cc}\p{Cn}\uFFFD]/gu, everyUnitEscaped);
  return safe in {} ? everyUnitEscaped(safe.charAt(0)) + safe.slice(1) : safe;
}

function everyUnitEscaped(text: string): string {
  return Array.from(
    { length: text.length },
    (_, i) => `_x${text.charCodeAt(i).toString(16).toUpperCase().padStart(4, '0')}_`,
  ).join('');
}

function allowedName(name: string): string {
  return (
    name
      .replace(/[[\]/\\:*?]/g, ' ')
      .slice(0, 31)
      .trim() || 'Sheet1'
  );
}
