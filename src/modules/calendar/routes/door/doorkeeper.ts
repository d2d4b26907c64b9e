import type { Context } from 'hono';
import { Missing, orMissing } from '#platform/missing';
import { type Env, sealed, unsealed } from '#platform/web';
import { type DoorPaths, doorPaths } from '../../addresses.ts';
import { type Doorkeeper, type DoorSeal, doorClosesAt } from '../../rules/door/doorkeeper.ts';
import { type EventFacts, eventOf } from '../../store/events/events.ts';
import { withQuery } from '../../views/door/door-paths.ts';

export type AtDoor = { event: EventFacts; keeper: Doorkeeper; key: string | null; paths: DoorPaths };

/**
 * Who may stand at the door: a coordinator of the network, or whoever holds the sealed link of this event. null: a
 * visitor without the link, who may sign in.
 */
export async function doorkeeperHere(c: Context<Env>): Promise<AtDoor | null> {
  const { db, network, member, person, now } = c.var;
  const key = c.req.query('key') ?? null;
  const seal = key === null ? null : unsealed<DoorSeal>('door', key, now);
  const eventId = c.req.param('event') ?? '';
  const holdsLink = seal?.networkId === network.id && seal.eventId === eventId;
  const coordinates = member?.role === 'coordinator';
  if (!holdsLink && !coordinates) {
    if (person || key !== null) throw new Missing();
    return null;
  }
  const event = orMissing(await eventOf(db, { networkId: network.id, eventId }));
  const keeper = { networkId: network.id, eventId: event.id, personId: coordinates ? member.personId : null };
  // A coordinator who opens the link works under their own name.
  return { event, keeper, key: coordinates ? null : key, paths: doorPaths(network.slug, event.id) };
}

/** As the guards of the platform do for whoever is not signed in. */
export const toSignIn = (c: Context<Env>) =>
  c.redirect(`/sign-in?to=${encodeURIComponent(c.req.method === 'GET' ? c.req.path : '/')}`, 303);

/** For a volunteer at the entrance who has no account. */
export function doorLink({ origin }: { origin: string }, { event, paths }: AtDoor, networkId: string): string {
  const seal: DoorSeal = { networkId, eventId: event.id };
  return withQuery(`${origin}${paths.door}`, { key: sealed('door', seal, doorClosesAt(event.endsAt)) });
}
