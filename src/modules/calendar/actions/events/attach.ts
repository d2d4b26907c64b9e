import { type Db, inTransaction } from '#platform/db';
import { type DocumentKind, documentKinds, keepFile } from '#platform/files';
import { changed } from '#platform/live';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import type { Written } from '#platform/texts';
import { answeredBefore, answerOnce } from '#platform/web';
import { saveAttachment } from '../../store/events/attachments.ts';
import { eventHeld } from '../../store/events/events.ts';

type Attaching = { eventId: string; kind: DocumentKind; name: Written; fileName: string; bytes: Uint8Array };
type Once = { key: string; scope: string } | null;

/** Hangs a document on an event, once however often the request comes. Whoever may see the event may open it. */
export function attach(
  db: Db,
  member: Member,
  { eventId, kind, name, fileName, bytes }: Attaching,
  once: Once,
  now: Date,
): Promise<void> {
  const { networkId, personId } = member;
  return inTransaction(db, async (tx) => {
    orMissing(await eventHeld(tx, { networkId, eventId }));
    if (once && (await answeredBefore(tx, once.key, once.scope))) return;
    const subject = { networkId, kind: 'event', id: eventId };
    const file = { name: fileName, contentType: documentKinds[kind], bytes, subject, by: personId, now };
    const fileId = await keepFile(tx, file);
    const size = bytes.length;
    await saveAttachment(tx, { networkId, eventId, fileId, name, kind, size, addedBy: personId, addedAt: now });
    if (once) await answerOnce(tx, once.key, once.scope, eventId, now);
    await changed(tx, `event:${eventId}`);
  });
}
