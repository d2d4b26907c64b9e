import type { Context } from 'hono';
import { type EventFacts, eventOf } from '#modules/calendar';
import { isId } from '#platform/db';
import { orMissing } from '#platform/missing';
import { inLanguage } from '#platform/texts';
import type { Env } from '#platform/web';
import { dayPaths } from '../addresses.ts';
import type { Day, Round } from '../rules/day.ts';
import { dayOf } from '../store/day.ts';

/** The event of the address; elsewhere than in its network it is not there. */
export async function eventHere(c: Context<Env>): Promise<EventFacts> {
  const eventId = c.req.param('event') ?? '';
  return orMissing(await eventOf(c.var.db, { networkId: c.var.network.id, eventId }));
}

/** The event and its day, with what every page about groups shows. */
export async function dayHere(c: Context<Env>) {
  const { db, network, frame, t } = c.var;
  const which = { networkId: network.id, eventId: c.req.param('event') ?? '' };
  const [event, day] = await Promise.all([eventHere(c), dayOf(db, which)]);
  const paths = dayPaths(network.slug, event.id);
  const title = inLanguage(event.title, t.lang).text;
  return { event, day, paths, shown: { frame, paths, title, rounds: day.rounds } };
}

export const roundHere = (c: Context<Env>, day: Day): Round =>
  orMissing(day.rounds.find(({ id }) => id === c.req.param('round')));

/** The board as it was left: at the round of the address, else at the first. */
export function boardBack(c: Context<Env>, eventId: string): string {
  const paths = dayPaths(c.var.network.slug, eventId);
  const roundId = c.req.query('round') ?? '';
  return isId(roundId) ? paths.round(roundId) : paths.groups;
}
