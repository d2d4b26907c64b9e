import { type Db, inTransaction } from '#platform/db';
import { isCoordinator, type Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import { organisationsDelegated } from '../store/delegate.ts';
import { invitationToAnswer, markInvitation } from '../store/invitations.ts';

type Revoking = { invitationId: string /** false: it was a mistake, the link works again. */; revoked: boolean };

export function revokeInvitation(
  db: Db,
  member: Member,
  { invitationId, revoked }: Revoking,
  now: Date,
): Promise<{ email: string }> {
  const { networkId, personId } = member;
  return inTransaction(db, async (tx) => {
    const which = { networkId, invitationId };
    const invited = orMissing(await invitationToAnswer(tx, which));
    const theirs =
      isCoordinator(member) ||
      (await organisationsDelegated(tx, { networkId, personId, now })).includes(invited.organisationId ?? '');
    orMissing(theirs && !invited.acceptedAt ? invited : null);

    await markInvitation(tx, which, { revokedAt: revoked ? now : null, revokedBy: revoked ? personId : null });
    return { email: invited.email };
  });
}
