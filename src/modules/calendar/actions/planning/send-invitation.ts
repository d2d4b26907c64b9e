import { type Db, inTransaction } from '#platform/db';
import { later } from '#platform/jobs';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import { invite } from '../../jobs.ts';
import { eventHeld } from '../../store/events/events.ts';
import { invitationHeld, sent } from '../../store/planning/invitations.ts';

type Sending = { eventId: string; invitationId: string };

/** over: it does not take place, or has begun. Sent twice, it is sent once. */
export function sendInvitation(
  db: Db,
  { networkId, personId }: Member,
  { eventId, invitationId }: Sending,
  now: Date,
): Promise<'sent' | 'over'> {
  return inTransaction(db, async (tx) => {
    const event = orMissing(await eventHeld(tx, { networkId, eventId }));
    const invitation = orMissing(await invitationHeld(tx, { networkId, eventId, invitationId }));
    if (invitation.sentAt) return 'sent';
    if (event.cancelledAt || now >= event.startsAt) return 'over';
    await sent(tx, invitation, { by: personId, now });
    await later(tx, invite, { networkId, eventId, invitationId });
    return 'sent';
  });
}
