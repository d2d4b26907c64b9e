import { memberReachable } from '#modules/accounts';
import type { Tx } from '#platform/db';
import { post } from '#platform/mail';
import { taskGiven } from '../../mails/kinds.ts';
import type { Task } from '../../store/planning/tasks.ts';

/** Whoever is given a task by somebody else is told, once each time it is given. */
export async function tellOwner(tx: Tx, task: Task, { by, now }: { by: string; now: Date }): Promise<void> {
  const { networkId, eventId, id: taskId, ownerId } = task;
  if (!ownerId || ownerId === by) return;
  const owner = await memberReachable(tx, { networkId, now }, ownerId);
  if (!owner) return;
  const to = { personId: ownerId, address: owner.email, lang: owner.language ?? ('fr' as const) };
  const occasion = `task:${taskId}:given:${task.version}`;
  await post(tx, taskGiven, { to, occasion, data: { networkId, eventId, taskId, ownerId }, now });
}
