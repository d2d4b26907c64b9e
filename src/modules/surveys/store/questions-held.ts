import type { Tx } from '#platform/db';
import { Missing, orMissing } from '#platform/missing';
import type { Question } from '../rules/question.ts';
import { canChange } from '../rules/survey-state.ts';
import { questionsOf } from './questions.ts';
import { answeredOf, type Survey, surveyHeld, type Which } from './surveys.ts';

/** Held, so that nobody answers a question while it is being changed. null: somebody answered, or it is closed. */
export async function questionsHeld(
  tx: Tx,
  which: Which,
  now: Date,
): Promise<{ held: Survey; questions: Question[] } | null> {
  const held = orMissing(await surveyHeld(tx, which));
  if (held.removedAt) throw new Missing();
  if (!canChange(held, await answeredOf(tx, which), now)) return null;
  return { held, questions: await questionsOf(tx, which) };
}
