import { participantsOf } from '#modules/calendar';
import { type Db, inTransaction } from '#platform/db';
import { changed } from '#platform/live';
import type { Member } from '#platform/member';
import { newestAct } from '../rules/day.ts';
import { decideUndo, type UndoDecision } from '../rules/undo.ts';
import { actOf, saveAct } from '../store/acts.ts';
import { heldDay } from '../store/held.ts';
import { topicOf } from '../store/topic.ts';

/** `act`: the number of the undoing, which can be undone as well. */
export type Undone = Exclude<UndoDecision, { outcome: 'undone' }> | { outcome: 'undone'; act: number };

/** Takes one act back, exactly. Undoing is an act too, so it can be undone. */
export function undo(
  db: Db,
  { networkId, personId }: Member,
  { eventId, number }: { eventId: string; number: number },
  now: Date,
): Promise<Undone> {
  return inTransaction(db, async (tx) => {
    const day = await heldDay(tx, { networkId, eventId });
    const expected = new Set((await participantsOf(tx, { networkId, eventId })).map(({ id }) => id));
    const act = await actOf(tx, { networkId, eventId }, number);
    const decision = decideUndo(act, day.rounds, (id) => expected.has(id));
    if (decision.outcome === 'refused') return decision;

    // Back at what the mixing made: what it proved then is true again.
    const isLast = number === newestAct(day) && day.proof?.act === number - 1;
    const levels = isLast ? (day.proof?.levels ?? null) : null;
    const done = { what: 'undo' as const, changes: decision.changes, by: personId, now, undoes: number, levels };
    const made = await saveAct(tx, networkId, day, done);
    await changed(tx, topicOf(eventId));
    return { outcome: 'undone', act: made };
  });
}
