import { attachDocument } from '#modules/calendar';
import type { Tx } from '#platform/db';
import { documentKind, fileBytes, removeFile } from '#platform/files';
import type { Language } from '#platform/texts';
import type { MeetingImport } from '../../store/importing/imports.ts';
import type { Which } from '../../store/meetings.ts';

/** What may be handed on as it is hangs on the meeting as it came; a page or a pasted text as the words that were read. */
export async function keepOriginal(
  tx: Tx,
  which: Which,
  { networkId, fileId, name, text }: MeetingImport,
  { lang, ...authored }: { lang: Language; by: string; now: Date },
): Promise<void> {
  const bytes = fileId ? await fileBytes({ networkId, id: fileId }) : null;
  const kind = bytes && documentKind(bytes);
  const called = { lang, text: name.replace(/\.[a-z0-9]{1,5}$/i, '').slice(0, 120) || name };
  const document =
    bytes && kind && fileId
      ? { kind, bytes, fileName: name, name: called, fileId }
      : { kind: 'txt' as const, bytes: new TextEncoder().encode(text ?? ''), fileName: `${name}.txt`, name: called };
  await attachDocument(tx, which, document, authored);
  if (fileId && !kind) await removeFile(tx, { networkId, id: fileId });
}
