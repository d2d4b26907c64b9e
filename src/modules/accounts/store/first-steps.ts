import { and, eq, exists, ne, or } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Db } from '#platform/db';
import { invitation, membership, organisationInNetwork } from '../tables.ts';

/** Whether a network has organisations, and somebody else than this member who is in it or was asked to come. */
export async function begunIn(
  db: Db,
  { networkId, personId }: { networkId: string; personId: string },
): Promise<{ hasOrganisations: boolean; hasOthers: boolean }> {
  const other = alias(membership, 'other');
  const organisations = db.select().from(organisationInNetwork).where(eq(organisationInNetwork.networkId, networkId));
  const others = db
    .select()
    .from(other)
    .where(and(eq(other.networkId, networkId), ne(other.personId, personId)));
  const invited = db.select().from(invitation).where(eq(invitation.networkId, networkId));
  const [row] = await db
    .select({
      hasOrganisations: exists(organisations).mapWith(Boolean),
      hasOthers: (or(exists(others), exists(invited)) ?? exists(others)).mapWith(Boolean),
    })
    .from(membership)
    .where(and(eq(membership.networkId, networkId), eq(membership.personId, personId)))
    .limit(1);
  return row ?? { hasOrganisations: false, hasOthers: false };
}
