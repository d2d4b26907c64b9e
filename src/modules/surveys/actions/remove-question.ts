import { type Db, inTransaction } from '#platform/db';
import type { Member } from '#platform/member';
import { changeQuestion } from '../store/questions.ts';
import { questionsHeld } from '../store/questions-held.ts';
import { tellChanged } from '../store/save-survey.ts';

/** Takes a question out, or puts it back as it was (`removed: false`). */
export function removeQuestion(
  db: Db,
  { networkId }: Member,
  { surveyId, questionId, removed }: { surveyId: string; questionId: string; removed: boolean },
  now: Date,
): Promise<{ outcome: 'written' | 'answered' }> {
  const which = { networkId, surveyId };
  return inTransaction(db, async (tx) => {
    const there = await questionsHeld(tx, which, now);
    if (!there) return { outcome: 'answered' as const };
    await changeQuestion(tx, { ...which, questionId }, { removedAt: removed ? now : null });
    await tellChanged(tx, there.held);
    return { outcome: 'written' as const };
  });
}
