import { type Db, inTransaction } from '#platform/db';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import { dayOf } from '../rules/days.ts';
import { leavesNoCoordinator } from '../rules/last-coordinator.ts';
import { changeMembership, membershipToChange } from '../store/memberships.ts';

type Ended = { outcome: 'ended'; personId: string } | { outcome: 'lastCoordinator' };

/** Somebody leaves an organisation: from now on they are no member by it. What they did stays, with the dates. */
export function endPlace(db: Db, { networkId, personId }: Member, membershipId: string, now: Date): Promise<Ended> {
  return inTransaction(db, async (tx) => {
    const { current, coordinators } = orMissing(await membershipToChange(tx, { networkId, membershipId, now }));
    if (leavesNoCoordinator(current, { role: current.role, runs: false }, coordinators))
      return { outcome: 'lastCoordinator' };
    const ended = { endedAt: now, endedBy: personId, untilOn: dayOf(now) };
    if (!current.endedAt) await changeMembership(tx, { networkId, membershipId }, ended);
    return { outcome: 'ended', personId: current.personId };
  });
}
