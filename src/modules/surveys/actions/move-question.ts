import { type Db, inTransaction } from '#platform/db';
import type { Member } from '#platform/member';
import { Missing } from '#platform/missing';
import { changeQuestion } from '../store/questions.ts';
import { questionsHeld } from '../store/questions-held.ts';
import { tellChanged } from '../store/save-survey.ts';

/** One place up. */
export function moveQuestion(
  db: Db,
  { networkId }: Member,
  { surveyId, questionId }: { surveyId: string; questionId: string },
  now: Date,
): Promise<{ outcome: 'written' | 'answered' }> {
  const which = { networkId, surveyId };
  return inTransaction(db, async (tx) => {
    const there = await questionsHeld(tx, which, now);
    if (!there) return { outcome: 'answered' as const };
    const order = there.questions.map(({ id }) => id);
    const at = order.indexOf(questionId);
    if (at === -1) throw new Missing();
    order.splice(Math.max(0, at - 1), 0, ...order.splice(at, 1));
    for (const [position, id] of order.entries()) await changeQuestion(tx, { ...which, questionId: id }, { position });
    await tellChanged(tx, there.held);
    return { outcome: 'written' as const };
  });
}
