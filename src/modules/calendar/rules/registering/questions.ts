import type { Written } from '#packages/written';

/** meal: one at most. session: a workshop within the event. stop: of a visit, on its way. */
export const CHOICE_KINDS = ['meal', 'session', 'stop'] as const;
export type ChoiceKind = (typeof CHOICE_KINDS)[number];

export const QUESTION_KINDS = ['words', 'yesNo', 'one', 'several'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

export type PossibleAnswer = { id: string; words: Written };

/** Asked only when that question was answered with this: the id of an answer, or "yes", "no". */
export type ShownWhen = { questionId: string; answer: string };
