import { and, eq, ne } from 'drizzle-orm';
import type { Tx } from '#platform/db';
import { invitation, membership, organisation, organisationChange, organisationInNetwork } from '../tables.ts';

/**
 * Takes an organisation that was added by mistake out again: only when no other network knows it and nobody belongs to
 * it or is invited into it. What other modules hang on it, they ask themselves. Returns whether it is gone.
 */
export async function removeUnusedOrganisation(
  tx: Tx,
  { networkId, organisationId }: { networkId: string; organisationId: string },
): Promise<boolean> {
  const elsewhere = and(
    eq(organisationInNetwork.organisationId, organisationId),
    ne(organisationInNetwork.networkId, networkId),
  );
  const uses = [
    () => tx.$count(membership, eq(membership.organisationId, organisationId)),
    () => tx.$count(invitation, eq(invitation.organisationId, organisationId)),
    () => tx.$count(organisation, eq(organisation.mergedInto, organisationId)),
    () => tx.$count(organisationInNetwork, elsewhere),
  ];
  for (const count of uses) if ((await count()) > 0) return false;
  await tx.delete(organisationInNetwork).where(eq(organisationInNetwork.organisationId, organisationId));
  await tx.delete(organisationChange).where(eq(organisationChange.organisationId, organisationId));
  await tx.delete(organisation).where(eq(organisation.id, organisationId));
  return true;
}
