import { type Db, inTransaction } from '#platform/db';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import { dayOf, momentAt, plusMinutes } from '../rules/moment.ts';
import { heldMeetings } from '../store/held.ts';
import { changeSeries, type Series, type SeriesContent, saveSeries, seriesHeld } from '../store/series.ts';
import { putMeeting } from './make-meeting.ts';

export const makeSeries = (
  db: Db,
  { networkId, personId }: Member,
  { id, ...content }: SeriesContent & { id?: string },
  now: Date,
): Promise<string> =>
  inTransaction(db, (tx) => saveSeries(tx, networkId, content, { by: personId, now, ...(id && { id }) }));

/** stale: somebody changed it since. Meetings that are planned already stay as they are. */
export function editSeries(
  db: Db,
  { networkId }: Member,
  { seriesId, version, content }: { seriesId: string; version: number; content: SeriesContent },
): Promise<{ outcome: 'changed' } | { outcome: 'stale'; current: Series }> {
  const which = { networkId, seriesId };
  return inTransaction(db, async (tx) => {
    const current = orMissing(await seriesHeld(tx, which));
    if (current.version !== version) return { outcome: 'stale', current };
    await changeSeries(tx, which, content);
    return { outcome: 'changed' };
  });
}

type Dating = {
  seriesId: string;
  version: number;
  days: readonly string[];
  languages: readonly ('fr' | 'nl' | 'en')[];
};

/** Meetings on these days, at the hour of the series; a day on which it is held already is left out. */
export function planDates(
  db: Db,
  { networkId, personId }: Member,
  { seriesId, version, days, languages }: Dating,
  now: Date,
): Promise<{ outcome: 'made'; count: number } | { outcome: 'stale' }> {
  return inTransaction(db, async (tx) => {
    const series = orMissing(await seriesHeld(tx, { networkId, seriesId }));
    if (series.version !== version) return { outcome: 'stale' };
    const all = await heldMeetings(tx, networkId, now);
    const there = all
      .filter((one) => one.seriesId === seriesId && !one.cancelledAt)
      .map(({ startsAt }) => dayOf(startsAt));
    const anew = [...new Set(days)].filter((day) => !there.includes(day) && day >= dayOf(now)).sort();
    const { title, spaceId, placeName, defaultMinutes, chairId, noteTakerId, timeKeeperId } = series;
    for (const day of anew) {
      const startsAt = momentAt(day, series.rhythm?.time ?? '09:00');
      const event = {
        title,
        startsAt,
        endsAt: plusMinutes(startsAt, defaultMinutes),
        placeName,
        languages: [...languages],
        spaceId,
      };
      const about = { seriesId, chairId, noteTakerId, timeKeeperId };
      await putMeeting(tx, networkId, { event, about }, { by: personId, now });
    }
    return { outcome: 'made', count: anew.length };
  });
}
