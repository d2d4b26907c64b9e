import type { Context } from 'hono';
import { doorkeeperHere, participantsOf, toSignIn, withQuery } from '#modules/calendar';
import { liveTopics } from '#platform/live';
import { inLanguage } from '#platform/texts';
import type { App, Env } from '#platform/web';
import { dayPaths } from '../addresses.ts';
import type { Day } from '../rules/day.ts';
import { screenLook, screenOfTables, screenParts } from '../rules/screen.ts';
import { dayOf } from '../store/day.ts';
import { topicOf } from '../store/topic.ts';
import { RoundScreenPage } from '../views/screen-page.tsx';
import { roundHere } from './of-event.ts';

/** Who sits where, projected: for coordinators, and for whoever holds the link of the door. `by=name`: at the entrance. */
export const screenRoutes = (app: App): void => {
  app.get('/events/:event/groups/:round/screen', async (c) => {
    const { db, frame, network, now, t } = c.var;
    const at = await doorkeeperHere(c);
    if (!at) return toSignIn(c);
    const which = { networkId: network.id, eventId: at.event.id };
    const [day, people] = await Promise.all([dayOf(db, which), participantsOf(db, { ...which, lang: t.lang })]);
    const round = roundHere(c, day);
    const shown = c.req.query('by') === 'name' ? byName(round, people, t.lang) : byTable(round, people, t.lang);
    return c.html(
      <RoundScreenPage
        frame={{ ...frame, live: liveTopics([topicOf(at.event.id)], now) }}
        title={inLanguage(at.event.title, t.lang).text}
        round={round}
        look={shown.look}
        shown={shown}
        ways={waysFrom(c, day, round.id, at.key)}
      />,
    );
  });
};

const byTable = (...seen: Parameters<typeof screenOfTables>) => ({ by: 'table' as const, ...screenOfTables(...seen) });

function byName(...seen: Parameters<typeof screenParts>) {
  const parts = screenParts(...seen);
  return { by: 'name' as const, parts, look: screenLook(parts) };
}

/** The same by table or by name, the other rounds, and the way back. */
function waysFrom({ req, var: { network, t } }: Context<Env>, day: Day, roundId: string, key: string | null) {
  const paths = dayPaths(network.slug, day.eventId);
  const by = req.query('by') === 'name' ? 'name' : null;
  const screen = (id: string, by: string | null) => withQuery(paths.screen(id), { key, by });
  return [
    {
      href: withQuery(key === null ? paths.papers : paths.door, { key }),
      label: t('days.screen.back'),
      current: false,
    },
    { href: screen(roundId, null), label: t('days.screen.byTable'), current: by === null },
    { href: screen(roundId, 'name'), label: t('days.screen.byName'), current: by !== null },
    ...day.rounds
      .filter(({ id }) => id !== roundId)
      .map(({ id, startsAt, name }) => ({
        href: screen(id, by),
        label: `${t.time(startsAt)}, ${inLanguage(name, t.lang).text}`,
        current: false,
      })),
  ];
}
