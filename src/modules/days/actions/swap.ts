import { participantsOf } from '#modules/calendar';
import { type Db, inTransaction } from '#platform/db';
import { changed } from '#platform/live';
import type { Member } from '#platform/member';
import { decideSwap, type SwapDecision, type Swapping } from '../rules/move.ts';
import { saveAct } from '../store/acts.ts';
import { heldDay } from '../store/held.ts';
import { topicOf } from '../store/topic.ts';

/** `act`: its number, to undo it. */
export type Swapped = Exclude<SwapDecision, { outcome: 'swapped' }> | { outcome: 'swapped'; act: number };

/** Two people change places, as one act. */
export function swap(
  db: Db,
  { networkId, personId }: Member,
  { eventId, ...swapping }: Swapping & { eventId: string },
  now: Date,
): Promise<Swapped> {
  return inTransaction(db, async (tx) => {
    const day = await heldDay(tx, { networkId, eventId });
    const people = await participantsOf(tx, { networkId, eventId });
    const decision = decideSwap(day, people, swapping);
    if (decision.outcome === 'refused') return decision;

    const changes = { seats: decision.changes, groupCounts: [] };
    const act = await saveAct(tx, networkId, day, { what: 'swap', changes, by: personId, now });
    await changed(tx, topicOf(eventId));
    return { outcome: 'swapped', act };
  });
}
