import { and, asc, eq, isNull, lt, type SQL, sql } from 'drizzle-orm';
import { type Db, isId, newId, type Tx } from '#platform/db';
import { removeFile } from '#platform/files';
import { attachment } from '../../tables/index.ts';

export type Attachment = typeof attachment.$inferSelect;
export type AttachmentTold = Pick<Attachment, 'id' | 'name' | 'kind' | 'size'>;

type Of = { networkId: string; eventId: string };
type Which = Of & { attachmentId: string };

const ofEvent = ({ networkId, eventId }: Of) =>
  and(eq(attachment.networkId, networkId), eq(attachment.eventId, eventId));
const isIt = (which: Which) => and(ofEvent(which), eq(attachment.id, which.attachmentId));

/** Those of an event, the first one first, within the question about it. */
export const attachmentsTold: SQL<AttachmentTold[]> = sql<
  AttachmentTold[]
>`(select coalesce(json_agg(json_build_object('id', a.id, 'name', a.name, 'kind', a.kind, 'size', a.size)
    order by a.added_at, a.id), '[]')
  from ${attachment} a where a.network_id = event.network_id and a.event_id = event.id and a.removed_at is null)`;

export const attachmentsOf = (db: Db, which: Of): Promise<Attachment[]> =>
  db
    .select()
    .from(attachment)
    .where(and(ofEvent(which), isNull(attachment.removedAt)))
    .orderBy(asc(attachment.addedAt), asc(attachment.id));

/** null: there is none, or it was removed. */
export async function attachmentOf(db: Db, which: Which): Promise<Attachment | null> {
  if (!isId(which.attachmentId)) return null;
  const [found] = await db
    .select()
    .from(attachment)
    .where(and(isIt(which), isNull(attachment.removedAt)));
  return found ?? null;
}

type Saving = Of & Pick<Attachment, 'fileId' | 'name' | 'kind' | 'size'> & { addedBy: string; addedAt: Date };

export async function saveAttachment(tx: Tx, saving: Saving): Promise<void> {
  await tx.insert(attachment).values({ id: newId(), ...saving });
}

/** removed: null puts it back. Says whether it was there. */
export async function markRemoved(tx: Tx, which: Which, removed: { by: string; now: Date } | null): Promise<boolean> {
  if (!isId(which.attachmentId)) return false;
  const rows = await tx
    .update(attachment)
    .set({ removedAt: removed?.now ?? null, removedBy: removed?.by ?? null })
    .where(isIt(which))
    .returning({ id: attachment.id });
  return rows.length > 0;
}

/** What was removed that long ago goes with its bytes. */
export async function forgetAttachmentsRemovedBefore(tx: Tx, day: Date): Promise<void> {
  const gone = await tx
    .delete(attachment)
    .where(lt(attachment.removedAt, day))
    .returning({ networkId: attachment.networkId, fileId: attachment.fileId });
  for (const { networkId, fileId } of gone) await removeFile(tx, { networkId, id: fileId });
}
