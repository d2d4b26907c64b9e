import type { Db } from '#platform/db';
import type { Written } from '#platform/texts';
import { limitsNow } from '../../rules/places/limits-now.ts';
import { type WaitsFor, waitsFor } from '../../rules/places/waits-for.ts';
import { seatsOf } from '../asked/chosen.ts';
import type { EventFacts } from '../events/events.ts';
import { placesTaken } from './places-taken.ts';
import type { Registration } from './registrations.ts';

/** `choice`: what it is called, where it is something to choose. */
export type WaitedFor = { what: WaitsFor; choice: Written | null };

/** What these people, who come together, wait for at this moment. null: for a place, like everybody. */
export async function whatIsWaitedFor(
  db: Db,
  event: EventFacts,
  party: readonly Registration[],
  now: Date,
): Promise<WaitedFor | null> {
  const { taken, asked } = await placesTaken(db, { networkId: event.networkId, eventId: event.id });
  const seats = [...(await seatsOf(db, party, asked.choices)).values()];
  const what = waitsFor(limitsNow(event, asked, now), taken, seats);
  if (!what) return null;
  return { what, choice: asked.choices.find(({ id }) => what.is === 'option' && id === what.option)?.name ?? null };
}
