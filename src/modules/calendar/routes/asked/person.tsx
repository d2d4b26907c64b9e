import type { Context } from 'hono';
import { orMissing } from '#platform/missing';
import { type App, coordinatorsOnly, type Env } from '#platform/web';
import { peoplePath, registrationPath } from '../../addresses.ts';
import { isOneClick } from '../../rules/asked/asked.ts';
import { canReplace } from '../../rules/registering/replacement.ts';
import { askedOf } from '../../store/asked/asked.ts';
import type { EventFacts } from '../../store/events/events.ts';
import { withOrganisations } from '../../store/people/participants.ts';
import { partyOf, registrationOf } from '../../store/registering/registration-facts.ts';
import type { Registration } from '../../store/registering/registrations.ts';
import { PersonPanel } from '../../views/asked/person-panel.tsx';
import { nameOf } from '../../words/index.ts';
import { eventThere } from '../event-there.ts';
import { answerChange, answerReplacement, type Here } from '../registering/said-acts.ts';
import { answersView, replacementView, saidBy, type Where } from '../registering/said-views.tsx';

/** What organisers do about what somebody chose and answered, and about who comes instead. */
export const personRoutes = (app: App): void => {
  app.get('/events/:event/people/:registration/answers', coordinatorsOnly, async (c) => {
    const { registration, asked } = await personThere(c);
    return c.html(await answersView(c, { registration, asked }, whereOf(c, registration)));
  });

  app.patch('/events/:event/people/:registration/answers', coordinatorsOnly, async (c) => {
    const here = await personThere(c);
    return answerChange(c, here, whereOf(c, here.registration), { decided: true, again: () => personThere(c) });
  });

  app.get('/events/:event/people/:registration/replacement', coordinatorsOnly, async (c) => {
    const { registration } = await personThere(c);
    return c.html(replacementView(c, registration, whereOf(c, registration)));
  });

  app.post('/events/:event/people/:registration/replacement', coordinatorsOnly, async (c) => {
    const here = await personThere(c);
    const people = peoplePath(c.var.network.slug, here.which.eventId);
    return answerReplacement(c, here, whereOf(c, here.registration), (id) => `${people}/${id}`);
  });
};

async function personThere(c: Context<Env>): Promise<Here> {
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
