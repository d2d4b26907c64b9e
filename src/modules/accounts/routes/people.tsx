import type { Context } from 'hono';
import { spacesByIds } from '#modules/networks';
import { isCoordinator, type Role } from '#platform/member';
import { orMissing } from '#platform/missing';
import { nameIn } from '#platform/texts';
import { type App, coordinatorsOnly, type Env, flash, membersOnly, type RefilledForm, readForm } from '#platform/web';
import { addPlace } from '../actions/add-place.ts';
import { changePlace } from '../actions/change-place.ts';
import { endPlace } from '../actions/end-place.ts';
import { resumePlace } from '../actions/resume-place.ts';
import { PlaceForm } from '../forms/place.ts';
import { maySeeEmail } from '../policy.ts';
import { dayOf } from '../rules/days.ts';
import { type MembershipShown, membershipShown, membershipsOf } from '../store/memberships.ts';
import { ROWS_ON_A_PAGE } from '../store/organisation-list.ts';
import { organisationsOf } from '../store/organisations.ts';
import { peoplePage } from '../store/people-list.ts';
import { personById } from '../store/person.ts';
import { spacesOfPerson } from '../store/space-people.ts';
import { PeoplePage } from '../views/people-page.tsx';
import { PersonPage } from '../views/person-page.tsx';
import { PlacePage } from '../views/place-page.tsx';
import { saidPlace } from '../views/said-place.ts';
import { pageNumber, theId } from './asked.ts';

const roles: Role[] = ['worker', 'delegate', 'coordinator'];

export const peopleRoutes = (app: App): void => {
  app.get('/people', membersOnly, async (c) => {
    const { db, now, network, member } = c.var;
    const [search, page] = [(c.req.query('q') ?? '').trim().slice(0, 100), pageNumber(c)];
    const { people, total } = await peoplePage(db, { networkId: network.id, now, search, page });
    const shown = people.map((person) => ({ ...person, email: maySeeEmail(member, person) ? person.email : null }));
    const mayInvite = member?.role === 'coordinator' || member?.role === 'delegate';
    const given = { path: `/n/${network.slug}`, people: shown, total, search, page, mayInvite };
    return c.html(<PeoplePage frame={c.var.frame} {...given} pages={Math.ceil(total / ROWS_ON_A_PAGE)} />);
  });

  app.get('/people/:person', membersOnly, async (c) => {
    const { db, t, network, member } = c.var;
    const { person, places } = await somebody(c);
    const path = `/n/${network.slug}`;
    const ids = await spacesOfPerson(db, { networkId: network.id, personId: person.id });
    const spaces = (await spacesByIds(db, network.id, ids)).map(({ id, name }) => ({
      name: nameIn(t, name),
      href: `${path}/spaces/${id}`,
    }));
    const shown = { id: person.id, name: person.name, email: maySeeEmail(member, person) ? person.email : null };
    const given = { path, person: shown, places, spaces, isCoordinator: isCoordinator(member) };
    return c.html(<PersonPage frame={c.var.frame} {...given} />);
  });

  app.get('/people/:person/places/new', coordinatorsOnly, async (c) => {
    const { person } = await somebody(c);
    return c.html(await placePage(c, person, null, null));
  });

  app.post('/people/:person/places', coordinatorsOnly, async (c) => {
    const { db, t, now, network } = c.var;
    const { person } = await somebody(c);
    const form = await readForm(c, PlaceForm);
    if (!form.ok) return c.html(await placePage(c, person, null, form), 422);
    const decision = await addPlace(db, orMissing(c.var.member), { personId: person.id, ...form.value }, now);
    if (decision.outcome === 'alreadyThere') {
      const again = { values: form.values, problems: {} };
      return c.html(
        await placePage(c, person, null, again, { refusal: t('accounts.invite.refused.alreadyThere') }),
        422,
      );
    }
    flash(c, { text: t('accounts.place.saved') });
    return c.redirect(`/n/${network.slug}/people/${person.id}`, 303);
  });

  app.get('/people/:person/places/:membership', coordinatorsOnly, async (c) => {
    const { person, place } = await somePlace(c);
    return c.html(await placePage(c, person, place, null));
  });

  app.post('/people/:person/places/:membership', coordinatorsOnly, async (c) => {
    const { db, t, now, network } = c.var;
    const { person, place } = await somePlace(c);
    const form = await readForm(c, PlaceForm);
    if (!form.ok) return c.html(await placePage(c, person, place, form), 422);
    const { version = 0, role, function: does, sinceOn, untilOn } = form.value;
    const changing = { membershipId: place.id, version, to: { role, function: does, sinceOn, untilOn } };
    const decision = await changePlace(db, orMissing(c.var.member), changing, now);
    const again = { values: form.values, problems: {} };
    if (decision.outcome === 'lastCoordinator')
      return c.html(await placePage(c, person, place, again, { refusal: t('accounts.place.lastCoordinator') }), 422);
    if (decision.outcome === 'stale') {
      const current = { ...place, ...decision.current };
      return c.html(await placePage(c, person, current, again, { stale: saidPlace(t, current) }), 422);
    }
    flash(c, { text: t('accounts.place.saved') });
    return c.redirect(`/n/${network.slug}/people/${person.id}`, 303);
  });

  app.post('/people/:person/places/:membership/ending', coordinatorsOnly, async (c) => {
    const { db, t, now, network } = c.var;
    const { person, place } = await somePlace(c);
    const here = `/n/${network.slug}/people/${person.id}`;
    const decision = await endPlace(db, orMissing(c.var.member), place.id, now);
    if (decision.outcome === 'lastCoordinator') {
      flash(c, { text: t('accounts.place.lastCoordinator') });
      return c.redirect(here, 303);
    }
    const undo = { action: `${here}/places/${place.id}/ending?_method=delete`, label: t('accounts.undo') };
    flash(c, { text: t('accounts.place.ended', { name: person.name }), undo });
    return c.redirect(here, 303);
  });

  app.delete('/people/:person/places/:membership/ending', coordinatorsOnly, async (c) => {
    const { person, place } = await somePlace(c);
    await resumePlace(c.var.db, orMissing(c.var.member), place.id, c.var.now);
    flash(c, { text: c.var.t('accounts.place.resumed', { name: person.name }) });
    return c.redirect(`/n/${c.var.network.slug}/people/${person.id}`, 303);
  });
};

/** Somebody who is or was in this network; others are not here. */
async function somebody(c: Context<Env>) {
  const { db, now, network } = c.var;
  const personId = theId(c.req.param('person'));
  const places = await membershipsOf(db, { networkId: network.id, personId, now });
  orMissing(places.length > 0 ? true : null);
  return { person: orMissing(await personById(db, personId)), places };
}

async function somePlace(c: Context<Env>) {
  const { db, now, network } = c.var;
  const place = orMissing(
    await membershipShown(db, { networkId: network.id, membershipId: theId(c.req.param('membership')), now }),
  );
  orMissing(place.personId === c.req.param('person') ? place : null);
  return { place, person: { id: place.personId, name: place.personName } };
}

type Said = { refusal?: string; stale?: { term: string; text: string }[] };

async function placePage(
  c: Context<Env>,
  person: { id: string; name: string },
  place: MembershipShown | null,
  form: RefilledForm | null,
  { refusal, stale }: Said = {},
) {
  const { db, t, now, network } = c.var;
  const all = place ? [] : await organisationsOf(db, network.id);
  const organisations = all.map(({ id, name }) => ({ id, name: nameIn(t, name) }));
  const given = { path: `/n/${network.slug}`, person, place, roles, organisations, today: dayOf(now), form };
  return <PlacePage frame={c.var.frame} {...given} refusal={refusal ?? null} stale={stale ?? null} />;
}
