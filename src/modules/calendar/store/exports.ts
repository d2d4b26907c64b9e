import { and, asc, eq } from 'drizzle-orm';
import type { Db } from '#platform/db';
import { draft, event, registration } from '../tables/index.ts';

/** What the calendar holds of a person: where they registered, as they would say it, and what they typed. */
export async function heldOfPerson(db: Db, personId: string): Promise<Record<string, unknown>> {
  const registrations = await db
    .select({
      event: event.title,
      startsAt: event.startsAt,
      givenName: registration.givenName,
      familyName: registration.familyName,
      email: registration.email,
      organisationName: registration.organisationName,
      role: registration.role,
      function: registration.function,
      language: registration.language,
      remark: registration.remark,
      code: registration.code,
      state: registration.state,
      registeredAt: registration.registeredAt,
    })
    .from(registration)
    .innerJoin(event, and(eq(event.networkId, registration.networkId), eq(event.id, registration.eventId)))
    .where(eq(registration.personId, personId))
    .orderBy(asc(registration.registeredAt));
  const drafts = await db
    .select({ typed: draft.typed, typedAt: draft.typedAt })
    .from(draft)
    .where(eq(draft.typedBy, personId))
    .orderBy(asc(draft.typedAt));
  return { registrations, drafts };
}
