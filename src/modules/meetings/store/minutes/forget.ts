import { eq, or } from 'drizzle-orm';
import type { Db, Tx } from '#platform/db';
import { isMailbox } from '#platform/mail';
import {
  amendment,
  decision,
  minutes,
  minutesAsked,
  minutesBlock,
  minutesDeclined,
  minutesName,
} from '../../tables/minutes.ts';

/**
 * Minutes say what was said and decided, and by how many; who it was goes. Approved ones stay as they are: the name stands
 * in them by its seal, which says nothing once name and salt are gone. A name in the words themselves is part of them.
 */
export async function forgetInMinutes(
  tx: Tx,
  { personId, mailbox }: { personId: string; mailbox?: string | undefined },
): Promise<void> {
  await tx.update(minutes).set({ sentBy: null }).where(eq(minutes.sentBy, personId));
  await tx.update(minutes).set({ approvedById: null }).where(eq(minutes.approvedById, personId));
  await tx.update(minutes).set({ distributedBy: null }).where(eq(minutes.distributedBy, personId));
  await tx.update(minutesBlock).set({ ownerId: null }).where(eq(minutesBlock.ownerId, personId));
  await tx.update(minutesBlock).set({ writtenBy: null }).where(eq(minutesBlock.writtenBy, personId));
  await tx.update(minutesBlock).set({ changedBy: null }).where(eq(minutesBlock.changedBy, personId));
  await tx.update(minutesBlock).set({ removedBy: null }).where(eq(minutesBlock.removedBy, personId));
  await tx
    .update(minutesName)
    .set({ name: null, salt: null, personId: null })
    .where(eq(minutesName.personId, personId));
  await tx
    .update(minutesAsked)
    .set({ name: null, address: null, personId: null })
    .where(or(eq(minutesAsked.personId, personId), mailbox ? isMailbox(minutesAsked.address, mailbox) : undefined));
  await tx.update(amendment).set({ askedBy: null, askedName: null }).where(eq(amendment.askedBy, personId));
  await tx.update(amendment).set({ settledBy: null }).where(eq(amendment.settledBy, personId));
  await tx.update(decision).set({ changedBy: null }).where(eq(decision.changedBy, personId));
  if (mailbox) await tx.delete(minutesDeclined).where(eq(minutesDeclined.mailbox, mailbox));
}

/** For whoever asks what is known of them. */
export async function notedByPerson(db: Db, personId: string) {
  const written = await db
    .select({ words: minutesBlock.words, at: minutesBlock.writtenAt })
    .from(minutesBlock)
    .where(eq(minutesBlock.writtenBy, personId));
  const amendments = await db
    .select({ words: amendment.words, at: amendment.askedAt })
    .from(amendment)
    .where(eq(amendment.askedBy, personId));
  const approvals = await db
    .select({ eventId: minutesAsked.eventId, approvedAt: minutesAsked.approvedAt })
    .from(minutesAsked)
    .where(eq(minutesAsked.personId, personId));
  const named = await db
    .select({ eventId: minutesName.eventId, name: minutesName.name })
    .from(minutesName)
    .where(eq(minutesName.personId, personId));
  return { written, amendments, approvals, named };
}
