import { participantsOf, presenceOf } from '#modules/calendar';
import { type Db, inTransaction } from '#platform/db';
import { later } from '#platform/jobs';
import { changed } from '#platform/live';
import type { Member } from '#platform/member';
import { mixDay } from '../jobs.ts';
import { expectedBy } from '../rules/expected.ts';
import { type AskRepairDecision, decideAskRepair } from '../rules/repair/ask-repair.ts';
import { heldDay } from '../store/held.ts';
import { saveMixing } from '../store/mixings.ts';
import { mixingTopicOf } from '../store/topic.ts';

type Asking = { eventId: string; seen: number; seed: number };

/** Looks for ways to repair the rounds to come, for those who are there. Nothing changes before one is chosen. */
export function askRepair(
  db: Db,
  { networkId, personId }: Member,
  { eventId, seen, seed }: Asking,
  now: Date,
): Promise<AskRepairDecision> {
  const which = { networkId, eventId };
  return inTransaction(db, async (tx) => {
    const day = await heldDay(tx, which);
    const people = await participantsOf(tx, which);
    const isHere = expectedBy(await presenceOf(tx, which));
    const decision = decideAskRepair(day, people, { seen, isHere }, now);
    if (decision.outcome === 'refused') return decision;

    const asked = { ...which, by: personId, scope: 'repair' as const, seed, upon: seen, now };
    await later(tx, mixDay, { networkId, mixingId: await saveMixing(tx, asked) });
    await changed(tx, mixingTopicOf(eventId));
    return decision;
  });
}
