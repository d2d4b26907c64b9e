import { and, eq, isNull } from 'drizzle-orm';
import { type Db, isId } from '#platform/db';
import { event } from '../../tables/index.ts';

export type EventFacts = typeof event.$inferSelect;
type Which = { networkId: string; eventId: string };

/** A template is no event: it is on no list, has no page, and nobody registers for it. */
export const isNoTemplate = eq(event.isTemplate, false);

const isIt = ({ networkId, eventId }: Which) =>
  and(eq(event.networkId, networkId), eq(event.id, eventId), isNoTemplate);

/** null: not of this network, or not there. Says nothing about who may see it. */
export async function eventOf(db: Db, which: Which): Promise<EventFacts | null> {
  if (!isId(which.eventId)) return null;
  const [found] = await db.select().from(event).where(isIt(which));
  return found ?? null;
}

/**
 * Holds the event until the transaction ends, so two people cannot both take the last place. What was read in somebody
 * else's calendar is changed and registered for there: here nobody holds it.
 */
export async function eventHeld(db: Db, which: Which): Promise<EventFacts | null> {
  if (!isId(which.eventId)) return null;
  const [held] = await db
    .select()
    .from(event)
    .where(and(isIt(which), isNull(event.sourceId)))
    .for('update');
  return held ?? null;
}
