import { and, inArray, isNotNull, ne } from 'drizzle-orm';
import type { Tx } from '#platform/db';
import { invitation, membership, organisation, organisationChange, organisationInNetwork } from '../tables.ts';

/**
 * Takes organisations that were added by mistake out again: only those that no other network knows and that nobody belongs
 * to or is invited into. What other modules hang on them, they ask themselves. Returns the ids of those that are gone.
 */
export async function removeUnusedOrganisations(
  tx: Tx,
  { networkId, organisationIds }: { networkId: string; organisationIds: string[] },
): Promise<string[]> {
  if (organisationIds.length === 0) return [];
  const used = new Set<string | null>();
  const uses = [
    tx
      .select({ id: membership.organisationId })
      .from(membership)
      .where(inArray(membership.organisationId, organisationIds)),
    tx
      .select({ id: invitation.organisationId })
      .from(invitation)
      .where(inArray(invitation.organisationId, organisationIds)),
    tx
      .select({ id: organisation.mergedInto })
      .from(organisation)
      .where(and(isNotNull(organisation.mergedInto), inArray(organisation.mergedInto, organisationIds))),
    tx
      .select({ id: organisationInNetwork.organisationId })
      .from(organisationInNetwork)
      .where(
        and(
          inArray(organisationInNetwork.organisationId, organisationIds),
          ne(organisationInNetwork.networkId, networkId),
        ),
      ),
  ];
  for (const question of uses) for (const { id } of await question) used.add(id);

  const gone = organisationIds.filter((id) => !used.has(id));
  if (gone.length === 0) return [];
  await tx.delete(organisationInNetwork).where(inArray(organisationInNetwork.organisationId, gone));
  await tx.delete(organisationChange).where(inArray(organisationChange.organisationId, gone));
  await tx.delete(organisation).where(inArray(organisation.id, gone));
  return gone;
}
