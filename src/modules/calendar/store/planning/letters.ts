import { and, asc, eq, gt, isNotNull, ne } from 'drizzle-orm';
import { type Db, isId } from '#platform/db';
import type { Language } from '#platform/texts';
import { event, eventChange, registration } from '../../tables/index.ts';
import type { EventFacts } from '../events/events.ts';
import { atEvent } from '../registering/at-event.ts';
import type { Registration } from '../registering/registrations.ts';

type Which = { networkId: string; eventId: string };

export type ToTell = { registrationId: string; personId: string | null; address: string; lang: Language };

/** Those who come, or wait to, whom a letter can reach, a batch after another by id. */
export async function reachableFrom(db: Db, { networkId, eventId }: Which, after: string | null): Promise<ToTell[]> {
  const rows = await db
    .select({
      id: registration.id,
      personId: registration.personId,
      email: registration.email,
      language: registration.language,
    })
    .from(registration)
    .where(
      and(
        atEvent({ networkId, eventId }),
        ne(registration.state, 'withdrawn'),
        isNotNull(registration.email),
        after ? gt(registration.id, after) : undefined,
      ),
    )
    .orderBy(asc(registration.id))
    .limit(200);
  return rows.flatMap(({ id, personId, email, language }) =>
    email ? [{ registrationId: id, personId, address: email, lang: language ?? 'fr' }] : [],
  );
}

export type LetterFacts = { event: EventFacts; registration: Registration };

/** What a letter about a registration speaks of, as it is now. null: gone since. */
export async function letterFacts(
  db: Db,
  { networkId, eventId, registrationId }: Which & { registrationId: string },
): Promise<LetterFacts | null> {
  if (!isId(registrationId)) return null;
  const [found] = await db
    .select({ event, registration })
    .from(registration)
    .innerJoin(event, and(eq(event.networkId, registration.networkId), eq(event.id, registration.eventId)))
    .where(and(atEvent({ networkId, eventId }), eq(registration.id, registrationId)));
  return found ?? null;
}

/** What was changed in one go. */
export function changesOfVersion(db: Db, { networkId, eventId, version }: Which & { version: number }) {
  return db
    .select()
    .from(eventChange)
    .where(
      and(eq(eventChange.networkId, networkId), eq(eventChange.eventId, eventId), eq(eventChange.version, version)),
    )
    .orderBy(asc(eventChange.id));
}
