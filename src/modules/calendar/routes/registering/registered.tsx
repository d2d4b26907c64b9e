import type { Context } from 'hono';
import { Missing, orMissing } from '#platform/missing';
import { type App, addressLimit, type Env, flash, readForm } from '#platform/web';
import { comeBack } from '../../actions/registering/come-back.ts';
import { withdraw } from '../../actions/registering/withdraw.ts';
import { registrationPath } from '../../addresses.ts';
import { withdrawalForm } from '../../forms/registering/registration-form.ts';
import { askedOf } from '../../store/asked/asked.ts';
import { eventOf } from '../../store/events/events.ts';
import type { Registration } from '../../store/registering/registrations.ts';
import { entryOf } from '../../words/entry.ts';
import { nameOf } from '../../words/index.ts';
import { oneDate } from '../feeds/feeds.ts';
import { cardsView, registeredView } from './registered-view.tsx';
import { answerChange, answerReplacement, type Here } from './said-acts.ts';
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
    const here = await withAsked(c);
    return c.html(await answersView(c, here, whereOf(c, here.registration)));
  });

  app.patch('/events/:event/registrations/:seal/answers', async (c) => {
    const here = await withAsked(c);
    return answerChange(c, here, whereOf(c, here.registration), { decided: false, again: () => withAsked(c) });
  });

  app.get('/events/:event/registrations/:seal/replacement', async (c) => {
    const { registration } = await sealedHere(c);
    return c.html(replacementView(c, registration, whereOf(c, registration)));
  });

  app.post('/events/:event/registrations/:seal/replacement', replacementsLimit, async (c) => {
    const here = await sealedHere(c);
    const pageOf = (id: string) => registrationPath(c.var.network.slug, here.which.eventId, id);
    return answerReplacement(c, here, whereOf(c, here.registration), pageOf);
  });
};

async function withAsked(c: Context<Env>): Promise<Here> {
  const { which, registration } = await sealedHere(c);
  return { which, registration, asked: await askedOf(c.var.db, which) };
}

function whereOf(c: Context<Env>, registration: Registration): Where {
  const path = registrationPath(c.var.network.slug, registration.eventId, registration.id);
  return { path, back: { href: path, label: nameOf(registration) }, isPlain: true };
}
