import { type Db, inTransaction } from '#platform/db';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import { bringIntoNetwork, organisationsToChange } from '../store/organisation.ts';

/** An organisation that another network knows works in this one too. Also the way back after taking it out. */
export function bringOrganisation(
  db: Db,
  { networkId, personId }: Member,
  organisationId: string,
  now: Date,
): Promise<void> {
  return inTransaction(db, async (tx) => {
    const known = orMissing((await organisationsToChange(tx, [organisationId])).get(organisationId));
    orMissing(known.mergedInto === null ? known : null);
    await bringIntoNetwork(tx, { networkId, organisationId }, { by: personId, now });
  });
}
