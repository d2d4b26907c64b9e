import type { Language } from '#packages/written';
import type { Ballot } from './ballot.ts';
import { byWords } from './kinds/normal-form.ts';
import type { SaidAnswer } from './kinds/said.ts';
import type { Question, SaidAs } from './question.ts';
import { LEAST } from './results.ts';

export type ToSay = { kind: SaidAs; words: string; lang: Language };

/** Of the questions that ask for words and that enough people answered: each line by itself. */
export function wordsToSay(
  questions: readonly Question[],
  ballots: readonly { said: Ballot; lang: Language }[],
): ToSay[] {
  return questions.flatMap(({ id, definition }) => {
    if (definition.kind !== 'said') return [];
    const answers = ballots.filter(({ said }) => said[id] !== undefined);
    if (answers.length < LEAST) return [];
    return answers
      .flatMap(({ said, lang }) => (said[id] as SaidAnswer).map((words) => ({ kind: definition.as, words, lang })))
      .sort((a, b) => byWords(a.words, b.words) || byWords(a.lang, b.lang));
  });
}
