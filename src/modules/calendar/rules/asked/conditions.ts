import type { ShownWhen } from '../registering/questions.ts';
import type { QuestionAsked } from './asked.ts';

/** What a question may hang on: each answer to each question before it that is answered by choosing. null: a new one, at the end. */
export function conditionsFor(
  questions: readonly QuestionAsked[],
  id: string | null,
): (ShownWhen & { before: QuestionAsked })[] {
  const own = questions.find((one) => one.id === id);
  return questions
    .filter(({ position }) => !own || position < own.position)
    .flatMap((before) => possible(before).map((answer) => ({ questionId: before.id, answer, before })));
}

function possible({ kind, answers }: QuestionAsked): string[] {
  if (kind === 'words') return [];
  return kind === 'yesNo' ? ['yes', 'no'] : answers.map(({ id }) => id);
}
