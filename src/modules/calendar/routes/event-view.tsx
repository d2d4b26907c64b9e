import type { Context } from 'hono';
import { newId } from '#platform/db';
import { liveTopics } from '#platform/live';
import { orMissing } from '#platform/missing';
import { filled } from '#platform/slots';
import type { Env, RefilledForm } from '#platform/web';
import { eventPath } from '../addresses.ts';
import { type RegistrationRefusal, whyClosed } from '../rules/registration.ts';
import { eventParts } from '../slots.ts';
import { changesTold, type EventOnPage, eventForViewer, workersComing } from '../store/event-page.ts';
import { withOrganisations } from '../store/participants.ts';
import { EventPage } from '../views/event-page.tsx';

/** So many names on the page of an event; the others are counted. */
const NAMES_SHOWN = 24;

/** The event of this address as this person may see it; else nothing is there. */
export async function eventHere(c: Context<Env>): Promise<EventOnPage> {
  const { db, network, person, member } = c.var;
  const eventId = c.req.param('event') ?? '';
  const asked = { networkId: network.id, eventId, personId: person?.id ?? null, isMember: member !== null };
  return orMissing(await eventForViewer(db, asked));
}

type Again = { refilled?: RefilledForm; refusal?: RegistrationRefusal };

/** The page of an event: to be read, or come back with what was refused. */
export async function eventView(c: Context<Env>, event: EventOnPage, { refilled, refusal }: Again = {}) {
  const { db, network, member, now, t, origin } = c.var;
  const which = { networkId: network.id, eventId: event.id };
  const path = eventPath(network.slug, event.id);
  const [changes, workers, parts] = await Promise.all([
    changesTold(db, which),
    member ? workersComing(db, which, NAMES_SHOWN).then((people) => withOrganisations(db, people, t.lang)) : null,
    filled(eventParts, {
      db,
      t,
      now,
      networkSlug: network.slug,
      member,
      subject: { networkId: network.id, kind: 'event', id: event.id },
      path,
    }),
  ]);
  return (
    <EventPage
      frame={{ ...c.var.frame, live: liveTopics([`event:${event.id}`], now) }}
      event={event}
      changes={changes}
      coming={
        workers && {
          people: workers.map(({ givenName, familyName, organisationName }) => ({
            name: [givenName, familyName].filter(Boolean).join(' '),
            organisation: organisationName,
          })),
          others: event.taken - workers.length,
        }
      }
      isCoordinator={member?.role === 'coordinator'}
      canonical={origin + path}
      path={path}
      closed={whyClosed({ event, placesTaken: event.taken }, now)}
      isOver={now >= event.endsAt}
      member={member && { name: member.name, organisation: member.organisationName }}
      refilled={refilled ?? null}
      refusal={refusal ?? null}
      formKey={newId()}
      signInHref={`/sign-in?to=${encodeURIComponent(path)}`}
      now={now}
      parts={parts}
    />
  );
}
