import type { Context } from 'hono';
import { organisationsOf } from '#modules/accounts';
import { participantsOf } from '#modules/calendar';
import { newId } from '#platform/db';
import { liveTopics } from '#platform/live';
import { orMissing } from '#platform/missing';
import { keepOffline, keepOfflineForAnyQuery } from '#platform/offline';
import { inLanguage } from '#platform/texts';
import { type App, type Env, flash, readForm } from '#platform/web';
import { noteArrival } from '../actions/note-arrival.ts';
import { walkIn } from '../actions/walk-in.ts';
import { withdrawWalkIn } from '../actions/withdraw-walk-in.ts';
import { deviceDay } from '../device-day.ts';
import { ArrivalForm, WalkInForm, WithdrawalForm } from '../forms.ts';
import { doorOf, marksOfDay } from '../rules/door.ts';
import { knownOrganisation } from '../rules/known-organisation.ts';
import { fullName } from '../rules/names.ts';
import { ownPlan } from '../rules/own-plan.ts';
import type { ArrivalState } from '../rules/presence.ts';
import { arrivalsOf } from '../store/arrivals.ts';
import { dayOf } from '../store/day.ts';
import { doorTopicOf, peopleTopicOf, topicOf } from '../store/topic.ts';
import { DoorPage } from '../views/door/door-page.tsx';
import { withQuery } from '../views/door/door-paths.ts';
import { SeatedPage } from '../views/door/seated-page.tsx';
import { WalkInPage } from '../views/door/walk-in-page.tsx';
import { type AtDoor, doorkeeperHere, doorLink, toSignIn } from './doorkeeper.ts';

const states: readonly ArrivalState[] = ['present', 'absent', 'left', 'untilNoon', 'awaited'];

export const doorRoutes = (app: App): void => {
  app.get('/events/:event/door', async (c) => {
    const { db, frame, network, now, origin, t } = c.var;
    const at = await doorkeeperHere(c);
    if (!at) return toSignIn(c);
    const { event, key, paths } = at;
    const which = { networkId: network.id, eventId: event.id };
    const [day, people, arrivals] = await Promise.all([
      dayOf(db, which),
      participantsOf(db, { ...which, lang: t.lang }),
      arrivalsOf(db, which),
    ]);
    const typed = (c.req.query('q') ?? '').trim().slice(0, 80);
    const state = states.find((known) => known === c.req.query('state')) ?? null;
    const page = Number.parseInt(c.req.query('page') ?? '1', 10) || 1;
    keepOfflineForAnyQuery(c);
    return c.html(
      <DoorPage
        frame={{ ...frame, live: liveTopics([topicOf(event.id), doorTopicOf(event.id), peopleTopicOf(event.id)], now) }}
        paths={paths}
        title={inLanguage(event.title, t.lang).text}
        door={doorOf(day, people, arrivals, { typed, state, page, lang: t.lang }, now)}
        typed={typed}
        state={state}
        withKey={key}
        link={key === null ? doorLink({ origin }, at, network.id) : null}
      />,
    );
  });

  /** For a device to take along, as long as there is a connection. */
  app.get('/events/:event/door/day', async (c) => {
    const { db, network, t } = c.var;
    const at = await doorkeeperHere(c);
    if (!at) return toSignIn(c);
    const which = { networkId: network.id, eventId: at.event.id };
    const [day, people, arrivals, organisations] = await Promise.all([
      dayOf(db, which),
      participantsOf(db, { ...which, lang: t.lang }),
      arrivalsOf(db, which),
      organisationsOf(db, network.id),
    ]);
    keepOffline(c);
    const names = organisations.map(({ id, name, aliases }) => ({ id, name, aliases }));
    return c.json(deviceDay(t, day, people, arrivals, names));
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
    flash(c, { text: t(`days.noted.${state}`, { name: noted.givenName }) });
    return c.redirect(back, 303);
  });

  app.get('/events/:event/door/walk-in', async (c) => {
    const at = await doorkeeperHere(c);
    return at ? walkInView(c, at) : toSignIn(c);
  });

  app.post('/events/:event/door/walk-in', async (c) => {
    const { db, network, now } = c.var;
    const at = await doorkeeperHere(c);
    if (!at) return toSignIn(c);
    const form = await readForm(c, WalkInForm);
    if (!form.ok) return walkInView(c, at, form);

    const { givenName, familyName, organisation, role, told } = form.value;
    const known = organisation ? knownOrganisation(organisation, await organisationsOf(db, network.id)) : null;
    const id = form.key ?? newId();
    const done = await walkIn(
      db,
      at.keeper,
      {
        id,
        givenName,
        familyName: role === 'serviceUser' ? null : (familyName ?? null),
        organisationId: known,
        organisationName: known ? null : (organisation ?? null),
        role,
        told,
      },
      now,
    );
    if (done === 'withdrawn') return c.redirect(withQuery(at.paths.door, { key: at.key }), 303);
    return c.redirect(withQuery(`${at.paths.walkIn}/${id}`, { key: at.key }), 303);
  });

  app.get('/events/:event/door/walk-in/:registration', async (c) => {
    const { db, frame, network, now, t } = c.var;
    const at = await doorkeeperHere(c);
    if (!at) return toSignIn(c);
    const which = { networkId: network.id, eventId: at.event.id };
    const [day, people] = await Promise.all([dayOf(db, which), participantsOf(db, { ...which, lang: t.lang })]);
    const person = orMissing(people.find(({ id }) => id === c.req.param('registration')));
    const { current, next } = ownPlan(day, person, people, now);
    const rounds = current ? [current, ...next] : next;
    const seated = { id: person.id, name: fullName(person), code: person.code, walkedIn: person.walkedIn, rounds };
    return c.html(<SeatedPage frame={frame} paths={at.paths} withKey={at.key} {...seated} />);
  });

  app.delete('/events/:event/door/walk-in/:registration', async (c) => {
    const { db, now, t } = c.var;
    const at = await doorkeeperHere(c);
    if (!at) return toSignIn(c);
    const form = await readForm(c, WithdrawalForm);
    const fact = { id: (form.ok ? form.key : null) ?? newId(), registrationId: c.req.param('registration') };
    await withdrawWalkIn(db, at.keeper, fact, now);
    flash(c, { text: t('door.withdrawn') });
    return c.redirect(withQuery(at.paths.door, { key: at.key }), 303);
  });
};

async function walkInView(
  c: Context<Env>,
  { event, paths, key }: AtDoor,
  form: Parameters<typeof WalkInPage>[0]['form'] = null,
) {
  const { db, frame, network, t } = c.var;
  const [known, day] = await Promise.all([
    organisationsOf(db, network.id),
    dayOf(db, { networkId: network.id, eventId: event.id }),
  ]);
  const organisations = known.map(({ name }) => name[t.lang] ?? name.fr);
  keepOffline(c);
  const shown = { frame, paths, withKey: key, organisations, id: newId(), form, marks: marksOfDay(day) };
  return c.html(<WalkInPage {...shown} />, form ? 422 : 200);
}
