import { type Db, inTransaction } from '#platform/db';
import type { Member, Role } from '#platform/member';
import { orMissing } from '#platform/missing';
import { membershipsOf, saveMembership } from '../store/memberships.ts';
import { isInNetwork } from '../store/organisation.ts';

type Adding = {
  personId: string;
  organisationId: string | null;
  role: Role;
  function: { fr?: string; nl?: string };
  sinceOn: string;
  untilOn: string | null;
};
type Added = { outcome: 'added' } | { outcome: 'alreadyThere' };

/** Somebody of the network has one more place in it. Strangers come in by invitation. */
export function addPlace(db: Db, { networkId, personId: by }: Member, adding: Adding, now: Date): Promise<Added> {
  const { personId, organisationId, role } = adding;
  return inTransaction(db, async (tx) => {
    const places = await membershipsOf(tx, { networkId, personId, now });
    orMissing(places.length > 0 ? true : null);
    if (organisationId) orMissing((await isInNetwork(tx, { networkId, organisationId })) ? true : null);
    const same = places.some((place) => place.runs && place.organisationId === organisationId && place.role === role);
    if (same) return { outcome: 'alreadyThere' };
    await saveMembership(tx, { networkId, ...adding, by, now });
    return { outcome: 'added' };
  });
}
