const DAY = 86_400_000;

export const invitationEnd = (now: Date): Date => new Date(now.getTime() + 30 * DAY);

type Moments = { acceptedAt: Date | null; revokedAt: Date | null; expiresAt: Date };
export type InvitationState = 'open' | 'accepted' | 'revoked' | 'expired';

export function invitationState({ acceptedAt, revokedAt, expiresAt }: Moments, now: Date): InvitationState {
  if (acceptedAt) return 'accepted';
  if (revokedAt) return 'revoked';
  return now < expiresAt ? 'open' : 'expired';
}

type Wanted = { role: 'coordinator' | 'delegate' | 'worker'; organisationId: string | null };
type Facts = {
  inviter: { isCoordinator: boolean; delegateOf: readonly string[] };
  wanted: Wanted;
  /** They have this place already. */
  isThere: boolean;
  /** An invitation to this place is on its way to them. */
  isInvited: boolean;
};
export type InvitationRefusal = 'notYours' | 'noOrganisation' | 'alreadyThere' | 'alreadyInvited';
export type InvitationDecision = { outcome: 'invited' } | { outcome: 'refused'; reason: InvitationRefusal };

const refused = (reason: InvitationRefusal): InvitationDecision => ({ outcome: 'refused', reason });

/** Coordinators invite anybody; a delegate invites to their own organisation, and nobody to coordinate. */
export function decideInvitation({ inviter, wanted, isThere, isInvited }: Facts): InvitationDecision {
  if (!inviter.isCoordinator && !mayInviteTo(inviter.delegateOf, wanted)) return refused('notYours');
  if (wanted.role !== 'coordinator' && wanted.organisationId === null) return refused('noOrganisation');
  if (isThere) return refused('alreadyThere');
  return isInvited ? refused('alreadyInvited') : { outcome: 'invited' };
}

const mayInviteTo = (delegateOf: readonly string[], { role, organisationId }: Wanted): boolean =>
  role !== 'coordinator' && organisationId !== null && delegateOf.includes(organisationId);
