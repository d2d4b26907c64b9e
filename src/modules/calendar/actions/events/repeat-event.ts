import { type Db, inTransaction, newId } from '#platform/db';
import { changed } from '#platform/live';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import { dayOf } from '../../rules/moment.ts';
import { onDay } from '../../rules/planning/moved-event.ts';
import { MOST_DATES } from '../../rules/planning/repeat.ts';
import { copyAlong } from '../../store/events/copy-along.ts';
import { eventHeld } from '../../store/events/events.ts';
import { addDate, datesOfSeries, joinSeries, seriesHeld } from '../../store/events/series.ts';

type Repeating = { eventId: string; version: number; days: readonly string[] };

/** stale: it was changed since its dates were shown. full: a series has so many dates and no more. */
export type RepeatDecision = { outcome: 'made'; count: number } | { outcome: 'stale' | 'full' };

/** The same event on other days, all of them or none. A day on which it is already is not made twice. */
export function repeatEvent(
  db: Db,
  { networkId, personId }: Member,
  { eventId, version, days }: Repeating,
  now: Date,
): Promise<RepeatDecision> {
  const authored = { by: personId, now };
  return inTransaction(db, async (tx) => {
    const event = orMissing(await eventHeld(tx, { networkId, eventId }));
    if (event.version !== version) return { outcome: 'stale' };
    if (event.seriesId) await seriesHeld(tx, event.seriesId);
    const there = (await datesOfSeries(tx, event)).map(dayOf);
    const anew = [...new Set(days)].filter((day) => !there.includes(day)).sort();
    if (there.length + anew.length > MOST_DATES) return { outcome: 'full' };

    const seriesId = event.seriesId ?? newId();
    if (!event.seriesId && anew.length > 0) await joinSeries(tx, event, seriesId);
    for (const day of anew) {
      const date = await addDate(tx, event, { seriesId, times: onDay(event, day) }, authored);
      await copyAlong(tx, event, date, authored);
    }
    await changed(tx, `event:${eventId}`);
    await changed(tx, `calendar:${networkId}`);
    return { outcome: 'made', count: anew.length };
  });
}
