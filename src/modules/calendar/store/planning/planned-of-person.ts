import { and, asc, eq } from 'drizzle-orm';
import type { Db } from '#platform/db';
import { event, invited, task } from '../../tables/index.ts';

/** What the preparation of events holds of a person: what they were given to do, and what they were invited to. */
export async function plannedOfPerson(db: Db, personId: string): Promise<Record<string, unknown>> {
  const tasks = await db
    .select({ event: event.title, task: task.name, daysBefore: task.daysBefore, doneAt: task.doneAt })
    .from(task)
    .innerJoin(event, and(eq(event.networkId, task.networkId), eq(event.id, task.eventId)))
    .where(eq(task.ownerId, personId))
    .orderBy(asc(task.id));
  const invitations = await db
    .select({ event: event.title, invitedAt: invited.invitedAt })
    .from(invited)
    .innerJoin(event, and(eq(event.networkId, invited.networkId), eq(event.id, invited.eventId)))
    .where(eq(invited.personId, personId))
    .orderBy(asc(invited.invitedAt));
  return { tasks, invitations };
}
