import { and, asc, eq, isNull } from 'drizzle-orm';
import { newId, type Tx } from '#platform/db';
import { dayOf } from '../../rules/moment.ts';
import { daysFrom, movedBy } from '../../rules/planning/days.ts';
import { choice, organiser, question, reminder, task } from '../../tables/index.ts';
import { copyAttachments, forgetAttachmentsOf } from './attachments.ts';

type Copied = { networkId: string; id: string; startsAt: Date };
type Authored = { by: string; now: Date };

/**
 * What was prepared for one event is prepared for another: what is chosen and asked when registering, reminders not yet
 * sent, tasks not yet done, its documents, or those of them that are named. Nothing of people is copied: no answers, no owners.
 */
export async function copyAlong(
  tx: Tx,
  from: Copied,
  to: Copied,
  { by, now }: Authored,
  documents?: readonly string[],
): Promise<void> {
  const days = daysFrom(dayOf(from.startsAt), dayOf(to.startsAt));
  const moved = (moment: Date | null) => moment && movedBy(moment, days);
  const anew = { eventId: to.id, version: 1, removedAt: null };

  const choices = await tx.select().from(choice).where(standing(choice, from)).orderBy(asc(choice.position));
  const chosen = choices.map((one) => ({
    ...one,
    ...anew,
    id: newId(),
    startsAt: moved(one.startsAt),
    endsAt: moved(one.endsAt),
    removedBy: null,
  }));
  if (chosen.length > 0) await tx.insert(choice).values(chosen);

  const questions = await tx.select().from(question).where(standing(question, from)).orderBy(asc(question.position));
  const ids = new Map(questions.map(({ id }) => [id, newId()]));
  const asked = questions.map((one) => {
    const after = one.shownWhen && ids.get(one.shownWhen.questionId);
    const shownWhen = one.shownWhen && after ? { ...one.shownWhen, questionId: after } : null;
    return { ...one, ...anew, id: ids.get(one.id) ?? newId(), shownWhen, removedBy: null };
  });
  if (asked.length > 0) await tx.insert(question).values(asked);

  const reminders = await tx.select().from(reminder).where(standing(reminder, from));
  const reminded = reminders.map((one) => ({
    ...one,
    ...anew,
    id: newId(),
    writtenBy: by,
    sentAt: null,
    sentFor: null,
  }));
  if (reminded.length > 0) await tx.insert(reminder).values(reminded);

  const undone = { ownerId: null, doneBy: null, doneAt: null, remindedFor: null, addedBy: by, addedAt: now };
  const tasks = await tx.select().from(task).where(standing(task, from)).orderBy(asc(task.id));
  const planned = tasks.map((one) => ({ ...one, ...anew, ...undone, id: newId() }));
  if (planned.length > 0) await tx.insert(task).values(planned);

  await copyAttachments(tx, { networkId: from.networkId, eventId: from.id }, to.id, { by, now }, documents);
}

/** What was prepared for a template goes with it. */
export async function removeAlong(tx: Tx, of: { networkId: string; id: string }): Promise<void> {
  for (const table of [choice, question, reminder, task, organiser])
    await tx.delete(table).where(and(eq(table.networkId, of.networkId), eq(table.eventId, of.id)));
  await forgetAttachmentsOf(tx, { networkId: of.networkId, eventId: of.id });
}

type Along = typeof choice | typeof question | typeof reminder | typeof task;

const standing = (table: Along, { networkId, id }: Copied) =>
  and(eq(table.networkId, networkId), eq(table.eventId, id), isNull(table.removedAt));
