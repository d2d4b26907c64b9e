import { type Db, inTransaction } from '#platform/db';
import { letGoOf, post } from '#platform/mail';
import { isCoordinator, type Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import { invitationLetter, invitationOccasion } from '../letters.ts';
import { invitationEnd } from '../rules/invitation.ts';
import { organisationsDelegated } from '../store/delegate.ts';
import { invitationToAnswer, markInvitation } from '../store/invitations.ts';

/** The letter goes out again, and the thirty days begin anew. */
export function resendInvitation(db: Db, member: Member, invitationId: string, now: Date): Promise<{ email: string }> {
  const { networkId, personId } = member;
  return inTransaction(db, async (tx) => {
    const which = { networkId, invitationId };
    const invited = orMissing(await invitationToAnswer(tx, which));
    const theirs =
      isCoordinator(member) ||
      (await organisationsDelegated(tx, { networkId, personId, now })).includes(invited.organisationId ?? '');
    orMissing(theirs && !invited.acceptedAt && !invited.revokedAt ? invited : null);

    const timesSent = invited.timesSent + 1;
    await markInvitation(tx, which, { timesSent, lastSentAt: now, expiresAt: invitationEnd(now) });
    const to = { personId: null, address: invited.email, lang: invited.lang };
    await letGoOf(tx, invitationLetter, invitationOccasion(invitationId, invited.timesSent));
    await post(tx, invitationLetter, { to, occasion: invitationOccasion(invitationId, timesSent), data: which, now });
    return { email: invited.email };
  });
}
