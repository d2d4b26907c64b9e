import type { Context } from 'hono';
import { type EventFacts, eventOf } from '#modules/calendar';
import { Missing, orMissing } from '#platform/missing';
import { type Env, sealed, unsealed } from '#platform/web';
import type { Console } from '../../actions/live/press.ts';

type ConsoleSeal = { networkId: string; eventId: string };

export type AtConsole = { event: EventFacts; console: Console; key: string | null };

const DAY = 86_400_000;

/**
 * Who may lead a day: a coordinator of the network, or whoever holds the sealed link of its console. null: a visitor
 * without the link, who may sign in.
 */
export async function consoleHere(c: Context<Env>): Promise<AtConsole | null> {
  const { db, network, member, person, now } = c.var;
  const key = c.req.query('key') ?? null;
  const eventId = c.req.param('event') ?? '';
  const seal = key === null ? null : unsealed<ConsoleSeal>('days.console', key, now);
  const holdsLink = seal?.networkId === network.id && seal.eventId === eventId;
  const coordinates = member?.role === 'coordinator';
  if (!holdsLink && !coordinates) {
    if (person || key !== null) throw new Missing();
    return null;
  }
  const event = orMissing(await eventOf(db, { networkId: network.id, eventId }));
  const console = { networkId: network.id, eventId: event.id, personId: coordinates ? member.personId : null };
  return { event, console, key: coordinates ? null : key };
}

/** For a facilitator without an account: it opens this console alone, until the day after. */
export const consoleKey = ({ networkId, id: eventId, endsAt }: EventFacts): string =>
  sealed('days.console', { networkId, eventId } satisfies ConsoleSeal, new Date(endsAt.getTime() + DAY));
