import { sql } from 'drizzle-orm';
import type { Db } from '#platform/db';
import { commitment, presentAnswer, presentTask } from '../tables.ts';
import type { CommitmentRow } from './commitments.ts';
import type { TaskCounted } from './present.ts';

/** What the page of an event tells: how it stands with each promise, and what was asked of all who were there. */
export type AtEvent = {
  promised: Pick<CommitmentRow, 'standing' | 'dueOn' | 'audience'>[];
  tasks: Pick<TaskCounted, 'asked' | 'people' | 'answered' | 'done'>[];
};

const promised = (networkId: string, eventId: string) => sql<AtEvent['promised']>`(
  select coalesce(json_agg(json_build_object('standing', c.standing, 'dueOn', c.due_on, 'audience', c.audience)
    order by c.made_at, c.id), '[]')
  from ${commitment} c where c.network_id = ${networkId} and c.event_id = ${eventId})`;

const tasks = (networkId: string, eventId: string) => sql<AtEvent['tasks']>`(
  select coalesce(json_agg(json_build_object('asked', t.asked, 'people', t.people,
    'answered', (select count(*)::int from ${presentAnswer} a where a.network_id = t.network_id and a.task_id = t.id),
    'done', (select count(*)::int from ${presentAnswer} a where a.network_id = t.network_id and a.task_id = t.id
      and a.answer = 'done')) order by t.made_at, t.id), '[]')
  from ${presentTask} t where t.network_id = ${networkId} and t.event_id = ${eventId} and t.withdrawn_at is null)`;

/** In one question, the first of each first. */
export async function atEvent(db: Db, networkId: string, eventId: string): Promise<AtEvent> {
  const [found] = await db
    .select({ promised: promised(networkId, eventId), tasks: tasks(networkId, eventId) })
    .from(sql`(select 1) as one`);
  return found ?? { promised: [], tasks: [] };
}
