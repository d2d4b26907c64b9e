import { and, eq } from 'drizzle-orm';
import type { Tx } from '#platform/db';
import type { Task } from '../rules/tasks.ts';
import { task } from '../tables/index.ts';

type Given = { networkId: string; roundId: string; registrationId: string; task: Task };

export async function saveTask(tx: Tx, given: Given, by: string, now: Date): Promise<void> {
  await tx
    .insert(task)
    .values({ ...given, givenBy: by, givenAt: now })
    .onConflictDoNothing();
}

export async function removeTask(tx: Tx, given: Given): Promise<void> {
  await tx
    .delete(task)
    .where(
      and(
        eq(task.networkId, given.networkId),
        eq(task.roundId, given.roundId),
        eq(task.registrationId, given.registrationId),
        eq(task.task, given.task),
      ),
    );
}
