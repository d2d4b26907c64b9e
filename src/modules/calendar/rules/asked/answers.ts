import type { QuestionAsked } from './asked.ts';

/** What was answered to a question: words, "yes" or "no", the id of an answer, or several of them. */
export type Answered = string | readonly string[];
export type Answers = ReadonlyMap<string, Answered>;

const MOST_WORDS = 1000;

/** Whether somebody who answered so is asked this: what a question hangs on must itself have been asked of them. */
export function isAskedOf(question: QuestionAsked, questions: readonly QuestionAsked[], said: Answers): boolean {
  const { shownWhen } = question;
  if (shownWhen === null) return true;
  const before = questions.find(({ id, position }) => id === shownWhen.questionId && position < question.position);
  // What it hung on is gone: it is asked of everybody.
  if (!before) return true;
  return isAskedOf(before, questions, said) && [said.get(before.id) ?? []].flat().includes(shownWhen.answer);
}

export type AnswerProblem = 'missing' | 'tooLong' | 'unknown';

/** `typed`: what stood in the field of each question. What was not asked of this person is ignored, whatever was typed. */
export function readAnswers(
  questions: readonly QuestionAsked[],
  typed: (questionId: string) => readonly string[],
): { answers: Map<string, Answered>; problems: Map<string, AnswerProblem> } {
  const answers = new Map<string, Answered>();
  const problems = new Map<string, AnswerProblem>();
  for (const question of questions) {
    if (!isAskedOf(question, questions, answers)) continue;
    const said = typed(question.id).filter((one) => one.trim() !== '');
    const [first] = said;
    if (first === undefined) {
      if (question.isRequired) problems.set(question.id, 'missing');
      continue;
    }
    const problem = problemOf(question, said);
    if (problem) problems.set(question.id, problem);
    else answers.set(question.id, question.kind === 'several' ? [...new Set(said)] : first.trim());
  }
  return { answers, problems };
}

function problemOf({ kind, answers }: QuestionAsked, said: readonly string[]): AnswerProblem | null {
  if (kind === 'words') return said.some((one) => one.trim().length > MOST_WORDS) ? 'tooLong' : null;
  const possible = kind === 'yesNo' ? ['yes', 'no'] : answers.map(({ id }) => id);
  return said.every((one) => possible.includes(one)) ? null : 'unknown';
}
