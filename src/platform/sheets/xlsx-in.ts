import readWorkbook from 'read-excel-file/node';
import { asReading, isBlankRow, type SheetReading, sheetLimits } from './sheet.ts';
import { type CellValue, shownCell, shownNumber } from './shown-cell.ts';
import { withoutEmptyCells, worksheetSize } from './worksheet-size.ts';
import { readZip, type ZipEntry } from './zip-in.ts';
import { storedZip } from './zip-out.ts';

/**
 * The sheet asked for, else the first one with something in it. Formulas are never calculated: the value that the
 * spreadsheet program saved beside a formula is read, or nothing.
 */
export async function readXlsx(bytes: Uint8Array, sheetName?: string): Promise<SheetReading> {
  const zip = readZip(bytes, sheetLimits.unpackedBytes, isTableXml);
  if (!zip.ok) return zip;
  const entries = zip.entries.map(lightened);
  const refusal = tooBig(entries);
  if (refusal) return { ok: false, reason: refusal };

  const sheets = await sheetsOf(entries);
  if (sheets === null) return { ok: false, reason: 'unreadable' };
  const sheetNames = sheets.map((sheet) => sheet.name);
  const sheet =
    sheets.find(({ name }) => name === sheetName) ??
    sheets.find(({ rows }) => rows.some((row) => !isBlankRow(row))) ??
    sheets[0];
  if (!sheet) return { ok: false, reason: 'empty' };
  return asReading({ kind: 'xlsx', sheetName: sheet.name, sheetNames }, sheet.rows);
}

function isTableXml(path: string): boolean {
  return /^(\[Content_Types\]\.xml|(xl\/)?_rels\/[^/]+|xl\/[^/]+\.xml|xl\/worksheets\/[^/]+\.xml)$/i.test(path);
}

function isWorksheet({ path }: ZipEntry): boolean {
  return /worksheets\/[^/]+\.xml$/i.test(path);
}

function lightened(entry: ZipEntry): ZipEntry {
  if (!isWorksheet(entry)) return entry;
  return {
    path: entry.path,
    bytes: new TextEncoder().encode(withoutEmptyCells(new TextDecoder().decode(entry.bytes))),
  };
}

/** The library fills gaps between rows and columns, so a single cell at line four billion would fill the memory. */
function tooBig(entries: ZipEntry[]): 'tooManyRows' | 'tooLarge' | null {
  for (const entry of entries.filter(isWorksheet)) {
    const { lastRow, lastColumn } = worksheetSize(new TextDecoder().decode(entry.bytes));
    if (lastRow > sheetLimits.rows) return 'tooManyRows';
    if (lastColumn > sheetLimits.columns) return 'tooLarge';
  }
  return null;
}

async function sheetsOf(entries: ZipEntry[]): Promise<{ name: string; rows: string[][] }[] | null> {
  try {
    const sheets = await readWorkbook<string>(storedZip(entries), { trim: false, parseNumber: shownNumber });
    return sheets.map(({ sheet, data }) => ({
      name: sheet,
      rows: data.map((row) => row.map((cell) => shownCell(cell as CellValue))),
    }));
  } catch {
    // Content that only looks like a workbook fails inside the library in many ways; all of them are the file's fault.
    return null;
  }
}
