import { and, asc, count, eq, isNull, sql } from 'drizzle-orm';
import { type Db, isId, newId, type Tx } from '#platform/db';
import { changed } from '#platform/live';
import type { Written } from '#platform/texts';
import { presentAnswer, presentTask } from '../tables.ts';

export type PresentTask = typeof presentTask.$inferSelect;
export type PresentAnswer = typeof presentAnswer.$inferSelect;
export type WhichTask = { networkId: string; taskId: string };

/** With how many answered, and how many of them said that it is done. */
export type TaskCounted = PresentTask & { answered: number; done: number };

export const tasksAt = (db: Db, networkId: string, eventId: string): Promise<TaskCounted[]> =>
  db
    .select({
      ...columnsOf,
      answered: count(presentAnswer.id),
      done: sql<number>`count(*) filter (where ${presentAnswer.answer} = 'done')`.mapWith(Number),
    })
    .from(presentTask)
    .leftJoin(
      presentAnswer,
      and(eq(presentAnswer.networkId, presentTask.networkId), eq(presentAnswer.taskId, presentTask.id)),
    )
    .where(and(eq(presentTask.networkId, networkId), eq(presentTask.eventId, eventId), isNull(presentTask.withdrawnAt)))
    .groupBy(presentTask.networkId, presentTask.id)
    .orderBy(asc(presentTask.madeAt), asc(presentTask.id));

const { networkId, id, eventId, asked, dueOn, people, madeBy, madeAt, withdrawnAt, withdrawnBy } = presentTask;
const columnsOf = { networkId, id, eventId, asked, dueOn, people, madeBy, madeAt, withdrawnAt, withdrawnBy };

export async function taskOf(db: Db, which: WhichTask): Promise<PresentTask | null> {
  if (!isId(which.taskId)) return null;
  const [found] = await db
    .select()
    .from(presentTask)
    .where(and(eq(presentTask.networkId, which.networkId), eq(presentTask.id, which.taskId)));
  return found ?? null;
}

/** Why it is not possible, in the order of their letters: who said it first is nobody's concern. */
export async function whysAt(db: Db, networkId: string, eventId: string): Promise<{ taskId: string; why: Written }[]> {
  const rows = await db
    .select({ taskId: presentAnswer.taskId, why: presentAnswer.why })
    .from(presentAnswer)
    .innerJoin(
      presentTask,
      and(eq(presentTask.networkId, presentAnswer.networkId), eq(presentTask.id, presentAnswer.taskId)),
    )
    .where(
      and(
        eq(presentAnswer.networkId, networkId),
        eq(presentTask.eventId, eventId),
        eq(presentAnswer.answer, 'notPossible'),
      ),
    )
    .orderBy(asc(sql`${presentAnswer.why} ->> 'text'`));
  return rows.flatMap(({ taskId, why }) => (why ? [{ taskId, why }] : []));
}

export async function answerOf(db: Db, which: WhichTask, registrationId: string): Promise<PresentAnswer | null> {
  const [found] = await db
    .select()
    .from(presentAnswer)
    .where(
      and(
        eq(presentAnswer.networkId, which.networkId),
        eq(presentAnswer.taskId, which.taskId),
        eq(presentAnswer.registrationId, registrationId),
      ),
    );
  return found ?? null;
}

type NewTask = Pick<PresentTask, 'id' | 'eventId' | 'asked' | 'dueOn' | 'people' | 'madeBy' | 'madeAt'>;

export async function saveTask(tx: Tx, networkId: string, task: NewTask): Promise<void> {
  await tx.insert(presentTask).values({ networkId, ...task });
  await changed(tx, `event:${task.eventId}`);
}

export async function withdrawTask(tx: Tx, { networkId, taskId }: WhichTask, by: string, now: Date): Promise<void> {
  await tx
    .update(presentTask)
    .set({ withdrawnAt: now, withdrawnBy: by })
    .where(and(eq(presentTask.networkId, networkId), eq(presentTask.id, taskId), isNull(presentTask.withdrawnAt)));
}

type Answering = Pick<PresentAnswer, 'registrationId' | 'answer' | 'why' | 'answeredAt'>;

/** Answered again, the last answer counts. */
export async function saveAnswer(tx: Tx, task: PresentTask, answering: Answering): Promise<void> {
  const { answer, why, answeredAt } = answering;
  await tx
    .insert(presentAnswer)
    .values({ networkId: task.networkId, id: newId(), taskId: task.id, ...answering })
    .onConflictDoUpdate({
      target: [presentAnswer.networkId, presentAnswer.taskId, presentAnswer.registrationId],
      set: { answer, why, answeredAt },
    });
  await changed(tx, `event:${task.eventId}`);
}

/** That somebody answered stays counted, without whose it was and in which words. */
export async function forgetPresent(tx: Tx, networkId: string, registrationId: string): Promise<void> {
  await tx
    .update(presentAnswer)
    .set({ registrationId: null, why: null })
    .where(and(eq(presentAnswer.networkId, networkId), eq(presentAnswer.registrationId, registrationId)));
}

export async function forgetTaskMaker(tx: Tx, personId: string): Promise<void> {
  await tx.update(presentTask).set({ madeBy: null }).where(eq(presentTask.madeBy, personId));
  await tx.update(presentTask).set({ withdrawnBy: null }).where(eq(presentTask.withdrawnBy, personId));
}
