import { z } from 'zod';
import { readPaste, readSheet, type Sheet, type SheetReading } from '#platform/sheets';

export const bringForm = z.object({ pasted: z.string({ error: 'web.problem.choice' }).optional() });

export type BroughtFile = { ok: true; name: string; contentType: string; bytes: Uint8Array; sheet: Sheet };
export type UnreadFile = {
  ok: false;
  field: 'file' | 'pasted';
  reason: 'nothing' | Exclude<Extract<SheetReading, { ok: false }>['reason'], 'unsupported'> | 'unsupported';
  found: string | null;
};

/** The file, else what was pasted, read as a table; or why it cannot be. */
export async function broughtFile(
  file: File | undefined,
  pasted: string,
  pastedName: string,
): Promise<BroughtFile | UnreadFile> {
  if (file) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const reading = await readSheet({ name: file.name, bytes });
    if (!reading.ok) return unread('file', reading);
    return {
      ok: true,
      name: file.name,
      contentType: file.type || 'application/octet-stream',
      bytes,
      sheet: reading.sheet,
    };
  }
  if (pasted.trim() === '') return { ok: false, field: 'file', reason: 'nothing', found: null };
  const reading = readPaste(pasted);
  if (!reading.ok) return unread('pasted', reading);
  return {
    ok: true,
    name: pastedName,
    contentType: 'text/plain; charset=utf-8',
    bytes: new TextEncoder().encode(pasted),
    sheet: reading.sheet,
  };
}

const unread = (field: 'file' | 'pasted', reading: Extract<SheetReading, { ok: false }>): UnreadFile => ({
  ok: false,
  field,
  reason: reading.reason,
  found: 'found' in reading ? reading.found : null,
});
