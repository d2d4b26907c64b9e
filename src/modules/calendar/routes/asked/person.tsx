import type { Context } from 'hono';
import { organisationsOf } from '#modules/accounts';
import { orMissing } from '#platform/missing';
import { type App, coordinatorsOnly, type Env, flash, readForm } from '#platform/web';
import { changeSaid } from '../../actions/change-said.ts';
import { replace } from '../../actions/replace.ts';
import { peoplePath, registrationPath } from '../../addresses.ts';
import { saidForm } from '../../forms/asked-form.ts';
import { replacementForm } from '../../forms/replacement-form.ts';
import { isOneClick } from '../../rules/asked/asked.ts';
import { organisationTyped } from '../../rules/known-organisation.ts';
import { canReplace } from '../../rules/replacement.ts';
import { askedOf } from '../../store/asked.ts';
import type { EventFacts } from '../../store/events.ts';
import { withOrganisations } from '../../store/participants.ts';
import { partyOf, registrationOf } from '../../store/registration-facts.ts';
import type { Registration } from '../../store/registrations.ts';
import { PersonPanel } from '../../views/asked/person-panel.tsx';
import { nameOf } from '../../words/index.ts';
import { onceOf } from '../once-of.ts';
import { answersView, replacementView, saidBy, type Where } from '../said-views.tsx';
import { eventThere } from './choices.tsx';

/** What organisers do about what somebody chose and answered, and about who comes instead. */
export const personRoutes = (app: App): void => {
  app.get('/events/:event/people/:registration/answers', coordinatorsOnly, async (c) => {
    const { registration, asked } = await personThere(c);
    return c.html(await answersView(c, { registration, asked }, whereOf(c, registration)));
  });

  app.patch('/events/:event/people/:registration/answers', coordinatorsOnly, async (c) => {
    const { db, now, t } = c.var;
    const { which, registration, asked } = await personThere(c);
    const where = whereOf(c, registration);
    const form = await readForm(c, saidForm(asked));
    const sent = Number(form.values.version) || 0;
    if (!form.ok)
      return c.html(await answersView(c, { registration, asked }, where, { refilled: form, version: sent }), 422);
    const changing = { ...which, version: form.value.version, said: form.value.said };
    const outcome = await changeSaid(db, changing, { decided: true }, now);
    if (outcome.outcome === 'saved') {
      flash(c, { text: t('calendar.said.changed') });
      return c.redirect(where.path, 303);
    }
    const refilled = { values: form.values, problems: {} };
    const again =
      outcome.outcome === 'stale'
        ? { refilled, isStale: true }
        : { refilled, refusal: outcome.reason, version: form.value.version };
    return c.html(await answersView(c, await personThere(c), where, again), 422);
  });

  app.get('/events/:event/people/:registration/replacement', coordinatorsOnly, async (c) => {
    const { registration } = await personThere(c);
    return c.html(replacementView(c, registration, whereOf(c, registration)));
  });

  app.post('/events/:event/people/:registration/replacement', coordinatorsOnly, async (c) => {
    const { db, now, t, network, person } = c.var;
    const { which, registration } = await personThere(c);
    const where = whereOf(c, registration);
    const form = await readForm(c, replacementForm);
    if (!form.ok) return c.html(replacementView(c, registration, where, { refilled: form }), 422);
    const directory = form.value.organisation ? await organisationsOf(db, network.id) : [];
    const colleague = {
      ...form.value.person,
      ...organisationTyped(form.value.organisation, directory),
      language: registration.language ?? t.lang,
    };
    const people = peoplePath(network.slug, which.eventId);
    const replacing = {
      ...which,
      colleague,
      by: person?.id ?? null,
      once: onceOf(c, form.key),
      pageOf: (id: string) => `${people}/${id}`,
    };
    const outcome = await replace(db, replacing, now);
    if (outcome.outcome === 'replaced') return c.redirect(outcome.page, 303);
    const again = { refilled: { values: form.values, problems: {} }, refusal: outcome.reason };
    return c.html(replacementView(c, registration, where, again), 422);
  });
};

async function personThere(c: Context<Env>) {
  const { db, network, t } = c.var;
  const which = {
    networkId: network.id,
    eventId: (await eventThere(c)).id,
    registrationId: c.req.param('registration') ?? '',
  };
  const found = orMissing(await registrationOf(db, { ...which, id: which.registrationId }));
  const [registration = found] = await withOrganisations(db, [found], t.lang);
  return { which, registration, asked: await askedOf(db, which) };
}

function whereOf(c: Context<Env>, registration: Registration): Where {
  const path = `${peoplePath(c.var.network.slug, registration.eventId)}/${registration.id}`;
  return { path, back: { href: path, label: nameOf(registration) }, isPlain: false };
}

/** On the page of somebody who comes, for organisers: what they said, and what can be done about it. */
export async function personSaid(c: Context<Env>, event: EventFacts, registration: Registration) {
  const { db, network, now, t } = c.var;
  const which = { networkId: network.id, eventId: event.id };
  const asked = await askedOf(db, which);
  const party = registration.partyId ? await partyOf(db, registration) : [];
  const whom = registration.replaces ? await registrationOf(db, { ...which, id: registration.replaces }) : null;
  return (
    <PersonPanel
      t={t}
      said={await saidBy(c, { registration, asked })}
      replaces={whom && nameOf(whom)}
      party={party.filter(({ id, state }) => id !== registration.id && state !== 'withdrawn').map(nameOf)}
      path={`${peoplePath(network.slug, event.id)}/${registration.id}`}
      ownHref={registrationPath(network.slug, event.id, registration.id)}
      canChange={!isOneClick(asked)}
      canReplace={canReplace(event, registration.state, now)}
    />
  );
}
