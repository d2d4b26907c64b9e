import { and, eq, isNotNull } from 'drizzle-orm';
import type { Tx } from '#platform/db';
import { dayOf } from '../../rules/moment.ts';
import { daysFrom, movedBy } from '../../rules/planning/days.ts';
import { choice } from '../../tables/index.ts';
import type { EventFacts } from '../events/events.ts';

/** Stops and workshops go with their event to another day, at the hours they have. */
export async function moveChoices(tx: Tx, event: EventFacts, startsAt: Date): Promise<void> {
  const days = daysFrom(dayOf(event.startsAt), dayOf(startsAt));
  if (days === 0) return;
  const ofEvent = and(eq(choice.networkId, event.networkId), eq(choice.eventId, event.id), isNotNull(choice.startsAt));
  for (const one of await tx.select().from(choice).where(ofEvent))
    await tx
      .update(choice)
      .set({ startsAt: one.startsAt && movedBy(one.startsAt, days), endsAt: one.endsAt && movedBy(one.endsAt, days) })
      .where(and(eq(choice.networkId, one.networkId), eq(choice.id, one.id)));
}
