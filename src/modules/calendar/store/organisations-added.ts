import { and, eq, isNull, ne, or } from 'drizzle-orm';
import { organisationNames, removeUnusedOrganisation } from '#modules/accounts';
import type { Tx } from '#platform/db';
import { registration } from '../tables.ts';
import type { PeopleImport } from './imports.ts';

/** Takes back the organisations a list added, unless somebody else came from them since. Ended registrations keep the name. */
export async function removeOrganisationsAdded(
  tx: Tx,
  { networkId, id, addedOrganisations }: PeopleImport,
): Promise<void> {
  const names = await organisationNames(tx, addedOrganisations);
  for (const organisationId of addedOrganisations) {
    const others = and(
      eq(registration.organisationId, organisationId),
      or(isNull(registration.importId), ne(registration.importId, id)),
    );
    if ((await tx.$count(registration, others)) > 0) continue;
    if (!(await removeUnusedOrganisation(tx, { networkId, organisationId }))) continue;
    const asWritten = { organisationId: null, organisationName: names.get(organisationId)?.fr ?? null };
    await tx.update(registration).set(asWritten).where(eq(registration.organisationId, organisationId));
  }
}
