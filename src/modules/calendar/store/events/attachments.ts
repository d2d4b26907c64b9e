import { and, asc, eq, inArray, isNull, lt, type SQL, sql } from 'drizzle-orm';
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

/**
 * Hangs the documents of one event on another as well, all of them or only some: the same files, so that no byte is kept twice. They are held, so
 * that nobody takes the last one away meanwhile, and its file with it.
 */
export async function copyAttachments(
  tx: Tx,
  { networkId, eventId }: Of,
  to: string,
  { by, now }: { by: string; now: Date },
  only?: readonly string[],
): Promise<void> {
  const there = await tx
    .select()
    .from(attachment)
    .where(
      and(
        ofEvent({ networkId, eventId }),
        isNull(attachment.removedAt),
        only ? inArray(attachment.id, [...only]) : undefined,
      ),
    )
    .orderBy(asc(attachment.addedAt), asc(attachment.id))
    .for('share');
  const rows = there.map((one) => ({ ...one, id: newId(), eventId: to, addedBy: by, addedAt: now }));
  if (rows.length > 0) await tx.insert(attachment).values(rows);
}

/** What was removed that long ago goes. */
export const forgetAttachmentsRemovedBefore = (tx: Tx, day: Date): Promise<void> =>
  forgetAttachments(tx, lt(attachment.removedAt, day));

/** Of something that nobody ever opened them from: a template. */
export const forgetAttachmentsOf = (tx: Tx, which: Of): Promise<void> => forgetAttachments(tx, ofEvent(which));

/** Goes with its bytes, unless they hang on another event too. */
async function forgetAttachments(tx: Tx, which: SQL | undefined): Promise<void> {
  const gone = await tx
    .delete(attachment)
    .where(which)
    .returning({ networkId: attachment.networkId, fileId: attachment.fileId });
  const files = new Map(gone.map((one) => [one.fileId, one.networkId]));
  for (const [id, networkId] of [...files].sort()) {
    // Of two who take away the last two that share it, one waits and then sees that it is the last.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${id}, 0))`);
    const [other] = await tx
      .select({ id: attachment.id })
      .from(attachment)
      .where(and(eq(attachment.networkId, networkId), eq(attachment.fileId, id)))
      .limit(1);
    if (!other) await removeFile(tx, { networkId, id });
  }
}
