import { type Db, inTransaction } from '#platform/db';
import { post } from '#platform/mail';
import { isCoordinator, type Member, type Role } from '#platform/member';
import type { Language } from '#platform/texts';
import { invitationLetter, invitationOccasion } from '../letters.ts';
import { decideInvitation, type InvitationDecision, invitationEnd } from '../rules/invitation.ts';
import { organisationsDelegated } from '../store/delegate.ts';
import { placeFacts, saveInvitation } from '../store/invitations.ts';
import { isInNetwork } from '../store/organisation.ts';

export type Inviting = {
  email: string;
  name: string | null;
  role: Role;
  organisationId: string | null;
  function: { fr?: string; nl?: string };
  lang: Language;
};

export function invite(db: Db, member: Member, inviting: Inviting, now: Date): Promise<InvitationDecision> {
  const { networkId, personId } = member;
  const { email, role, organisationId, lang } = inviting;
  return inTransaction(db, async (tx) => {
    const inviter = {
      isCoordinator: isCoordinator(member),
      delegateOf: await organisationsDelegated(tx, { networkId, personId, now }),
    };
    // An organisation of elsewhere is as good as none.
    const place = organisationId && (await isInNetwork(tx, { networkId, organisationId })) ? organisationId : null;
    const facts = await placeFacts(tx, { networkId, email, role, organisationId: place, now });
    const decision = decideInvitation({ inviter, wanted: { role, organisationId: place }, ...facts });
    if (decision.outcome === 'refused') return decision;

    const expiresAt = invitationEnd(now);
    const saved = { ...inviting, organisationId: place, networkId, by: personId, now, expiresAt };
    const invitationId = await saveInvitation(tx, saved);
    const to = { personId: null, address: email, lang };
    const occasion = invitationOccasion(invitationId, 1);
    await post(tx, invitationLetter, { to, occasion, data: { networkId, invitationId }, now });
    return decision;
  });
}
