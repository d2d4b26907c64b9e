import { participantsOf } from '#modules/calendar';
import { type Db, inTransaction } from '#platform/db';
import { changed } from '#platform/live';
import type { Member } from '#platform/member';
import { decideMove, type Move, type MoveDecision } from '../rules/move.ts';
import { fullName } from '../rules/names.ts';
import { saveAct } from '../store/acts.ts';
import { heldDay } from '../store/held.ts';
import { topicOf } from '../store/topic.ts';

/** `act`: its number, to undo it. */
export type Moved = Exclude<MoveDecision, { outcome: 'moved' }> | { outcome: 'moved'; name: string; act: number };

/** Puts one person at another table. */
export function move(
  db: Db,
  { networkId, personId }: Member,
  { eventId, ...moving }: Move & { eventId: string },
  now: Date,
): Promise<Moved> {
  return inTransaction(db, async (tx) => {
    const day = await heldDay(tx, { networkId, eventId });
    const people = await participantsOf(tx, { networkId, eventId });
    const person = people.find(({ id }) => id === moving.registrationId) ?? null;
    const decision = decideMove(day, person, moving);
    if (decision.outcome !== 'moved') return decision;

    const changes = { seats: [decision.change], groupCounts: [] };
    const act = await saveAct(tx, networkId, day, { what: 'move', changes, by: personId, now });
    await changed(tx, topicOf(eventId));
    return { outcome: 'moved', name: person ? fullName(person) : '', act };
  });
}
