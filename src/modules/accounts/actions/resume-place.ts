import { type Db, inTransaction } from '#platform/db';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import { changeMembership, membershipToChange } from '../store/memberships.ts';

/** They are back, or had not left. */
export function resumePlace(
  db: Db,
  { networkId }: Member,
  membershipId: string,
  now: Date,
): Promise<{ personId: string }> {
  return inTransaction(db, async (tx) => {
    const { current } = orMissing(await membershipToChange(tx, { networkId, membershipId, now }));
    const running = { endedAt: null, endedBy: null, untilOn: null };
    if (!current.runs) await changeMembership(tx, { networkId, membershipId }, running);
    return { personId: current.personId };
  });
}
