import { isSameQuestion } from './definition.ts';
import type { Question } from './question.ts';
import type { QuestionResult } from './results.ts';

/** changed: it was asked otherwise then, so nothing is compared. */
export type Compared =
  | { is: 'same'; now: QuestionResult; before: QuestionResult }
  | { is: 'changed'; now: Question; before: Question }
  | { is: 'onlyNow' | 'onlyThen'; question: Question };

/** By origin: a question and its copies in later editions have the same. In the order of the newer survey. */
export function compare(now: readonly QuestionResult[], then: readonly QuestionResult[]): Compared[] {
  const earlierBy = new Map(then.map((result) => [result.question.origin, result]));
  const known = new Set(now.map(({ question }) => question.origin));
  return [
    ...now.map((result): Compared => {
      const earlier = earlierBy.get(result.question.origin);
      if (!earlier) return { is: 'onlyNow', question: result.question };
      return isSameQuestion(result.question, earlier.question)
        ? { is: 'same', now: result, before: earlier }
        : { is: 'changed', now: result.question, before: earlier.question };
    }),
    ...then
      .filter(({ question }) => !known.has(question.origin))
      .map(({ question }): Compared => ({ is: 'onlyThen', question })),
  ];
}
