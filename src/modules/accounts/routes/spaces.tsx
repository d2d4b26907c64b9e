import type { Context } from 'hono';
import { type Space, spaceOf } from '#modules/networks';
import { isCoordinator } from '#platform/member';
import { orMissing } from '#platform/missing';
import { nameIn } from '#platform/texts';
import { type App, coordinatorsOnly, type Env, flash, membersOnly, type RefilledForm, readForm } from '#platform/web';
import { addToSpace, removeFromSpace } from '../actions/add-to-space.ts';
import { answerRequest } from '../actions/answer-request.ts';
import { askToJoin } from '../actions/ask-to-join.ts';
import { joinSpace } from '../actions/join-space.ts';
import { leaveSpace } from '../actions/leave-space.ts';
import { AnswerForm, SpacePersonForm, SpaceRequestForm } from '../forms/space.ts';
import { peoplePage } from '../store/people-list.ts';
import { peopleInSpace, requestsWaiting } from '../store/space-people.ts';
import { placeIn } from '../views/place.ts';
import { SpacePeoplePage } from '../views/space-people-page.tsx';
import { SpaceRequestPage } from '../views/space-request-page.tsx';
import { theId } from './asked.ts';

const theSpace = async (c: Context<Env>): Promise<Space> =>
  orMissing(await spaceOf(c.var.db, { networkId: c.var.network.id, spaceId: theId(c.req.param('space')) }));
const addressOf = (c: Context<Env>, spaceId: string) => `/n/${c.var.network.slug}/spaces/${spaceId}`;

export const spacePeopleRoutes = (app: App): void => {
  app.post('/spaces/:space/membership', membersOnly, async (c) => {
    const { db, t, now } = c.var;
    const space = await theSpace(c);
    const door = await joinSpace(db, orMissing(c.var.member), space.id, now);
    const name = nameIn(t, space.name);
    flash(c, {
      text: door.door === 'shut' ? t(`accounts.space.shut.${door.why}`) : t('accounts.space.joined', { name }),
    });
    return c.redirect(addressOf(c, space.id), 303);
  });

  app.delete('/spaces/:space/membership', membersOnly, async (c) => {
    const space = await theSpace(c);
    await leaveSpace(c.var.db, orMissing(c.var.member), space.id, c.var.now);
    flash(c, { text: c.var.t('accounts.space.left', { name: nameIn(c.var.t, space.name) }) });
    return c.redirect(addressOf(c, space.id), 303);
  });

  const requestPage = (c: Context<Env>, space: Space, form: RefilledForm | null) => (
    <SpaceRequestPage
      frame={c.var.frame}
      path={addressOf(c, space.id)}
      spaceName={nameIn(c.var.t, space.name)}
      form={form}
    />
  );

  app.get('/spaces/:space/request', membersOnly, async (c) => c.html(requestPage(c, await theSpace(c), null)));

  app.post('/spaces/:space/request', membersOnly, async (c) => {
    const { db, t, now } = c.var;
    const space = await theSpace(c);
    const form = await readForm(c, SpaceRequestForm);
    if (!form.ok) return c.html(requestPage(c, space, form), 422);
    const asking = { spaceId: space.id, message: form.value.message ?? '' };
    const door = await askToJoin(db, orMissing(c.var.member), asking, now);
    flash(c, { text: door.door === 'shut' ? t(`accounts.space.shut.${door.why}`) : t('accounts.space.askedNow') });
    return c.redirect(addressOf(c, space.id), 303);
  });

  app.get('/spaces/:space/people', membersOnly, async (c) => {
    const { db, t, now, network, member } = c.var;
    const space = await theSpace(c);
    const of = { networkId: network.id, spaceId: space.id };
    const search = (c.req.query('q') ?? '').trim().slice(0, 100);
    const mayAnswer = isCoordinator(member);
    const [people, requests, looked] = await Promise.all([
      peopleInSpace(db, of),
      mayAnswer ? requestsWaiting(db, of) : null,
      mayAnswer && search ? peoplePage(db, { networkId: network.id, now, search, page: 1 }) : null,
    ]);
    const found = looked?.people
      .filter(({ id }) => !people.some((one) => one.id === id))
      .map(({ id, name, places }) => ({ id, name, text: places.map((place) => placeIn(t, place)).join(' · ') }));
    const given = {
      networkPath: `/n/${network.slug}`,
      path: addressOf(c, space.id),
      spaceName: nameIn(t, space.name),
      now,
    };
    return c.html(
      <SpacePeoplePage frame={c.var.frame} {...given} {...{ people, requests, search }} found={found ?? null} />,
    );
  });

  app.post('/spaces/:space/requests/:request', coordinatorsOnly, async (c) => {
    const { db, t, now } = c.var;
    const form = await readForm(c, AnswerForm);
    const { outcome } = orMissing(form.ok ? form.value : null);
    const answering = { requestId: theId(c.req.param('request')), outcome };
    const { spaceId, name } = await answerRequest(db, orMissing(c.var.member), answering, now);
    flash(c, { text: t(`accounts.space.answered.${outcome}`, { name }) });
    return c.redirect(`${addressOf(c, spaceId)}/people`, 303);
  });

  app.post('/spaces/:space/people', coordinatorsOnly, async (c) => {
    const { db, t, now } = c.var;
    const form = await readForm(c, SpacePersonForm);
    const who = { spaceId: theId(c.req.param('space')), personId: orMissing(form.ok ? form.value.person : null) };
    const { name } = await addToSpace(db, orMissing(c.var.member), who, now);
    flash(c, { text: t('accounts.space.added', { name }) });
    return c.redirect(`${addressOf(c, who.spaceId)}/people`, 303);
  });

  app.delete('/spaces/:space/people/:person', coordinatorsOnly, async (c) => {
    const { db, t } = c.var;
    const who = { spaceId: (await theSpace(c)).id, personId: theId(c.req.param('person')) };
    await removeFromSpace(db, orMissing(c.var.member), who);
    const here = `${addressOf(c, who.spaceId)}/people`;
    flash(c, {
      text: t('accounts.space.removed'),
      undo: { action: `${here}/${who.personId}`, label: t('accounts.undo') },
    });
    return c.redirect(here, 303);
  });

  /** Undoes taking somebody out. */
  app.post('/spaces/:space/people/:person', coordinatorsOnly, async (c) => {
    const { db, t, now } = c.var;
    const who = { spaceId: theId(c.req.param('space')), personId: theId(c.req.param('person')) };
    const { name } = await addToSpace(db, orMissing(c.var.member), who, now);
    flash(c, { text: t('accounts.space.added', { name }) });
    return c.redirect(`${addressOf(c, who.spaceId)}/people`, 303);
  });
};
