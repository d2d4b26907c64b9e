import type { Answered, Answers } from './answers.ts';
import type { Asked, ChoiceAsked, QuestionAsked } from './asked.ts';
import type { Chosen } from './choosing.ts';

/** What somebody said, in the order in which it is asked. */
export type SaidOf = {
  meal: ChoiceAsked | null;
  sessions: readonly ChoiceAsked[];
  joinsAt: ChoiceAsked | null;
  leavesAt: ChoiceAsked | null;
  answers: readonly { question: QuestionAsked; answered: Answered }[];
};

export function saidOf({ choices, questions }: Asked, chosen: Chosen, answers: Answers): SaidOf {
  const mine = choices.filter(({ id }) => chosen.options.includes(id));
  const stop = (stopId: string | null) => choices.find(({ id }) => id === stopId) ?? null;
  return {
    meal: mine.find(({ kind }) => kind === 'meal') ?? null,
    sessions: mine.filter(({ kind }) => kind === 'session'),
    joinsAt: stop(chosen.joinsAt),
    leavesAt: stop(chosen.leavesAt),
    answers: questions.flatMap((question) => {
      const answered = answers.get(question.id);
      return answered === undefined ? [] : [{ question, answered }];
    }),
  };
}
