import { type Db, inTransaction } from '#platform/db';
import { changed } from '#platform/live';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import { changedAlike, seenOf } from '../../rules/planning/following.ts';
import { removeDraftsOf } from '../../store/events/drafts.ts';
import { type EventFacts, eventHeld } from '../../store/events/events.ts';
import { organisersOf } from '../../store/events/organisers.ts';
import type { EventContent } from '../../store/events/save-event.ts';
import { datesFollowingHeld } from '../../store/events/series.ts';
import type { EditDecision } from './edit-event.ts';
import { writeChange } from './write-change.ts';

/** seen: what the form has seen of the dates that follow. */
type Editing = { eventId: string; version: number; seen: number };

/** seriesChanged: somebody changed one of the others meanwhile; nothing is overwritten. */
export type FollowingDecision = EditDecision | { outcome: 'seriesChanged' };

/** This date and those after it. Whoever is registered for several is written to once for each of them. */
export function editFollowing(
  db: Db,
  { networkId, personId }: Member,
  { eventId, version, seen }: Editing,
  content: EventContent,
  now: Date,
): Promise<FollowingDecision> {
  const authored = { by: personId, now };
  return inTransaction(db, async (tx) => {
    const event = orMissing(await eventHeld(tx, { networkId, eventId }));
    if (event.version !== version)
      return { outcome: 'stale', event, organisers: await organisersOf(tx, { networkId, eventId }) };
    const others = await datesFollowingHeld(tx, event, now);
    if (seenOf(others) !== seen) return { outcome: 'seriesChanged' };

    await removeDraftsOf(tx, { networkId, personId, eventId });
    const whole = async (one: EventFacts): Promise<EventFacts & { organisers: readonly string[] }> => ({
      ...one,
      organisers: await organisersOf(tx, { networkId, eventId: one.id }),
    });
    const before = await whole(event);
    let told = await writeChange(tx, event, content, authored);
    for (const other of others) {
      const alike = changedAlike(before, content, await whole(other));
      if (Object.keys(alike).length === 0) continue;
      told = (await writeChange(tx, other, { ...other, ...alike }, authored)) || told;
    }
    await changed(tx, `calendar:${networkId}`);
    return { outcome: 'saved', told };
  });
}
