import type { Context } from 'hono';
import { organisationsOf } from '#modules/accounts';
import { newId } from '#platform/db';
import { orMissing } from '#platform/missing';
import { keepOffline } from '#platform/offline';
import { plugged } from '#platform/slots';
import { type App, type Env, flash, readForm } from '#platform/web';
import { walkIn } from '../../actions/door/walk-in.ts';
import { withdrawWalkIn } from '../../actions/door/withdraw-walk-in.ts';
import { doorTables } from '../../door-tables.ts';
import { WalkInForm, WithdrawalForm } from '../../forms/door-form.ts';
import { nameSaid } from '../../rules/door/names.ts';
import { organisationTyped } from '../../rules/registering/known-organisation.ts';
import { participantsOf } from '../../store/people/participants.ts';
import { withQuery } from '../../views/door/door-paths.ts';
import { SeatedPage } from '../../views/door/seated-page.tsx';
import { WalkInPage } from '../../views/door/walk-in-page.tsx';
import { type AtDoor, doorkeeperHere, toSignIn } from './doorkeeper.ts';

/** Whoever stands at the door and is not on the list. */
export const walkInRoutes = (app: App): void => {
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

    const { givenName, familyName, organisation = null, role, told } = form.value;
    const from = organisationTyped(organisation, organisation ? await organisationsOf(db, network.id) : []);
    const id = form.key ?? newId();
    const who = { givenName, familyName: role === 'serviceUser' ? null : (familyName ?? null), ...from, role };
    const done = await walkIn(db, at.keeper, { id, ...who, told }, now);
    const to = done === 'withdrawn' ? at.paths.door : `${at.paths.walkIn}/${id}`;
    return c.redirect(withQuery(to, { key: at.key }), 303);
  });

  app.get('/events/:event/door/walk-in/:registration', async (c) => {
    const { db, frame, network, now, t } = c.var;
    const at = await doorkeeperHere(c);
    if (!at) return toSignIn(c);
    const which = { networkId: network.id, eventId: at.event.id };
    const [tables, people] = await Promise.all([
      plugged(doorTables).read(db, which),
      participantsOf(db, { ...which, lang: t.lang }),
    ]);
    const person = orMissing(people.find(({ id }) => id === c.req.param('registration')));
    const { id, code, walkedIn } = person;
    const seated = { id, name: nameSaid(person), code, walkedIn, rounds: tables.of(person, people, t, now) };
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
  const { db, frame, network, now, t } = c.var;
  const [known, tables] = await Promise.all([
    organisationsOf(db, network.id),
    plugged(doorTables).read(db, { networkId: network.id, eventId: event.id }),
  ]);
  const { marks } = tables.shown({ people: [], presence: new Map(), eventPath: paths.event }, t, now);
  const organisations = known.map(({ name }) => name[t.lang] ?? name.fr);
  keepOffline(c);
  const shown = { frame, paths, withKey: key, organisations, id: newId(), form, marks };
  return c.html(<WalkInPage {...shown} />, form ? 422 : 200);
}
