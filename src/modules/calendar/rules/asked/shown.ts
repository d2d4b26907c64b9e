import { type Asked, asksDiet, asksTravel, type ChoiceAsked, isFullChoice, type QuestionAsked } from './asked.ts';

/** left: places that are free; null: as many as want to. waits: full, and whoever chooses it waits for it. full: not to be chosen. */
export type ChoiceOpen = { choice: ChoiceAsked; left: number | null; is: 'open' | 'waits' | 'full' };

/** A question with the one it hangs on. */
export type QuestionOpen = { question: QuestionAsked; when: { before: QuestionAsked; answer: string } | null };

export type AskedShown = {
  meals: readonly ChoiceOpen[];
  sessions: readonly ChoiceOpen[];
  stops: readonly ChoiceOpen[];
  questions: readonly QuestionOpen[];
  asksDiet: boolean;
  asksTravel: boolean;
};

/** What stands in the form of somebody who has `mine` already. `canWait`: what is full may be waited for. */
export function shownOf(
  asked: Asked,
  { mine = [], canWait }: { mine?: readonly string[]; canWait: boolean },
): AskedShown {
  const { choices, questions } = asked;
  const openOf = (choice: ChoiceAsked): ChoiceOpen => {
    const left = choice.places === null ? null : Math.max(0, choice.places - choice.taken);
    if (!isFullChoice(choice) || mine.includes(choice.id)) return { choice, left, is: 'open' };
    return { choice, left: 0, is: canWait ? 'waits' : 'full' };
  };
  const ofKind = (kind: ChoiceAsked['kind']) => choices.filter((one) => one.kind === kind).map(openOf);
  return {
    meals: ofKind('meal'),
    sessions: ofKind('session'),
    stops: ofKind('stop'),
    questions: questions.map((question) => ({ question, when: whenOf(question, questions) })),
    asksDiet: asksDiet(asked),
    asksTravel: asksTravel(asked),
  };
}

function whenOf({ shownWhen }: QuestionAsked, questions: readonly QuestionAsked[]): QuestionOpen['when'] {
  const before = shownWhen && questions.find(({ id }) => id === shownWhen.questionId);
  return before ? { before, answer: shownWhen.answer } : null;
}
