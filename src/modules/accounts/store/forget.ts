import { and, isNotNull, lt, or } from 'drizzle-orm';
import type { Tx } from '#platform/db';
import { invitationsForgottenBefore, requestsForgottenBefore } from '../rules/retention.ts';
import { idleSince } from '../rules/session.ts';
import { emailChange, invitation, session, signInLink, spaceRequest, verification } from '../tables.ts';

/** What the tables promise to forget by themselves. */
export async function forgetPastSignIns(tx: Tx, now: Date): Promise<void> {
  await tx.delete(session).where(or(lt(session.expiresAt, now), lt(session.updatedAt, idleSince(now))));
  await tx.delete(signInLink).where(lt(signInLink.expiresAt, now));
  await tx.delete(verification).where(lt(verification.expiresAt, now));
  await tx.delete(emailChange).where(lt(emailChange.expiresAt, now));

  const old = invitationsForgottenBefore(now);
  const ended = or(lt(invitation.expiresAt, old), lt(invitation.acceptedAt, old), lt(invitation.revokedAt, old));
  await tx.delete(invitation).where(ended);
  const answered = and(isNotNull(spaceRequest.decidedAt), lt(spaceRequest.decidedAt, requestsForgottenBefore(now)));
  await tx.delete(spaceRequest).where(answered);
}
