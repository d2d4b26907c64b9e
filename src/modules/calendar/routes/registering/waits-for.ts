import type { Context } from 'hono';
import type { Env } from '#platform/web';
import type { EventFacts } from '../../store/events/events.ts';
import type { Registration } from '../../store/registering/registrations.ts';
import { whatIsWaitedFor } from '../../store/registering/what-is-waited-for.ts';
import { waitsForWords } from '../../words/waits-for.ts';

/** In words, for the page of somebody who waits. null: they wait for a place, like everybody, or do not wait. */
export async function waitsFor(
  c: Context<Env>,
  event: EventFacts,
  party: readonly Registration[],
): Promise<string | null> {
  const { db, t, now } = c.var;
  const waiting = party.filter(({ state }) => state === 'waiting');
  const waited = waiting.length > 0 ? await whatIsWaitedFor(db, event, waiting, now) : null;
  return waited && waitsForWords(t, event, waited);
}
