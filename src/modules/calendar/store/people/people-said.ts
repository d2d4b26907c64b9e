import { and, asc, getTableColumns, inArray, type SQL, sql } from 'drizzle-orm';
import type { Db } from '#platform/db';
import type { Answered } from '../../rules/asked/answers.ts';
import type { RegistrationState } from '../../rules/registering/registration.ts';
import { answer, chosen, registration } from '../../tables/index.ts';
import { atEvent } from '../registering/at-event.ts';
import type { Registration } from '../registering/registrations.ts';

/** Somebody with all they chose and answered. */
export type PersonSaid = Registration & { options: string[]; answers: Record<string, Answered> };

const options: SQL<string[]> = sql<string[]>`(select coalesce(json_agg(k.choice_id), '[]') from ${chosen} k
  where k.network_id = registration.network_id and k.registration_id = registration.id)`;

const answers: SQL<Record<string, Answered>> = sql<
  Record<string, Answered>
>`(select coalesce(json_object_agg(a.question_id, a.said), '{}') from ${answer} a
  where a.network_id = registration.network_id and a.registration_id = registration.id)`;

/** Everybody in one of these states, by name, in one question: for papers and files, not for screens. */
export function peopleSaid(
  db: Db,
  { networkId, eventId, states }: { networkId: string; eventId: string; states: readonly RegistrationState[] },
): Promise<PersonSaid[]> {
  return db
    .select({ ...getTableColumns(registration), options, answers })
    .from(registration)
    .where(and(atEvent({ networkId, eventId }), inArray(registration.state, [...states])))
    .orderBy(
      asc(sql`lower(coalesce(${registration.familyName}, ${registration.givenName}))`),
      asc(registration.givenName),
      asc(registration.id),
    );
}
