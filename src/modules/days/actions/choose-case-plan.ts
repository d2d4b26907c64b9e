import { type Db, inTransaction } from '#platform/db';
import { changed } from '#platform/live';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import type { CasePlan } from '../rules/cases/study-case.ts';
import { removeCasePlan, saveCasePlan } from '../store/cases-kept.ts';
import { heldDay } from '../store/held.ts';
import { topicOf } from '../store/topic.ts';

/** How the groups of a round go through the cases. stale: somebody chose since the page was shown. */
export function chooseCasePlan(
  db: Db,
  { networkId, personId }: Member,
  { eventId, ...plan }: CasePlan & { eventId: string },
  now: Date,
): Promise<'chosen' | 'stale'> {
  return inTransaction(db, async (tx) => {
    const { rounds, casePlan } = await heldDay(tx, { networkId, eventId });
    orMissing(rounds.find(({ id }) => id === plan.roundId));
    if ((casePlan?.version ?? 0) !== plan.version) return 'stale';
    if (!(await saveCasePlan(tx, { networkId, eventId }, { plan, by: personId, now }))) return 'stale';

    await changed(tx, topicOf(eventId));
    return 'chosen';
  });
}

export function dropCasePlan(
  db: Db,
  { networkId }: Member,
  { eventId, version }: { eventId: string; version: number },
): Promise<'dropped' | 'stale'> {
  return inTransaction(db, async (tx) => {
    if (!(await removeCasePlan(tx, { networkId, eventId }, version))) return 'stale';
    await changed(tx, topicOf(eventId));
    return 'dropped';
  });
}
