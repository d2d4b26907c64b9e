import { and, eq, type SQL, sql } from 'drizzle-orm';
import type { Db } from '#platform/db';
import type { Asked, ChoiceAsked, QuestionAsked } from '../../rules/asked/asked.ts';
import { choice, chosen, event, question, registration } from '../../tables/index.ts';

type ChoiceJson = Omit<ChoiceAsked, 'startsAt' | 'endsAt'> & { startsAt: string | null; endsAt: string | null };
export type AskedJson = { choices: ChoiceJson[]; questions: QuestionAsked[] };

/** People on their way past this stop: from where they join to where they leave, by the order of the stops. */
const passing = sql`(select count(*) from ${registration} r where r.network_id = c.network_id and r.event_id = c.event_id
  and r.state in ('registered', 'offered')
  and c.position >= coalesce((select j.position from ${choice} j where j.network_id = r.network_id and j.id = r.joins_at and j.removed_at is null), c.position)
  and c.position <= coalesce((select l.position from ${choice} l where l.network_id = r.network_id and l.id = r.leaves_at and l.removed_at is null), c.position))`;

const choosing = sql`(select count(*) from ${chosen} k
  join ${registration} r on r.network_id = k.network_id and r.id = k.registration_id and r.state in ('registered', 'offered')
  where k.network_id = c.network_id and k.choice_id = c.id)`;

/**
 * What an event asks of whoever registers, and how much of each choice is taken, as a part of a question about the
 * event. Its columns are written out, see `takenPlaces`.
 */
export const askedHere: SQL<AskedJson> = sql<AskedJson>`json_build_object(
  'choices', (select coalesce(json_agg(json_build_object('id', c.id, 'kind', c.kind, 'name', c.name, 'price', c.price,
      'places', c.places, 'startsAt', c.starts_at, 'endsAt', c.ends_at, 'place', c.place, 'hostId', c.host_id,
      'position', c.position, 'version', c.version,
      'taken', case when c.kind = 'stop' then ${passing} else ${choosing} end) order by c.position, c.id), '[]')
    from ${choice} c where c.network_id = event.network_id and c.event_id = event.id and c.removed_at is null),
  'questions', (select coalesce(json_agg(json_build_object('id', q.id, 'kind', q.kind, 'asked', q.asked, 'help', q.help,
      'answers', q.answers, 'isRequired', q.is_required, 'shownWhen', q.shown_when, 'position', q.position,
      'version', q.version) order by q.position, q.id), '[]')
    from ${question} q where q.network_id = event.network_id and q.event_id = event.id and q.removed_at is null))`;

const moment = (iso: string | null): Date | null => (iso === null ? null : new Date(iso));

export const askedFrom = ({ choices, questions }: AskedJson): Asked => ({
  choices: choices.map((one) => ({ ...one, startsAt: moment(one.startsAt), endsAt: moment(one.endsAt) })),
  questions,
});

/** What an event asks, by itself. */
export async function askedOf(db: Db, { networkId, eventId }: { networkId: string; eventId: string }): Promise<Asked> {
  const [found] = await db
    .select({ asked: askedHere })
    .from(event)
    .where(and(eq(event.networkId, networkId), eq(event.id, eventId)));
  return askedFrom(found?.asked ?? { choices: [], questions: [] });
}
