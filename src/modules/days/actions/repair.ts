import { participantsOf } from '#modules/calendar';
import { type Db, inTransaction } from '#platform/db';
import { changed } from '#platform/live';
import type { Member } from '#platform/member';
import { decideRepair, type RepairDecision } from '../rules/repair/proposal.ts';
import { saveAct } from '../store/acts.ts';
import { heldDay } from '../store/held.ts';
import { proposalsOf } from '../store/mixings.ts';
import { topicOf } from '../store/topic.ts';

/** `act`: its number, to undo it. */
export type Repaired = Exclude<RepairDecision, { outcome: 'repaired' }> | { outcome: 'repaired'; act: number };

/** Seats people as the chosen way says, as one act. */
export function repair(
  db: Db,
  { networkId, personId }: Member,
  { eventId, chosen, mixingId }: { eventId: string; chosen: number; mixingId: string },
  now: Date,
): Promise<Repaired> {
  const which = { networkId, eventId };
  return inTransaction(db, async (tx) => {
    const day = await heldDay(tx, which);
    const people = await participantsOf(tx, which);
    const offered = await proposalsOf(tx, which);
    // Somebody else may have asked again since the page was shown: the same number is then another way.
    const seen = offered?.id === mixingId ? offered : null;
    const decision = decideRepair(day, seen, chosen, people, now);
    if (decision.outcome === 'refused') return decision;

    const { changes, proposal } = decision;
    const { levels, unmet } = proposal;
    const act = await saveAct(tx, networkId, day, { what: 'repair', changes, by: personId, now, levels, unmet });
    await changed(tx, topicOf(eventId));
    return { outcome: 'repaired', act };
  });
}
