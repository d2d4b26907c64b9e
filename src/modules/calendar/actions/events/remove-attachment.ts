import { type Db, inTransaction } from '#platform/db';
import { changed } from '#platform/live';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import { markRemoved } from '../../store/events/attachments.ts';

type Which = { eventId: string; attachmentId: string };

/** Nobody can open it any more; for thirty days it can be put back. */
export const removeAttachment = (db: Db, member: Member, which: Which, now: Date): Promise<void> =>
  mark(db, member, which, { by: member.personId, now });

export const putBackAttachment = (db: Db, member: Member, which: Which): Promise<void> => mark(db, member, which, null);

function mark(db: Db, { networkId }: Member, which: Which, removed: { by: string; now: Date } | null): Promise<void> {
  return inTransaction(db, async (tx) => {
    const isThere = await markRemoved(tx, { networkId, ...which }, removed);
    orMissing(isThere ? which : null);
    await changed(tx, `event:${which.eventId}`);
  });
}
