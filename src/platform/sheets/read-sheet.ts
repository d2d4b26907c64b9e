import { readCsvText } from './csv-in.ts';
import { decode } from './encoding.ts';
import { asReading, type SheetReading, sheetLimits } from './sheet.ts';
import { sniff } from './sniff.ts';
import { readXlsx } from './xlsx-in.ts';

/**
 * A table of cells from a file that people send each other. The content decides what it is, not the name.
 * `sheetName`: another sheet of the workbook than the first with something in it.
 */
export async function readSheet({
  bytes,
  sheetName,
}: {
  name: string;
  bytes: Uint8Array;
  sheetName?: string;
}): Promise<SheetReading> {
  if (bytes.length === 0) return { ok: false, reason: 'empty' };
  if (bytes.length > sheetLimits.bytes) return { ok: false, reason: 'tooLarge' };

  const sniffed = sniff(bytes);
  if (sniffed === 'xlsx') return readXlsx(bytes, sheetName);
  if (sniffed === 'encrypted') return { ok: false, reason: 'encrypted' };
  if (sniffed === 'brokenZip') return { ok: false, reason: 'unreadable' };
  if (sniffed !== 'text') return { ok: false, reason: 'unsupported', found: sniffed.unsupported };

  const decoded = decode(bytes);
  if (!decoded) return { ok: false, reason: 'unsupported', found: 'other' };
  const { format, rows } = readCsvText(decoded.text, decoded.encoding, decoded.bom);
  return asReading(format, rows);
}
