/** A table of cells as a spreadsheet program shows it: `rows[i]` is what Excel calls line i + 1, blank lines included. */
export type Sheet = { format: SheetFormat; rows: string[][] };

/** All that is needed to write a table back in the form it came in. */
export type SheetFormat = CsvFormat | XlsxFormat | PasteFormat;

export type CsvFormat = {
  kind: 'csv';
  delimiter: Delimiter;
  encoding: Encoding;
  /** Whether the file began with a byte order mark. */
  bom: boolean;
  newline: Newline;
  /** true: every cell stands between quotes, as Google Forms writes it. */
  quoteAll?: boolean;
  /** true: the file began with the line `sep=;` by which Excel is told its delimiter. That line is not among the rows. */
  sepLine?: boolean;
};

/** `sheetNames` lists all sheets of the workbook, `sheetName` the one that was read. */
export type XlsxFormat = { kind: 'xlsx'; sheetName: string; sheetNames?: string[] };

/** '\n': one cell per line. */
export type PasteFormat = { kind: 'paste'; delimiter: Delimiter | '\n' };

export type Delimiter = ';' | ',' | '\t';
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
export type Newline = '\r\n' | '\n' | '\r';

export type UnreadReason = 'empty' | 'unreadable' | 'encrypted' | 'tooLarge' | 'unsupported' | 'tooManyRows';

/** What an unsupported file turned out to be, so that the person can be told what to save it as. */
export type FoundFile = 'oldExcel' | 'binaryExcel' | 'html' | 'xml' | 'openDocument' | 'word' | 'pdf' | 'other';

export type SheetReading =
  | { ok: true; sheet: Sheet }
  | { ok: false; reason: Exclude<UnreadReason, 'unsupported'> }
  | { ok: false; reason: 'unsupported'; found: FoundFile };

export const sheetLimits = {
  bytes: 5 * 1024 * 1024,
  rows: 20_000,
  columns: 200,
  /** Characters of a pasted text, and bytes of a workbook once unpacked. */
  pasted: 5 * 1024 * 1024,
  unpackedBytes: 64 * 1024 * 1024,
} as const;

export function isBlankRow(row: readonly string[]): boolean {
  return row.every((cell) => cell.trim() === '');
}

/** Blank lines at the end say nothing; blank lines in between keep the line numbers right. */
export function withoutBlankEnd(rows: string[][]): string[][] {
  let end = rows.length;
  while (end > 0 && isBlankRow(rows[end - 1] ?? [])) end--;
  return end === rows.length ? rows : rows.slice(0, end);
}

/** Excel counts rows that have been formatted and never filled; only lines with something in them count here. */
export function asReading(format: SheetFormat, allRows: string[][]): SheetReading {
  const rows = withoutBlankEnd(allRows);
  if (rows.length === 0) return { ok: false, reason: 'empty' };
  if (rows.length > sheetLimits.rows) return { ok: false, reason: 'tooManyRows' };
  if (rows.some((row) => row.length > sheetLimits.columns)) return { ok: false, reason: 'tooLarge' };
  return { ok: true, sheet: { format, rows } };
}
