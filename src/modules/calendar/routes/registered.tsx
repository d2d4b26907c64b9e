import type { Context } from 'hono';
import { organisationsOf } from '#modules/accounts';
import { Missing, orMissing } from '#platform/missing';
import { type App, addressLimit, type Env, flash, readForm } from '#platform/web';
import { changeSaid } from '../actions/change-said.ts';
import { comeBack } from '../actions/come-back.ts';
import { replace } from '../actions/replace.ts';
import { withdraw } from '../actions/withdraw.ts';
import { registrationPath } from '../addresses.ts';
import { saidForm } from '../forms/asked-form.ts';
import { withdrawalForm } from '../forms/registration-form.ts';
import { replacementForm } from '../forms/replacement-form.ts';
import { organisationTyped } from '../rules/known-organisation.ts';
import { askedOf } from '../store/asked.ts';
import { eventOf } from '../store/events.ts';
import type { Registration } from '../store/registrations.ts';
import { entryOf } from '../words/entry.ts';
import { nameOf } from '../words/index.ts';
import { oneDate } from './feeds.ts';
import { onceOf } from './once-of.ts';
import { cardsView, registeredView } from './registered-view.tsx';
import { answersView, replacementView, type Where } from './said-views.tsx';
import { sealedHere } from './sealed-here.ts';

/** Each colleague is written to, and holds the place from then on: without an end it would write to anybody. */
const replacementsLimit = addressLimit('calendar.replace', { points: 20, seconds: 3600 });

/** The page of one registration and what is done there, for whoever holds its link. */
export const registeredRoutes = (app: App): void => {
  app.get('/events/:event/registrations/:seal', async (c) => c.html(await registeredView(c, await sealedHere(c))));

  app.get('/events/:event/registrations/:seal/calendar.ics', async (c) => {
    const { db, network, origin, t } = c.var;
    const { which, registration } = await sealedHere(c);
    const event = orMissing(await eventOf(db, which));
    if (event.fuzzyWhen) throw new Missing();
    const href = origin + registrationPath(network.slug, event.id, registration.id);
    return oneDate(c, entryOf(t, event, { href, mine: registration.state }));
  });

  app.get('/events/:event/registrations/:seal/cards', async (c) => {
    const here = await sealedHere(c);
    return c.html(await cardsView(c, here, whereOf(c, here.registration).path));
  });

  app.delete('/events/:event/registrations/:seal', async (c) => {
    const { db, now, t, person } = c.var;
    const { which } = await sealedHere(c);
    const isForAll = (await readForm(c, withdrawalForm)).values.whom === 'all';
    const withdrawing = { ...which, by: person?.id ?? null, whom: isForAll ? ('all' as const) : ('me' as const) };
    const outcome = await withdraw(db, withdrawing, { decided: false }, now);
    if (outcome === 'over') flash(c, { text: t('calendar.said.over') });
    else
      flash(c, {
        text: t(isForAll ? 'calendar.said.allWithdrawn' : 'calendar.said.withdrawn'),
        ...(!isForAll && { undo: { action: c.req.path, label: t('calendar.said.undo') } }),
      });
    return c.redirect(c.req.path, 303);
  });

  app.post('/events/:event/registrations/:seal', async (c) => {
    const here = await sealedHere(c);
    const decision = await comeBack(c.var.db, here.which, { decided: false }, c.var.now);
    if (decision.outcome === 'refused') return c.html(await registeredView(c, here, decision.reason), 422);
    return c.redirect(c.req.path, 303);
  });

  app.get('/events/:event/registrations/:seal/answers', async (c) => {
    const { which, registration } = await sealedHere(c);
    const asked = await askedOf(c.var.db, which);
    return c.html(await answersView(c, { registration, asked }, whereOf(c, registration)));
  });

  app.patch('/events/:event/registrations/:seal/answers', async (c) => {
    const { db, now, t } = c.var;
    const { which, registration } = await sealedHere(c);
    const where = whereOf(c, registration);
    const asked = await askedOf(db, which);
    const form = await readForm(c, saidForm(asked));
    const sent = Number(form.values.version) || 0;
    if (!form.ok)
      return c.html(await answersView(c, { registration, asked }, where, { refilled: form, version: sent }), 422);
    const changing = { ...which, version: form.value.version, said: form.value.said };
    const outcome = await changeSaid(db, changing, { decided: false }, now);
    if (outcome.outcome === 'saved') {
      flash(c, { text: t('calendar.said.changed') });
      return c.redirect(where.path, 303);
    }
    const stands = await sealedHere(c);
    const refilled = { values: form.values, problems: {} };
    const again =
      outcome.outcome === 'stale'
        ? { refilled, isStale: true }
        : { refilled, refusal: outcome.reason, version: form.value.version };
    return c.html(
      await answersView(c, { registration: stands.registration, asked: await askedOf(db, which) }, where, again),
      422,
    );
  });

  app.get('/events/:event/registrations/:seal/replacement', async (c) => {
    const { registration } = await sealedHere(c);
    return c.html(replacementView(c, registration, whereOf(c, registration)));
  });

  app.post('/events/:event/registrations/:seal/replacement', replacementsLimit, async (c) => {
    const { db, now, t, network, person } = c.var;
    const { which, registration } = await sealedHere(c);
    const where = whereOf(c, registration);
    const form = await readForm(c, replacementForm);
    if (!form.ok) return c.html(replacementView(c, registration, where, { refilled: form }), 422);
    const directory = form.value.organisation ? await organisationsOf(db, network.id) : [];
    const colleague = {
      ...form.value.person,
      ...organisationTyped(form.value.organisation, directory),
      language: registration.language ?? t.lang,
    };
    const replacing = {
      ...which,
      colleague,
      by: person?.id ?? null,
      once: onceOf(c, form.key),
      pageOf: (id: string) => registrationPath(network.slug, which.eventId, id),
    };
    const outcome = await replace(db, replacing, now);
    if (outcome.outcome === 'replaced') return c.redirect(outcome.page, 303);
    const again = { refilled: { values: form.values, problems: {} }, refusal: outcome.reason };
    return c.html(replacementView(c, registration, where, again), 422);
  });
};

function whereOf(c: Context<Env>, registration: Registration): Where {
  const path = registrationPath(c.var.network.slug, registration.eventId, registration.id);
  return { path, back: { href: path, label: nameOf(registration) }, isPlain: true };
}
