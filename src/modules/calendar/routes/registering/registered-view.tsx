import type { Context } from 'hono';
import { orMissing } from '#platform/missing';
import type { Env } from '#platform/web';
import { eventPath, ownPath, registrationPath } from '../../addresses.ts';
import { asksTravel, isOneClick } from '../../rules/asked/asked.ts';
import { canWithdraw, type RegistrationRefusal, whyClosed } from '../../rules/registering/registration.ts';
import { canReplace } from '../../rules/registering/replacement.ts';
import { eventOnPage } from '../../store/events/event-page.ts';
import { partyOf, registrationOf, replacementOf } from '../../store/registering/registration-facts.ts';
import { waitingBefore } from '../../store/registering/waiting.ts';
import { CardsPage } from '../../views/registering/cards-page.tsx';
import { RegisteredPage } from '../../views/registering/registered-page.tsx';
import { nameOf } from '../../words/index.ts';
import { saidBy } from './said-views.tsx';
import type { SealedHere } from './sealed-here.ts';
import { waitsFor } from './waits-for.ts';

export async function registeredView(
  c: Context<Env>,
  { which, registration }: SealedHere,
  refusal: RegistrationRefusal | null = null,
) {
  const { db, network, now, frame, origin } = c.var;
  const knowsOnline = registration.state === 'registered';
  const event = orMissing(await eventOnPage(db, { ...which, personId: null, knowsOnline }));
  const party = await partyOf(db, registration);
  const whom = registration.replaces ? await registrationOf(db, { ...which, id: registration.replaces }) : null;
  const instead = registration.state === 'withdrawn' ? await replacementOf(db, registration) : null;
  return (
    <RegisteredPage
      frame={frame}
      event={event}
      now={now}
      registration={registration}
      before={registration.state === 'waiting' ? await waitingBefore(db, registration) : 0}
      waitsFor={registration.state === 'waiting' ? await waitsFor(c, event, party) : null}
      path={c.req.path}
      eventHref={eventPath(network.slug, event.id)}
      codeHref={origin + ownPath(registration.code)}
      canWithdraw={canWithdraw(event, now)}
      canReplace={canReplace(event, registration.state, now)}
      replaces={whom && nameOf(whom)}
      replacedBy={instead && nameOf(instead)}
      said={await saidBy(c, { registration, asked: event.asked })}
      canChange={registration.state !== 'withdrawn' && !isOneClick(event.asked) && whyClosed(event, now) === null}
      hasTravel={asksTravel(event.asked)}
      party={{
        others: party
          .filter(({ id }) => id !== registration.id)
          .map(({ id, code, state, ...person }) => ({
            name: nameOf(person),
            code,
            state,
            href: registrationPath(network.slug, event.id, id),
          })),
        isWithoutThem: registration.state === 'withdrawn',
        coming: party.filter(({ state }) => state !== 'withdrawn').length,
      }}
      refusal={refusal}
    />
  );
}

/** The papers of a person and of whoever comes with them. */
export async function cardsView(c: Context<Env>, { which, registration }: SealedHere, back: string) {
  const { db, frame, origin } = c.var;
  const event = orMissing(await eventOnPage(db, { ...which, personId: null }));
  const people = (await partyOf(db, registration)).filter(({ state }) => state === 'registered');
  return (
    <CardsPage
      frame={frame}
      event={event}
      back={back}
      people={people.map((person) => ({
        name: nameOf(person),
        code: person.code,
        codeHref: origin + ownPath(person.code),
      }))}
    />
  );
}
