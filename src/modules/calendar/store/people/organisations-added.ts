import { and, eq, inArray, isNull, ne, or, sql } from 'drizzle-orm';
import { organisationNames, removeUnusedOrganisations } from '#modules/accounts';
import type { Tx } from '#platform/db';
import { organiser, registration } from '../../tables/index.ts';
import type { PeopleImport } from './imports.ts';

/** Takes back the organisations a list added, unless somebody else came from them since or they organise something. Ended registrations keep the name. */
export async function removeOrganisationsAdded(
  tx: Tx,
  { networkId, id, addedOrganisations }: PeopleImport,
): Promise<void> {
  if (addedOrganisations.length === 0) return;
  const names = await organisationNames(tx, addedOrganisations);
  const others = await tx
    .selectDistinct({ id: registration.organisationId })
    .from(registration)
    .where(
      and(
        inArray(registration.organisationId, addedOrganisations),
        or(isNull(registration.importId), ne(registration.importId, id)),
      ),
    );
  const organising = await tx
    .select({ id: organiser.organisationId })
    .from(organiser)
    .where(inArray(organiser.organisationId, addedOrganisations));
  const kept = new Set([...others, ...organising].map((other) => other.id));
  const organisationIds = addedOrganisations.filter((organisationId) => !kept.has(organisationId));
  const gone = await removeUnusedOrganisations(tx, { networkId, organisationIds });
  if (gone.length === 0) return;

  const nameOf = JSON.stringify(Object.fromEntries(gone.map((one) => [one, names.get(one)?.fr ?? ''])));
  await tx
    .update(registration)
    .set({ organisationName: sql`${nameOf}::jsonb ->> ${registration.organisationId}::text`, organisationId: null })
    .where(and(eq(registration.networkId, networkId), inArray(registration.organisationId, gone)));
}
