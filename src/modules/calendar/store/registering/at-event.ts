import { and, eq, type SQL } from 'drizzle-orm';
import { registration } from '../../tables/index.ts';

/** Registrations of this event, in this network and in no other. */
export const atEvent = ({ networkId, eventId }: { networkId: string; eventId: string }): SQL | undefined =>
  and(eq(registration.networkId, networkId), eq(registration.eventId, eventId));
