import type { Context } from 'hono';
import { organisationsOf } from '#modules/accounts';
import { isId } from '#platform/db';
import { liveTopics } from '#platform/live';
import { filled } from '#platform/slots';
import type { Env } from '#platform/web';
import { eventPath, peoplePath } from '../../addresses.ts';
import { organisationsNamed } from '../../rules/registering/known-organisation.ts';
import { registrationParts } from '../../slots.ts';
import type { EventFacts } from '../../store/events/events.ts';
import { PEOPLE_A_PAGE, peopleInState, peopleListed, type StateListed } from '../../store/people/people-page.ts';
import { PeoplePage } from '../../views/people/people-page.tsx';

const STATES: readonly StateListed[] = ['registered', 'waiting', 'asked'];

/** The list of those who come: searched, narrowed to an organisation or a role, a page at a time. */
export async function peopleView(c: Context<Env>, event: EventFacts) {
  const { db, network, now, t } = c.var;
  const q = c.req.query('q')?.trim().slice(0, 80) || null;
  const askedRole = c.req.query('role');
  const role: 'worker' | 'serviceUser' | null =
    askedRole === 'worker' || askedRole === 'serviceUser' ? askedRole : null;
  const organisationId = isId(c.req.query('organisation')) ? (c.req.query('organisation') ?? null) : null;
  const state = STATES.find((one) => one === c.req.query('state')) ?? 'registered';
  const page = Math.min(1000, Math.max(1, Number.parseInt(c.req.query('page') ?? '1', 10) || 1));

  const directory = await organisationsOf(db, network.id);
  const names = new Map(directory.map(({ id, name }) => [id, name[t.lang] ?? name.fr]));
  const organisationIds = q ? organisationsNamed(q, directory) : [];
  const asked = { networkId: network.id, eventId: event.id, q, organisationIds, organisationId, role };
  const people = await peopleListed(db, { ...asked, state, page });
  const others = await peopleInState(db, asked);
  return (
    <PeoplePage
      frame={{ ...c.var.frame, live: liveTopics([`event:${event.id}`], now) }}
      event={event}
      path={peoplePath(network.slug, event.id)}
      eventPath={eventPath(network.slug, event.id)}
      people={people.map((person) => ({
        ...person,
        organisationName: names.get(person.organisationId ?? '') ?? person.organisationName,
      }))}
      q={q}
      role={role}
      state={state}
      others={others}
      organisation={organisationId ? { id: organisationId, name: names.get(organisationId) ?? '' } : null}
      page={page}
      pages={Math.ceil((people[0]?.total ?? 0) / PEOPLE_A_PAGE)}
      registrationSays={await registrationSays(c, event)}
    />
  );
}

/** What other modules make of the registrations so far. */
export function registrationSays(c: Context<Env>, { id }: EventFacts) {
  const { db, network, member, now, t } = c.var;
  const subject = { networkId: network.id, kind: 'event', id };
  const path = peoplePath(network.slug, id);
  return filled(registrationParts, { db, t, now, networkSlug: network.slug, member, subject, path });
}
