import { participantsOf } from '#modules/calendar';
import { type Db, inTransaction } from '#platform/db';
import { changed } from '#platform/live';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import { decideReturn, type ReturnDecision } from '../rules/versions.ts';
import { saveAct } from '../store/acts.ts';
import { heldDay } from '../store/held.ts';
import { topicOf } from '../store/topic.ts';
import { versionsWithSeats } from '../store/versions.ts';

/** `act`: its number, to undo it. */
export type Returned = Exclude<ReturnDecision, { outcome: 'returned' }> | { outcome: 'returned'; act: number };

/** Seats everybody as in a kept version, as one act. */
export function returnToVersion(
  db: Db,
  { networkId, personId }: Member,
  { eventId, versionId, seen }: { eventId: string; versionId: string; seen: number },
  now: Date,
): Promise<Returned> {
  return inTransaction(db, async (tx) => {
    const which = { networkId, eventId };
    const day = await heldDay(tx, which);
    const [version] = await versionsWithSeats(tx, which, [versionId]);
    const people = await participantsOf(tx, which);
    const decision = decideReturn(orMissing(version), day, people, seen, now);
    if (decision.outcome === 'refused') return decision;

    const { changes, levels } = decision;
    const act = await saveAct(tx, networkId, day, { what: 'return', changes, by: personId, now, levels });
    await changed(tx, topicOf(eventId));
    return { outcome: 'returned', act };
  });
}
