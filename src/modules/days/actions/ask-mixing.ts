import { participantsOf } from '#modules/calendar';
import { type Db, inTransaction } from '#platform/db';
import { later } from '#platform/jobs';
import { changed } from '#platform/live';
import type { Member } from '#platform/member';
import { mixDay } from '../jobs.ts';
import { type AskDecision, decideAsk } from '../rules/ask-mixing.ts';
import { heldDay } from '../store/held.ts';
import { saveMixing } from '../store/mixings.ts';
import { mixingTopicOf } from '../store/topic.ts';

type Asking = { eventId: string; scope: 'all' | 'newcomers'; seen: number; seed: number };

/** Composes the groups of a day, or seats newcomers. It takes a while, so a worker does it; the page shows how far it is. */
export function askMixing(
  db: Db,
  { networkId, personId }: Member,
  { eventId, scope, seen, seed }: Asking,
  now: Date,
): Promise<AskDecision> {
  return inTransaction(db, async (tx) => {
    const day = await heldDay(tx, { networkId, eventId });
    const people = await participantsOf(tx, { networkId, eventId });
    const decision = decideAsk(day, people, { scope, seen }, now);
    if (decision.outcome === 'refused') return decision;

    const mixingId = await saveMixing(tx, { networkId, eventId, by: personId, scope, seed, upon: seen, now });
    await later(tx, mixDay, { networkId, mixingId });
    await changed(tx, mixingTopicOf(eventId));
    return decision;
  });
}
