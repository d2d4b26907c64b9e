import { participantsOf, presenceOf } from '#modules/calendar';
import { type Db, inTransaction } from '#platform/db';
import { changed } from '#platform/live';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import { expectedBy } from '../rules/expected.ts';
import { type DrawRefusal, decideDraw } from '../rules/lot.ts';
import { changesTo } from '../rules/seat-changes.ts';
import { saveAct } from '../store/acts.ts';
import { saveDraw } from '../store/draws.ts';
import { heldDay } from '../store/held.ts';
import { topicOf } from '../store/topic.ts';

type Drawing = { eventId: string; roundId: string; number: number; seen: number };

/** `act`: its number, to undo it. */
export type DrawMade = { outcome: 'drawn'; act: number } | ({ outcome: 'refused' } & DrawRefusal);

/** Draws the tables of a round by lot, for everybody who is not known to be absent. */
export function draw(
  db: Db,
  { networkId, personId }: Member,
  { eventId, roundId, number, seen }: Drawing,
  now: Date,
): Promise<DrawMade> {
  return inTransaction(db, async (tx) => {
    const which = { networkId, eventId };
    const day = await heldDay(tx, which);
    const round = orMissing(day.rounds.find(({ id, way }) => id === roundId && way === 'drawn'));
    const people = await participantsOf(tx, which);
    const isExpected = expectedBy(await presenceOf(tx, which));
    const decision = decideDraw(day, people, { round, number, seen, isExpected });
    if (decision.outcome === 'refused') return decision;

    const changes = changesTo([{ id: roundId, groups: decision.groups }], [round]);
    const act = await saveAct(tx, networkId, day, { what: 'draw', changes, by: personId, now, seed: number });
    await saveDraw(tx, { ...which, roundId, by: personId, now }, decision.lot);
    await changed(tx, topicOf(eventId));
    return { outcome: 'drawn', act };
  });
}
