import { and, eq, inArray, isNotNull, lt } from 'drizzle-orm';
import type { Tx } from '#platform/db';
import { draft, event, registration } from '../../tables/index.ts';

/** What people eat is nobody's business once the table is cleared, nor is from where they travelled. */
export async function forgetDietsOfEventsEndedBefore(tx: Tx, day: Date): Promise<void> {
  const over = tx
    .select({ id: event.id })
    .from(event)
    .where(and(eq(event.networkId, registration.networkId), eq(event.id, registration.eventId), lt(event.endsAt, day)));
  for (const detail of [registration.diet, registration.travelsFrom])
    await tx
      .update(registration)
      .set({ diet: null, travelsFrom: null })
      .where(and(isNotNull(detail), inArray(registration.eventId, over)));
}

/** What was typed and never saved. */
export async function forgetDraftsBefore(tx: Tx, day: Date): Promise<void> {
  await tx.delete(draft).where(lt(draft.typedAt, day));
}
