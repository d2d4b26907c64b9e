import { type Db, inTransaction } from '#platform/db';
import type { Member, Role } from '#platform/member';
import { orMissing } from '#platform/missing';
import { dayOf } from '../rules/days.ts';
import { leavesNoCoordinator } from '../rules/last-coordinator.ts';
import { changeMembership, type Membership, membershipToChange } from '../store/memberships.ts';

type Changing = {
  membershipId: string;
  version: number;
  to: { role: Role; function: { fr?: string; nl?: string }; sinceOn: string; untilOn: string | null };
};
export type MembershipDecision =
  | { outcome: 'changed' }
  | { outcome: 'stale'; current: Membership }
  | { outcome: 'lastCoordinator' };

export function changePlace(db: Db, { networkId }: Member, changing: Changing, now: Date): Promise<MembershipDecision> {
  const { membershipId, version, to } = changing;
  return inTransaction(db, async (tx) => {
    const { current, coordinators } = orMissing(await membershipToChange(tx, { networkId, membershipId, now }));
    if (current.version !== version) return { outcome: 'stale', current };
    const today = dayOf(now);
    const runs = current.endedAt === null && to.sinceOn <= today && (to.untilOn === null || to.untilOn >= today);
    if (leavesNoCoordinator(current, { role: to.role, runs }, coordinators)) return { outcome: 'lastCoordinator' };

    await changeMembership(tx, { networkId, membershipId }, to);
    return { outcome: 'changed' };
  });
}
