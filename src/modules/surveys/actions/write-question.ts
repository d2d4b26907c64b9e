import type { Tx } from '#platform/db';
import { type Db, inTransaction } from '#platform/db';
import type { Member } from '#platform/member';
import { Missing, orMissing } from '#platform/missing';
import { canChange } from '../rules/survey-state.ts';
import { changeQuestion, deleteQuestion, type QuestionWritten, questionsOf, saveQuestion } from '../store/questions.ts';
import { tellChanged } from '../store/save-survey.ts';
import { answeredOf, surveyHeld, type Which } from '../store/surveys.ts';

export type QuestionDecision = { outcome: 'written' } | { outcome: 'refused'; reason: 'answered' | 'full' };

/** A form of more questions is not filled in to its end on a phone. */
const MOST = 20;

/** Adds a question at the end, or writes one anew (`questionId`). */
export const writeQuestion = (
  db: Db,
  { networkId }: Member,
  { surveyId, questionId, question }: { surveyId: string; questionId: string | null; question: QuestionWritten },
  now: Date,
): Promise<QuestionDecision> =>
  beforeAnswers(db, { networkId, surveyId }, now, async (tx, which, questions) => {
    if (questionId !== null) {
      orMissing(questions.find(({ id }) => id === questionId));
      await changeQuestion(tx, { ...which, questionId }, question);
      return { outcome: 'written' };
    }
    if (questions.length >= MOST) return { outcome: 'refused', reason: 'full' };
    await saveQuestion(tx, which, { ...question, position: 1 + Math.max(0, ...questions.map((one) => one.position)) });
    return { outcome: 'written' };
  });

/** Takes a question out. Given back (`undo`) it is the same, with its origin. */
export const removeQuestion = (
  db: Db,
  { networkId }: Member,
  { surveyId, questionId }: { surveyId: string; questionId: string },
  now: Date,
): Promise<QuestionDecision> =>
  beforeAnswers(db, { networkId, surveyId }, now, async (tx, which, questions) => {
    orMissing(questions.find(({ id }) => id === questionId));
    await deleteQuestion(tx, { ...which, questionId });
    return { outcome: 'written' };
  });

/** One place up. */
export const moveQuestion = (
  db: Db,
  { networkId }: Member,
  { surveyId, questionId }: { surveyId: string; questionId: string },
  now: Date,
): Promise<QuestionDecision> =>
  beforeAnswers(db, { networkId, surveyId }, now, async (tx, which, questions) => {
    const at = questions.findIndex(({ id }) => id === questionId);
    if (at === -1) throw new Missing();
    const order = questions.map(({ id }) => id);
    order.splice(Math.max(0, at - 1), 0, ...order.splice(at, 1));
    for (const [position, id] of order.entries()) await changeQuestion(tx, { ...which, questionId: id }, { position });
    return { outcome: 'written' };
  });

type Act = (tx: Tx, which: Which, questions: Awaited<ReturnType<typeof questionsOf>>) => Promise<QuestionDecision>;

/** Held, so that nobody answers a question while it is being changed. */
function beforeAnswers(db: Db, which: Which, now: Date, act: Act): Promise<QuestionDecision> {
  return inTransaction(db, async (tx): Promise<QuestionDecision> => {
    const held = orMissing(await surveyHeld(tx, which));
    if (held.removedAt) throw new Missing();
    if (!canChange(held, await answeredOf(tx, which), now)) return { outcome: 'refused', reason: 'answered' };
    const decision = await act(tx, which, await questionsOf(tx, which));
    await tellChanged(tx, held);
    return decision;
  });
}
