import type { Context } from 'hono';
import { organisationsOf } from '#modules/accounts';
import { Missing, orMissing } from '#platform/missing';
import { type App, addressLimit, type Env, flash, membersOnly, readForm, unsealed } from '#platform/web';
import { comeBack } from '../actions/come-back.ts';
import { register } from '../actions/register.ts';
import { registerVisitor } from '../actions/register-visitor.ts';
import { withdraw } from '../actions/withdraw.ts';
import { eventPath, registrationPath } from '../addresses.ts';
import { registrationForm } from '../forms/registration-form.ts';
import { organisationTyped } from '../rules/known-organisation.ts';
import { canWithdraw, type RegistrationRefusal } from '../rules/registration.ts';
import { eventOnPage } from '../store/event-page.ts';
import { eventOf } from '../store/events.ts';
import { registrationOf } from '../store/registration-facts.ts';
import { waitingBefore } from '../store/waiting.ts';
import { RegisteredPage } from '../views/registered-page.tsx';
import { entryOf } from '../words/entry.ts';
import { eventHere, eventView } from './event-view.tsx';
import { oneDate } from './feeds.ts';
import { onceOf } from './once-of.ts';

/** A class of thirty behind one address may register; a machine that fills the hall may not. */
const visitorsLimit = addressLimit('calendar.register', { points: 60, seconds: 3600 });

export const registrationRoutes = (app: App): void => {
  app.post('/events/:event/registration', membersOnly, async (c) => {
    const { db, now, t, network } = c.var;
    const [member, person, event] = [orMissing(c.var.member), orMissing(c.var.person), await eventHere(c)];
    const asked = { eventId: event.id, email: person.email, language: person.language ?? t.lang };
    const decision = await register(db, member, asked, now);
    if (decision.outcome === 'refused')
      return c.html(await eventView(c, await eventHere(c), { refusal: decision.reason }), 422);
    const state = decision.outcome === 'already' ? 'registered' : decision.outcome;
    flash(c, { text: t(`calendar.said.${state}`) });
    return c.redirect(eventPath(network.slug, event.id), 303);
  });

  app.delete('/events/:event/registration', membersOnly, async (c) => {
    const { db, now, t, network, person } = c.var;
    const event = await eventHere(c);
    const path = eventPath(network.slug, event.id);
    if (!event.mine) return c.redirect(path, 303);
    const withdrawing = {
      networkId: network.id,
      eventId: event.id,
      registrationId: event.mine.id,
      by: person?.id ?? null,
    };
    const outcome = await withdraw(db, withdrawing, { decided: false }, now);
    if (outcome === 'withdrawn')
      flash(c, {
        text: t('calendar.said.withdrawn'),
        undo: { action: `${path}/registration`, label: t('calendar.said.undo') },
      });
    return c.redirect(path, 303);
  });

  app.post('/events/:event/registrations', visitorsLimit, async (c) => {
    const { db, now, t, network, member, person } = c.var;
    const event = await eventHere(c);
    const form = await readForm(c, registrationForm);
    if (!form.ok) return c.html(await eventView(c, event, { refilled: form }), 422);
    const { givenName, familyName = null, email = null, organisation = null, role } = form.value;
    const directory = organisation ? await organisationsOf(db, network.id) : [];
    const named = organisationTyped(organisation, directory);
    const visitor = { givenName, familyName, email, ...named, role, language: t.lang };
    const asked = {
      once: onceOf(c, form.key),
      pageOf: (id: string) => registrationPath(network.slug, event.id, id),
      by: member ? (person?.id ?? null) : null,
    };
    const decision = await registerVisitor(db, { networkId: network.id, eventId: event.id, ...visitor }, asked, now);
    if (decision.outcome === 'noted') return c.redirect(decision.page, 303);
    const refilled = { values: form.values, problems: {} };
    return c.html(await eventView(c, await eventHere(c), { refilled, refusal: decision.reason }), 422);
  });

  app.get('/events/:event/registrations/:seal', async (c) => c.html(await registeredView(c, await sealedHere(c))));

  app.get('/events/:event/registrations/:seal/calendar.ics', async (c) => {
    const { db, network, origin, t } = c.var;
    const { which, registration } = await sealedHere(c);
    const event = orMissing(await eventOf(db, which));
    if (event.fuzzyWhen) throw new Missing();
    const href = origin + registrationPath(network.slug, event.id, registration.id);
    return oneDate(c, entryOf(t, event, { href, mine: registration.state }));
  });

  app.delete('/events/:event/registrations/:seal', async (c) => {
    const { db, now, t } = c.var;
    const { which } = await sealedHere(c);
    await withdraw(db, { ...which, by: null }, { decided: false }, now);
    flash(c, { text: t('calendar.said.withdrawn'), undo: { action: c.req.path, label: t('calendar.said.undo') } });
    return c.redirect(c.req.path, 303);
  });

  app.post('/events/:event/registrations/:seal', async (c) => {
    const here = await sealedHere(c);
    const decision = await comeBack(c.var.db, here.which, { decided: false }, c.var.now);
    if (decision.outcome === 'refused') return c.html(await registeredView(c, here, decision.reason), 422);
    return c.redirect(c.req.path, 303);
  });
};

/** The registration that this link was made for; the seal stands for rights, whoever holds it. */
async function sealedHere(c: Context<Env>) {
  const { db, network, now } = c.var;
  const registrationId = orMissing(unsealed<string>('calendar.registration', c.req.param('seal') ?? '', now));
  const which = { networkId: network.id, eventId: c.req.param('event') ?? '', registrationId };
  return { which, registration: orMissing(await registrationOf(db, { ...which, id: registrationId })) };
}

type SealedHere = Awaited<ReturnType<typeof sealedHere>>;

async function registeredView(
  c: Context<Env>,
  { which, registration }: SealedHere,
  refusal: RegistrationRefusal | null = null,
) {
  const { db, network, now, frame } = c.var;
  const knowsOnline = registration.state === 'registered';
  const event = orMissing(await eventOnPage(db, { ...which, personId: null, knowsOnline }));
  return (
    <RegisteredPage
      frame={frame}
      event={event}
      registration={registration}
      before={registration.state === 'waiting' ? await waitingBefore(db, registration) : 0}
      path={c.req.path}
      eventHref={eventPath(network.slug, event.id)}
      canWithdraw={canWithdraw(event, now)}
      refusal={refusal}
    />
  );
}
