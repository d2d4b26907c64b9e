import type { ChoiceAsked, QuestionAsked } from './asked.ts';

/** A choice of which only what a test is about is said. */
export const choiceLike = (given: Partial<ChoiceAsked>): ChoiceAsked => ({
  id: 'choice',
  kind: 'meal',
  name: { lang: 'fr', text: given.id ?? 'choix' },
  price: null,
  places: null,
  taken: 0,
  startsAt: null,
  endsAt: null,
  place: null,
  hostId: null,
  position: 1,
  version: 1,
  ...given,
});

export const questionLike = (given: Partial<QuestionAsked>): QuestionAsked => ({
  id: 'question',
  kind: 'words',
  asked: { lang: 'fr', text: given.id ?? 'question' },
  help: null,
  answers: [
    { id: 'a1', words: { lang: 'fr', text: 'un' } },
    { id: 'a2', words: { lang: 'fr', text: 'deux' } },
  ],
  isRequired: false,
  shownWhen: null,
  position: 1,
  version: 1,
  ...given,
});
