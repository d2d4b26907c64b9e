import type { Context } from 'hono';
import { spaceOf } from '#modules/networks';
import { type Entry, writeCalendar } from '#platform/ics';
import { Missing, orMissing } from '#platform/missing';
import { nameIn, type T } from '#platform/texts';
import { type App, addressLimit, type Env, keepForGuests } from '#platform/web';
import { eventPath } from '../../addresses.ts';
import { feedsBeginOn } from '../../rules/feeds/feeds.ts';
import { eventsInFeed } from '../../store/feeds/feed-events.ts';
import { entryOf } from '../../words/entry.ts';
import { askedFilter } from '../events/asked-filter.ts';
import { eventHere } from '../events/event-view.tsx';
import { calendarAnswer, feedTexts } from './calendar-answer.ts';

/** A house of a hundred people, each with two programs that ask every quarter of an hour, asks less often. */
const programs = addressLimit('calendar.feed', { points: 600, seconds: 600 });

/** What calendar programs read without a key. */
export const feedRoutes = (app: App): void => {
  app.get('/calendar.ics', programs, async (c) => {
    const { db, network, now } = c.var;
    const t = feedTexts(c);
    const filter = askedFilter(c);
    const asked = { networkId: network.id, isMember: false, filter, personId: null, since: feedsBeginOn(now) };
    const name = await nameOfFeed(c, t, filter.spaceId);
    keepForGuests(c);
    return feedAnswer(c, t, { name, events: await eventsInFeed(db, asked) });
  });

  app.get('/events/:event/calendar.ics', programs, async (c) => {
    const { network, origin, t } = c.var;
    const event = await eventHere(c);
    if (event.fuzzyWhen || event.isTemplate) throw new Missing();
    const href = origin + eventPath(network.slug, event.id);
    return oneDate(c, entryOf(t, event, { href, mine: event.mine?.state ?? null }));
  });
};

type Fed = { name: string; events: Awaited<ReturnType<typeof eventsInFeed>> };

export function feedAnswer(c: Context<Env>, t: T, { name, events }: Fed): Response {
  const { network, origin } = c.var;
  const entries = events.map(({ event, mine }) =>
    entryOf(t, event, { href: origin + eventPath(network.slug, event.id), mine }),
  );
  return calendarAnswer(c, writeCalendar({ name, method: null, entries }));
}

/** One date, to be put into a calendar by hand. */
export const oneDate = (c: Context<Env>, entry: Entry & { changedAt: Date }): Response =>
  calendarAnswer(c, writeCalendar({ name: entry.title, method: 'PUBLISH', entries: [entry] }));

/** A space of another network has no dates here. */
export async function nameOfFeed(c: Context<Env>, t: T, spaceId: string | null): Promise<string> {
  const { db, network } = c.var;
  if (!spaceId) return nameIn(t, network.name);
  const space = orMissing(await spaceOf(db, { networkId: network.id, spaceId }));
  return `${nameIn(t, network.name)}, ${nameIn(t, space.name)}`;
}
