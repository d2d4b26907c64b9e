import type { Tx } from '#platform/db';
import { type DocumentKind, documentKinds, keepFile } from '#platform/files';
import { changed } from '#platform/live';
import type { Written } from '#platform/texts';
import { saveAttachment } from './attachments.ts';

/** `fileId`: it is kept already, and hangs on the event from now on. */
type Document = { kind: DocumentKind; name: Written; fileName: string; bytes: Uint8Array; fileId?: string };

/** Hangs a document on an event, in the transaction of whoever made the event. */
export async function attachDocument(
  tx: Tx,
  { networkId, eventId }: { networkId: string; eventId: string },
  { kind, name, fileName, bytes, fileId: kept }: Document,
  { by, now }: { by: string; now: Date },
): Promise<void> {
  const subject = { networkId, kind: 'event', id: eventId };
  const file = { name: fileName, contentType: documentKinds[kind], bytes, subject, by, now };
  const fileId = kept ?? (await keepFile(tx, file));
  const saving = { networkId, eventId, fileId, name, kind, size: bytes.length, addedBy: by, addedAt: now };
  await saveAttachment(tx, saving);
  await changed(tx, `event:${eventId}`);
}
