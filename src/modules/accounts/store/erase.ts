import { eq, or, sql } from 'drizzle-orm';
import type { Tx } from '#platform/db';
import {
  emailChange,
  membership,
  organisation,
  organisationChange,
  organisationInNetwork,
  passkey,
  person,
  session,
  signInLink,
  spaceMember,
  spaceRequest,
  verification,
} from '../tables.ts';
import { forgetInvitationsOf } from './invitations.ts';

/** Everything accounts hold of a person. Where they acted, that it was done stays, and not by whom. */
export async function erasePerson(tx: Tx, { personId, email }: { personId: string; email: string }): Promise<void> {
  for (const table of [session, passkey, signInLink, emailChange, membership, spaceMember, spaceRequest])
    await tx.delete(table).where(eq(table.personId, personId));
  // The challenge of a passkey names whoever it was asked for.
  const named = or(
    sql`position(${email} in ${verification.value}) > 0`,
    sql`position(${personId} in ${verification.value}) > 0`,
  );
  await tx.delete(verification).where(named);
  await forgetInvitationsOf(tx, { personId, email });
  await forgetAuthor(tx, personId);
  await tx.delete(person).where(eq(person.id, personId));
}

async function forgetAuthor(tx: Tx, personId: string): Promise<void> {
  await tx.update(membership).set({ addedBy: null }).where(eq(membership.addedBy, personId));
  await tx.update(membership).set({ endedBy: null }).where(eq(membership.endedBy, personId));
  await tx.update(spaceMember).set({ addedBy: null }).where(eq(spaceMember.addedBy, personId));
  await tx.update(spaceRequest).set({ decidedBy: null }).where(eq(spaceRequest.decidedBy, personId));
  await tx.update(organisation).set({ createdBy: null }).where(eq(organisation.createdBy, personId));
  await tx.update(organisationInNetwork).set({ addedBy: null }).where(eq(organisationInNetwork.addedBy, personId));
  await tx.update(organisationChange).set({ changedBy: null }).where(eq(organisationChange.changedBy, personId));
}
