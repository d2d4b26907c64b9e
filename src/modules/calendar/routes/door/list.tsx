import type { Context } from 'hono';
import { newId } from '#platform/db';
import { liveTopics } from '#platform/live';
import { keepOffline, keepOfflineForAnyQuery } from '#platform/offline';
import { plugged } from '#platform/slots';
import { inLanguage } from '#platform/texts';
import { type App, type Env, flash, readForm } from '#platform/web';
import { noteArrival } from '../../actions/door/note-arrival.ts';
import { deviceDoor } from '../../device-door.ts';
import { doorTables } from '../../door-tables.ts';
import { ArrivalForm } from '../../forms/door-form.ts';
import { doorOf, listedAtDoor } from '../../rules/door/door.ts';
import { goesOnAfterNoon } from '../../rules/door/hours.ts';
import type { ArrivalState } from '../../rules/door/presence.ts';
import { presenceOf } from '../../store/door/arrivals.ts';
import { peopleAtDoor } from '../../store/door/people-at-door.ts';
import { doorTopicOf, eventTopicOf } from '../../store/topic.ts';
import { DoorPage } from '../../views/door/door-page.tsx';
import { withQuery } from '../../views/door/door-paths.ts';
import { type AtDoor, doorkeeperHere, doorLink, toSignIn } from './doorkeeper.ts';

const states: readonly ArrivalState[] = ['present', 'absent', 'left', 'untilNoon', 'awaited'];

/** The list at the entrance, what a device takes along of it, and what is noted on it. */
export const doorListRoutes = (app: App): void => {
  app.get('/events/:event/door', async (c) => {
    const at = await doorkeeperHere(c);
    if (!at) return toSignIn(c);
    keepOfflineForAnyQuery(c);
    return doorView(c, at);
  });

  /** For a device to take along, as long as there is a connection. */
  app.get('/events/:event/door/day', async (c) => {
    const { t } = c.var;
    const at = await doorkeeperHere(c);
    if (!at) return toSignIn(c);
    const { people, presence, tables, registered } = await hallHere(c, at);
    keepOffline(c);
    return c.json(deviceDoor(t, people, presence, await tables.forDevice(registered, t)));
  });

  app.post('/events/:event/door/arrivals', async (c) => {
    const { db, now, t } = c.var;
    const at = await doorkeeperHere(c);
    if (!at) return toSignIn(c);
    const form = await readForm(c, ArrivalForm);
    const back = withQuery(at.paths.door, {
      key: at.key,
      q: c.req.query('q') ?? null,
      state: c.req.query('state') ?? null,
    });
    if (!form.ok) return c.redirect(back, 303);

    const { registration: registrationId, state } = form.value;
    const noted = await noteArrival(db, at.keeper, { id: form.key ?? newId(), registrationId, state }, now);
    flash(c, { text: t(`door.noted.${state}`, { name: noted.givenName }) });
    return c.redirect(back, 303);
  });
};

/** Everybody the event knows, who of them is there, and where they sit. */
async function hallHere(c: Context<Env>, { event }: AtDoor) {
  const { db, network, t } = c.var;
  const which = { networkId: network.id, eventId: event.id };
  const [people, presence, tables] = await Promise.all([
    peopleAtDoor(db, { ...which, lang: t.lang }),
    presenceOf(db, which),
    plugged(doorTables).read(db, which),
  ]);
  return { people, presence, tables, registered: people.filter(({ standing }) => standing === 'registered') };
}

async function doorView(c: Context<Env>, at: AtDoor) {
  const { frame, network, now, origin, t } = c.var;
  const { event, key, paths } = at;
  const { people, presence, tables, registered } = await hallHere(c, at);
  const shown = tables.shown({ people: registered, presence, eventPath: paths.event }, t, now);
  const typed = (c.req.query('q') ?? '').trim().slice(0, 80);
  const state = states.find((known) => known === c.req.query('state')) ?? null;
  const page = Number.parseInt(c.req.query('page') ?? '1', 10) || 1;
  const topics = [doorTopicOf(event.id), eventTopicOf(event.id), ...plugged(doorTables).topics(event.id)];
  return c.html(
    <DoorPage
      frame={{ ...frame, live: liveTopics(topics, now) }}
      paths={paths}
      title={inLanguage(event.title, t.lang).text}
      door={doorOf(listedAtDoor(people, presence), presence, shown, { typed, state, page, lang: t.lang })}
      tables={shown}
      untilNoon={goesOnAfterNoon(event)}
      isOver={event.endsAt <= now}
      typed={typed}
      state={state}
      withKey={key}
      link={key === null ? doorLink({ origin }, at, network.id) : null}
    />,
  );
}
