import { and, asc, eq, isNull } from 'drizzle-orm';
import { type Db, newId, type Tx } from '#platform/db';
import type { Question } from '../rules/question.ts';
import { surveyQuestion } from '../tables.ts';
import type { Which } from './surveys.ts';

const isOf = ({ networkId, surveyId }: Which) =>
  and(eq(surveyQuestion.networkId, networkId), eq(surveyQuestion.surveyId, surveyId));
const isIt = (which: Which & { questionId: string }) => and(isOf(which), eq(surveyQuestion.id, which.questionId));

/** In the order in which they are asked. */
export const questionsOf = (db: Db, which: Which): Promise<Question[]> =>
  db
    .select({
      id: surveyQuestion.id,
      origin: surveyQuestion.origin,
      position: surveyQuestion.position,
      asked: surveyQuestion.asked,
      help: surveyQuestion.help,
      definition: surveyQuestion.definition,
      version: surveyQuestion.version,
    })
    .from(surveyQuestion)
    .where(and(isOf(which), isNull(surveyQuestion.removedAt)))
    .orderBy(asc(surveyQuestion.position), asc(surveyQuestion.id));

export type QuestionWritten = Pick<Question, 'asked' | 'help' | 'definition'>;

/** `origin`: of the question it is a copy of. */
export async function saveQuestion(
  tx: Tx,
  which: Which,
  { id = newId(), origin = id, ...question }: QuestionWritten & { id?: string; origin?: string; position: number },
): Promise<string> {
  await tx.insert(surveyQuestion).values({ ...which, id, origin, ...question });
  return id;
}

export async function changeQuestion(
  tx: Tx,
  which: Which & { questionId: string },
  change: Partial<QuestionWritten & { position: number; version: number; removedAt: Date | null }>,
): Promise<void> {
  await tx.update(surveyQuestion).set(change).where(isIt(which));
}
