/** What was typed for one question: `get('at')` is what stands in its field `at`. */
export type Typed = { get(part: string): string; all(part: string): string[] };

/** `said` null: nothing was answered, which is allowed. */
export type Read<Answer> = { said: Answer | null } | { problem: AnswerProblem };

export type AnswerProblem =
  | 'tooManyDots'
  | 'notOnScale'
  | 'tooManyCells'
  | 'tooManyWords'
  | 'wordTooLong'
  | 'tooManyLines'
  | 'tooLong'
  | 'tellsWho';

export const nothing = { said: null } as const;
export const wrong = (problem: AnswerProblem) => ({ problem });

/** A whole number from 0 on, as people type it; null: it is none. */
export function wholeNumber(text: string): number | null {
  return /^\d{1,4}$/.test(text.trim()) ? Number(text.trim()) : null;
}
