import { type Db, inTransaction } from '#platform/db';
import type { Language } from '#platform/texts';
import { invitationState } from '../rules/invitation.ts';
import { invitationToAnswer, markInvitation, placeFacts } from '../store/invitations.ts';
import { saveMembership } from '../store/memberships.ts';
import { personByEmail, savePerson } from '../store/person.ts';
import { saveSession } from '../store/sessions.ts';

type Accepting = {
  networkId: string;
  invitationId: string;
  /** null: they are known here already. */
  name: string | null;
  language: Language;
  userAgent: string | null;
};

export type Acceptance = { outcome: 'accepted'; token: string } | { outcome: 'over' } | { outcome: 'nameless' };

/** Whoever has the letter has the address: the person is made or found, has their place, and is signed in. */
export function acceptInvitation(db: Db, accepting: Accepting, now: Date): Promise<Acceptance> {
  const { networkId, invitationId, name, language, userAgent } = accepting;
  return inTransaction(db, async (tx) => {
    const which = { networkId, invitationId };
    const invited = await invitationToAnswer(tx, which);
    if (!invited || invitationState(invited, now) !== 'open') return { outcome: 'over' };
    const known = await personByEmail(tx, invited.email);
    if (!known && !name) return { outcome: 'nameless' };

    const personId = known?.id ?? (await savePerson(tx, { name: name ?? '', email: invited.email, language, now }));
    const { email, role, organisationId } = invited;
    const { isThere } = await placeFacts(tx, { networkId, email, role, organisationId, now });
    const joining = { networkId, personId, organisationId, role, function: invited.function };
    if (!isThere) await saveMembership(tx, { ...joining, by: invited.invitedBy, now });
    await markInvitation(tx, which, { acceptedAt: now, acceptedBy: personId });
    return { outcome: 'accepted', token: await saveSession(tx, { personId, userAgent, now }) };
  });
}
