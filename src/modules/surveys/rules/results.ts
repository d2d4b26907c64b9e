import type { Ballot } from './ballot.ts';
import { type Tally, tallyOf } from './kinds/answers.ts';
import type { Question } from './question.ts';

/** Under so many answers a result would say who said what. */
export const LEAST = 5;

/** `tally` null: too few answered it, `missing` more would be needed. */
export type QuestionResult = { question: Question; answered: number } & (
  | { tally: Tally; missing: 0 }
  | { tally: null; missing: number }
);

/** Each question counts those who answered it: one that few answered stays shut where others are shown. */
export function resultsOf(questions: readonly Question[], ballots: readonly Ballot[]): QuestionResult[] {
  return questions.map((question) => {
    const said = ballots.map((ballot) => ballot[question.id]).filter((answer) => answer !== undefined);
    if (said.length < LEAST) return { question, answered: said.length, tally: null, missing: LEAST - said.length };
    return { question, answered: said.length, tally: tallyOf(question, said), missing: 0 };
  });
}

/** In whole per cent. null: nobody knows how many were asked. */
export const responseRate = (answered: number, asked: number | null): number | null =>
  asked === null || asked === 0 ? null : Math.round((100 * Math.min(answered, asked)) / asked);
