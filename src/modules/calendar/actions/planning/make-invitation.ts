import { type Db, inTransaction } from '#platform/db';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import { answeredBefore, answerOnce } from '#platform/web';
import { eventHeld } from '../../store/events/events.ts';
import { type InvitationContent, saveInvitation } from '../../store/planning/invitations.ts';

type Asked = { once: { key: string; scope: string } | null; pageOf: (invitationId: string) => string };

/** Whom one would invite, to be counted and looked at: nobody is written to yet. Returns its address. */
export function makeInvitation(
  db: Db,
  { networkId, personId }: Member,
  { eventId, content }: { eventId: string; content: InvitationContent },
  { once, pageOf }: Asked,
  now: Date,
): Promise<string> {
  return inTransaction(db, async (tx) => {
    orMissing(await eventHeld(tx, { networkId, eventId }));
    const answered = once && (await answeredBefore(tx, once.key, once.scope));
    if (answered) return answered;
    const page = pageOf(await saveInvitation(tx, { networkId, eventId }, content, { by: personId, now }));
    if (once) await answerOnce(tx, once.key, once.scope, page, now);
    return page;
  });
}
