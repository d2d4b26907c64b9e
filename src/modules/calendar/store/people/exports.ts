import { and, asc, eq, type SQL, sql } from 'drizzle-orm';
import type { Db } from '#platform/db';
import { answer, arrival, choice, chosen, draft, event, feed, question, registration } from '../../tables/index.ts';
import { plannedOfPerson } from '../planning/planned-of-person.ts';

const chosenNames: SQL<string[]> = sql<string[]>`(select coalesce(json_agg(c.name->>'text' order by c.position), '[]')
  from ${chosen} k join ${choice} c on c.network_id = k.network_id and c.id = k.choice_id
  where k.network_id = registration.network_id and k.registration_id = registration.id)`;

const answeredWords: SQL<unknown[]> = sql<
  unknown[]
>`(select coalesce(json_agg(json_build_object('question', q.asked->>'text',
    'answer', case when q.kind in ('one', 'several') then
      (select json_agg(p->'words'->>'text') from jsonb_array_elements(q.answers) p where a.said @> (p->'id')) else to_json(a.said) end)
    order by q.position), '[]')
  from ${answer} a join ${question} q on q.network_id = a.network_id and q.id = a.question_id
  where a.network_id = registration.network_id and a.registration_id = registration.id)`;

/** What was noted of them at the door, while it is known. */
const notedAtDoor: SQL<unknown[]> = sql<
  unknown[]
>`(select coalesce(json_agg(json_build_object('state', n.state, 'at', n.at)
    order by n.at, n.id), '[]')
  from ${arrival} n where n.network_id = registration.network_id and n.registration_id = registration.id)`;

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
      diet: registration.diet,
      travelsFrom: registration.travelsFrom,
      chosen: chosenNames,
      answered: answeredWords,
      code: registration.code,
      state: registration.state,
      registeredAt: registration.registeredAt,
      arrivals: notedAtDoor,
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
  const feeds = await db
    .select({ of: feed.of, madeAt: feed.madeAt })
    .from(feed)
    .where(eq(feed.madeBy, personId))
    .orderBy(asc(feed.madeAt));
  return { registrations, drafts, feeds, ...(await plannedOfPerson(db, personId)) };
}
