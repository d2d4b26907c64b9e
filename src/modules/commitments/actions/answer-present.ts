import { type Db, inTransaction } from '#platform/db';
import { orMissing } from '#platform/missing';
import type { Written } from '#platform/texts';
import { saveAnswer, taskOf, type WhichTask } from '../store/present.ts';

type Answering = { registrationId: string; answer: 'done' | 'notPossible'; why: Written | null };

/** Somebody who was there answers by the link of their letter; again, and the last answer counts. */
export function answerPresent(
  db: Db,
  which: WhichTask,
  answering: Answering,
  now: Date,
): Promise<'answered' | 'withdrawn'> {
  return inTransaction(db, async (tx) => {
    const task = orMissing(await taskOf(tx, which));
    if (task.withdrawnAt) return 'withdrawn';
    await saveAnswer(tx, task, { ...answering, answeredAt: now });
    return 'answered';
  });
}
