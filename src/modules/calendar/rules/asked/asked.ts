import type { Written } from '#packages/written';
import type { ChoiceKind, PossibleAnswer, QuestionKind, ShownWhen } from '../registering/questions.ts';

/** Something one may choose when registering, with how much of it is taken. */
export type ChoiceAsked = {
  id: string;
  kind: ChoiceKind;
  name: Written;
  /** In cents. null: nothing is said of a price. */
  price: number | null;
  /** null: as many as want to. */
  places: number | null;
  /** By people who have a place, or are offered one. */
  taken: number;
  startsAt: Date | null;
  endsAt: Date | null;
  place: Written | null;
  /** Organisation that receives there. */
  hostId: string | null;
  position: number;
  version: number;
};

export type QuestionAsked = {
  id: string;
  kind: QuestionKind;
  asked: Written;
  help: Written | null;
  answers: readonly PossibleAnswer[];
  isRequired: boolean;
  shownWhen: ShownWhen | null;
  position: number;
  version: number;
};

/** All that an event asks of whoever registers, each in its order. */
export type Asked = { choices: readonly ChoiceAsked[]; questions: readonly QuestionAsked[] };

export const NOTHING_ASKED: Asked = { choices: [], questions: [] };

/** Nothing is asked: one click is enough to register. */
export const isOneClick = ({ choices, questions }: Asked): boolean => choices.length === 0 && questions.length === 0;

/** What people eat is asked where there is something to eat. */
export const asksDiet = ({ choices }: Asked): boolean => choices.some(({ kind }) => kind === 'meal');

/** From where people travel is asked where they go from one stop to the next. */
export const asksTravel = ({ choices }: Asked): boolean => choices.some(({ kind }) => kind === 'stop');

/** Places of what has a limit, for the limits of the event. */
export const optionLimits = ({ choices }: Asked): Map<string, number> =>
  new Map(choices.flatMap(({ id, places }) => (places === null ? [] : [[id, places] as const])));

export const isFullChoice = ({ places, taken }: Pick<ChoiceAsked, 'places' | 'taken'>): boolean =>
  places !== null && taken >= places;
