import type { Context } from 'hono';
import { spaceOf } from '#modules/networks';
import { liveTopics } from '#platform/live';
import { Missing, orMissing } from '#platform/missing';
import { filled } from '#platform/slots';
import { nameIn } from '#platform/texts';
import type { Env, RefilledForm } from '#platform/web';
import { eventPath, registrationPath } from '../../addresses.ts';
import { isOneClick } from '../../rules/asked/asked.ts';
import { canBeConfirmed } from '../../rules/events/to-confirm.ts';
import { ratioOf } from '../../rules/places/ratio.ts';
import { whyClosed } from '../../rules/registering/registration.ts';
import { eventParts, registrationParts } from '../../slots.ts';
import { type EventOnPage, eventOnPage } from '../../store/events/event-page.ts';
import { namesOf } from '../../store/events/names-on-page.ts';
import { EventPage } from '../../views/events/event-page.tsx';
import type { RefusalShown } from '../../views/registering/registration-shown.ts';
import { nameOf } from '../../words/index.ts';
import { limitWords } from '../../words/limit-words.ts';
import { schemaOf } from '../../words/schema.ts';
import { onTheWay } from '../asked/on-the-way.tsx';
import { around, myTasks } from './around.tsx';

/** So many names on the page of an event; the others are counted. */
const NAMES_SHOWN = 24;

/** The event of this address as this person may see it; else nothing is there. */
export async function eventHere(c: Context<Env>): Promise<EventOnPage> {
  const event = await eventAt(c);
  if (isHidden(c, event)) throw new Missing();
  return event;
}

export const isHidden = (c: Context<Env>, event: EventOnPage): boolean => event.audience === 'members' && !c.var.member;

/** The event of this address, whoever asks. */
export async function eventAt(c: Context<Env>): Promise<EventOnPage> {
  const { db, network, person, member } = c.var;
  const asked = {
    networkId: network.id,
    eventId: c.req.param('event') ?? '',
    personId: person?.id ?? null,
    organisationId: member?.organisationId ?? null,
    workers: member ? NAMES_SHOWN : 0,
    knowsOnline: member?.role === 'coordinator',
    coordinator: member?.role === 'coordinator' ? member.personId : null,
  };
  return orMissing(await eventOnPage(db, asked));
}

type Again = { refilled?: RefilledForm; refusal?: RefusalShown; isStale?: boolean };

/** The page of an event: to be read, or come back with what was refused. */
export async function eventView(
  c: Context<Env>,
  event: EventOnPage,
  { refilled, refusal, isStale = false }: Again = {},
) {
  const { db, network, member, now, t, origin } = c.var;
  const path = eventPath(network.slug, event.id);
  const subject = { networkId: network.id, kind: 'event', id: event.id };
  const dated = { sort: event.kind, endsAt: event.endsAt };
  const context = { db, t, now, networkSlug: network.slug, member, subject, dated, path };
  const [{ workers, organisers }, space, parts, registrationSays] = await Promise.all([
    namesOf(db, event, t.lang),
    member && event.spaceId ? spaceOf(db, { networkId: network.id, spaceId: event.spaceId }) : null,
    filled(eventParts, context),
    filled(registrationParts, context),
  ]);
  return (
    <EventPage
      frame={{ ...c.var.frame, live: liveTopics([`event:${event.id}`], now) }}
      event={event}
      coming={
        member && {
          people: workers.map(({ givenName, familyName, organisationName }) => ({
            name: [givenName, familyName].filter(Boolean).join(' '),
            organisation: organisationName,
          })),
          others: event.taken - workers.length,
        }
      }
      organising={{ organisers, space: space && nameIn(t, space.name) }}
      isStale={isStale}
      toConfirm={event.toConfirm.map((what) => ({ what, isWritten: canBeConfirmed(event, what) }))}
      isCoordinator={member?.role === 'coordinator'}
      canonical={origin + path}
      schema={event.audience === 'public' ? schemaOf(t, event, { href: origin + path, organisers }) : null}
      path={path}
      closed={whyClosed(event, now)}
      ratio={ratioOf(event.quotas, event.takenByRole)}
      limits={limitWords(t, event, now)}
      isFull={event.places !== null && event.taken >= event.places}
      ownQuota={event.quotasEndAt && now >= event.quotasEndAt ? null : (event.quotas.perOrganisation ?? null)}
      isOver={now >= event.endsAt}
      member={
        member && { name: member.name, organisation: member.organisationName && nameIn(t, member.organisationName) }
      }
      refilled={refilled ?? null}
      refusal={refusal ?? null}
      formKey={c.var.formKey}
      signInHref={`/sign-in?to=${encodeURIComponent(path)}`}
      isOneClick={isOneClick(event.asked)}
      ownHref={event.mine && registrationPath(network.slug, event.id, event.mine.id)}
      brought={broughtShown(event, network.slug)}
      now={now}
      parts={parts}
      onTheWay={await onTheWay(c, event)}
      around={around(c, event)}
      toDo={myTasks(c, event)}
      registrationSays={registrationSays}
    />
  );
}

const broughtShown = (event: EventOnPage, slug: string) =>
  event.brought.flatMap(({ id, state, code, ...person }) =>
    state === 'withdrawn' ? [] : [{ name: nameOf(person), code, state, href: registrationPath(slug, event.id, id) }],
  );
