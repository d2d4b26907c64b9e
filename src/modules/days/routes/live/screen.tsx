import type { Context } from 'hono';
import { doorkeeperHere, type EventFacts, participantsOf, toSignIn, withQuery } from '#modules/calendar';
import { liveTopics } from '#platform/live';
import { keepOffline } from '#platform/offline';
import { inLanguage } from '#platform/texts';
import { type App, type Env, unsealed } from '#platform/web';
import { dayPaths } from '../../addresses.ts';
import { screenOfTables } from '../../rules/screen.ts';
import { dayOf } from '../../store/day.ts';
import { topicOf } from '../../store/topic.ts';
import { LiveScreenPage } from '../../views/live/screen-page.tsx';
import { clockOf } from './clock-of.ts';
import { consoleHere } from './keeper.ts';

/** The clock of the day, projected; for whoever leads it, and whoever holds the link of the door. */
export const liveScreenRoutes = (app: App): void => {
  app.get('/events/:event/live/screen', async (c) => {
    const event = await eventToShow(c);
    return event ? c.html(await screenView(c, event)) : toSignIn(c);
  });
};

async function eventToShow(c: Context<Env>): Promise<EventFacts | null> {
  const isDoorKey = unsealed('door', c.req.query('key') ?? '', c.var.now) !== null;
  return (await (isDoorKey ? doorkeeperHere(c) : consoleHere(c)))?.event ?? null;
}

async function screenView(c: Context<Env>, event: EventFacts) {
  const { db, frame, network, now, t } = c.var;
  const which = { networkId: network.id, eventId: event.id };
  const [day, people] = await Promise.all([dayOf(db, which), participantsOf(db, { ...which, lang: t.lang })]);
  const clock = await clockOf(c.var, event, day.rounds);
  keepOffline(c);
  return (
    <LiveScreenPage
      frame={{ ...frame, live: liveTopics([clock.topic, topicOf(event.id)], now) }}
      title={inLanguage(event.title, t.lang).text}
      clock={clock}
      hour={t.time(now)}
      rounds={day.rounds
        .filter(({ groups }) => groups.length > 0)
        .map((round) => ({
          id: round.id,
          name: inLanguage(round.name, t.lang).text,
          ...screenOfTables(round, people, t.lang),
        }))}
      back={withQuery(dayPaths(network.slug, event.id).live, { key: c.req.query('key') ?? null })}
    />
  );
}
