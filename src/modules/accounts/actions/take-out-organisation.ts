import { type Db, inTransaction } from '#platform/db';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import { hasPeople } from '../store/memberships.ts';
import { isInNetwork, organisationsToChange, takeOutOfNetwork } from '../store/organisation.ts';

type Taking = { outcome: 'out' } | { outcome: 'refused'; reason: 'hasPeople' };

/** It no longer works in this network. Its people leave first: somebody has to say what becomes of them. */
export function takeOutOrganisation(db: Db, { networkId }: Member, organisationId: string, now: Date): Promise<Taking> {
  return inTransaction(db, async (tx) => {
    await organisationsToChange(tx, [organisationId]);
    orMissing((await isInNetwork(tx, { networkId, organisationId })) ? true : null);
    if (await hasPeople(tx, { networkId, organisationId, now })) return { outcome: 'refused', reason: 'hasPeople' };
    await takeOutOfNetwork(tx, { networkId, organisationId });
    return { outcome: 'out' };
  });
}
