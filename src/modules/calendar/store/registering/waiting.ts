import { and, asc, count, eq, gt, inArray, isNull, lt, lte, ne, or } from 'drizzle-orm';
import type { Db } from '#platform/db';
import type { ChoiceAsked } from '../../rules/asked/asked.ts';
import type { Party } from '../../rules/places/limits.ts';
import { event, registration } from '../../tables/index.ts';
import { seatsOf } from '../asked/chosen.ts';
import { atEvent } from './at-event.ts';
import type { Registration } from './registrations.ts';

type Which = { networkId: string; eventId: string };

const inState = ({ networkId, eventId }: Which, state: 'waiting' | 'offered') =>
  and(atEvent({ networkId, eventId }), eq(registration.state, state));

export type WaitingParty = Party & { people: Registration[] };

/** Who waits for a place, in the order in which they asked; those who asked together are one party. */
export async function waitingParties(db: Db, which: Which, choices: readonly ChoiceAsked[]): Promise<WaitingParty[]> {
  const rows = await db
    .select()
    .from(registration)
    .where(inState(which, 'waiting'))
    .orderBy(asc(registration.registeredAt), asc(registration.id));
  const seats = await seatsOf(db, rows, choices);
  return [...Map.groupBy(rows, ({ id, partyId }) => partyId ?? id)].map(([id, people]) => ({
    id,
    people,
    seats: people.flatMap((person) => seats.get(person.id) ?? []),
  }));
}

/** How many stand before this one in the line: whoever came with them is not one of those. */
export async function waitingBefore(db: Db, one: Registration): Promise<number> {
  const earlier = or(
    lt(registration.registeredAt, one.registeredAt),
    and(eq(registration.registeredAt, one.registeredAt), lt(registration.id, one.id)),
  );
  const others =
    one.partyId === null ? undefined : or(isNull(registration.partyId), ne(registration.partyId, one.partyId));
  const [row] = await db
    .select({ people: count() })
    .from(registration)
    .where(and(inState(one, 'waiting'), earlier, others));
  return row?.people ?? 0;
}

/** Offers of this event that nobody took in time. */
export function endedOffers(db: Db, which: Which, now: Date): Promise<Registration[]> {
  return db
    .select()
    .from(registration)
    .where(and(inState(which, 'offered'), lte(registration.offerEndsAt, now)))
    .orderBy(asc(registration.offerEndsAt), asc(registration.id));
}

/** Events of all networks that have not begun and where somebody waits or is offered a place. */
export function eventsWithWaiting(db: Db, now: Date): Promise<Which[]> {
  return db
    .selectDistinct({ networkId: registration.networkId, eventId: registration.eventId })
    .from(registration)
    .innerJoin(event, and(eq(event.networkId, registration.networkId), eq(event.id, registration.eventId)))
    .where(
      and(inArray(registration.state, ['waiting', 'offered']), gt(event.startsAt, now), isNull(event.cancelledAt)),
    );
}
