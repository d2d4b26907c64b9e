import { and, eq, inArray, lt, ne } from 'drizzle-orm';
import type { Tx } from '#platform/db';
import { event, eventChange, peopleImport, registration } from '../tables.ts';

/** What stands where a name was: readable in every language. */
const GONE = '—';

const forgotten = { givenName: GONE, familyName: null, email: null, remark: null, function: null, personId: null };

/** A person's registrations stay as a number with an organisation; who it was is gone. */
export async function erasePerson(tx: Tx, personId: string): Promise<void> {
  await tx.update(registration).set(forgotten).where(eq(registration.personId, personId));
  await tx.update(registration).set({ registeredBy: null }).where(eq(registration.registeredBy, personId));
  await tx.update(registration).set({ withdrawnBy: null }).where(eq(registration.withdrawnBy, personId));
  await tx.update(event).set({ createdBy: null }).where(eq(event.createdBy, personId));
  await tx.update(event).set({ cancelledBy: null }).where(eq(event.cancelledBy, personId));
  await tx.update(eventChange).set({ changedBy: null }).where(eq(eventChange.changedBy, personId));
  await tx.update(peopleImport).set({ broughtBy: null }).where(eq(peopleImport.broughtBy, personId));
  await tx.update(peopleImport).set({ decidedBy: null }).where(eq(peopleImport.decidedBy, personId));
  await tx.update(peopleImport).set({ undoneBy: null }).where(eq(peopleImport.undoneBy, personId));
}

/** Names of events that ended before this day. */
export async function forgetPeopleOfEventsEndedBefore(tx: Tx, day: Date): Promise<void> {
  const over = tx
    .select({ id: event.id })
    .from(event)
    .where(and(eq(event.networkId, registration.networkId), eq(event.id, registration.eventId), lt(event.endsAt, day)));
  await tx
    .update(registration)
    .set(forgotten)
    .where(and(inArray(registration.eventId, over), ne(registration.givenName, GONE)));
}
