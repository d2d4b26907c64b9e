import { type Db, inTransaction } from '#platform/db';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import { changeQuestion, type QuestionWritten, saveQuestion } from '../store/questions.ts';
import { questionsHeld } from '../store/questions-held.ts';
import { tellChanged } from '../store/save-survey.ts';

/** stale: somebody else changed it since it was seen. */
export type QuestionDecision = { outcome: 'written' | 'stale' | 'answered' | 'full' };

/** The question one writes anew, and the version one has seen of it. */
type Known = { questionId: string; version: number };

/** A form of more questions is not filled in to its end on a phone. */
const MOST = 20;

/** Adds a question at the end, or writes a known one anew. */
export function writeQuestion(
  db: Db,
  { networkId }: Member,
  { surveyId, known, question }: { surveyId: string; known: Known | null; question: QuestionWritten },
  now: Date,
): Promise<QuestionDecision> {
  const which = { networkId, surveyId };
  return inTransaction(db, async (tx): Promise<QuestionDecision> => {
    const there = await questionsHeld(tx, which, now);
    if (!there) return { outcome: 'answered' };
    const { held, questions } = there;
    if (known) {
      const stands = orMissing(questions.find(({ id }) => id === known.questionId));
      if (stands.version !== known.version) return { outcome: 'stale' };
      await changeQuestion(tx, { ...which, questionId: stands.id }, { ...question, version: stands.version + 1 });
    } else {
      if (questions.length >= MOST) return { outcome: 'full' };
      const position = 1 + Math.max(0, ...questions.map((one) => one.position));
      await saveQuestion(tx, which, { ...question, position });
    }
    await tellChanged(tx, held);
    return { outcome: 'written' };
  });
}
