import type { QuestionAsked } from './asked.ts';

type InOrder = { id: string; position: number };

/** The one it changes places with. null: it stands at the end already. */
export function neighbourOf<One extends InOrder>(all: readonly One[], id: string, to: 'up' | 'down'): One | null {
  const at = all.findIndex((one) => one.id === id);
  return at === -1 ? null : (all[to === 'up' ? at - 1 : at + 1] ?? null);
}

/** Two questions change places, unless one would then be asked before the one it hangs on. */
export function mayChangePlaces(one: QuestionAsked, other: QuestionAsked): boolean {
  return one.shownWhen?.questionId !== other.id && other.shownWhen?.questionId !== one.id;
}

/** Questions asked only of those who answered this one so. */
export const hangingOn = (questions: readonly QuestionAsked[], id: string): QuestionAsked[] =>
  questions.filter(({ shownWhen }) => shownWhen?.questionId === id);

export const lastPosition = (all: readonly InOrder[]): number => Math.max(0, ...all.map(({ position }) => position));
