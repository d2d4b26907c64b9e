import { type Db, inTransaction } from '#platform/db';
import { changed } from '#platform/live';
import type { Member } from '#platform/member';
import type { Written } from '#platform/texts';
import { decideKeep, type KeepDecision } from '../rules/versions.ts';
import { heldDay } from '../store/held.ts';
import { topicOf } from '../store/topic.ts';
import { saveVersion, versionsKept } from '../store/versions.ts';

type Keeping = { eventId: string; name: Written; seen: number };

/** Keeps how everybody sits now under a name, to compare with and to return to. */
export function keepVersion(
  db: Db,
  { networkId, personId }: Member,
  { eventId, name, seen }: Keeping,
  now: Date,
): Promise<KeepDecision> {
  return inTransaction(db, async (tx) => {
    const which = { networkId, eventId };
    const day = await heldDay(tx, which);
    const decision = decideKeep(day, { seen, kept: await versionsKept(tx, which) });
    if (decision.outcome === 'refused') return decision;

    await saveVersion(tx, networkId, day, { name, by: personId, now });
    await changed(tx, topicOf(eventId));
    return decision;
  });
}
