import { and, eq, isNull } from 'drizzle-orm';
import type { Db } from '#platform/db';
import { slot, timetable, variant } from '../../tables/index.ts';

/** Slots of this method in the timetables in use of a network: of days to come as well. */
export function slotsOfMethod(db: Db, { networkId, methodId }: { networkId: string; methodId: string }) {
  return db
    .select({ eventId: variant.eventId, minutes: slot.minutes, title: slot.title })
    .from(slot)
    .innerJoin(variant, and(eq(variant.networkId, slot.networkId), eq(variant.id, slot.variantId)))
    .innerJoin(timetable, and(eq(timetable.networkId, variant.networkId), eq(timetable.inUse, variant.id)))
    .where(and(eq(slot.networkId, networkId), eq(slot.methodId, methodId), isNull(variant.removedAt)))
    .limit(200);
}
