import type { Choice } from '../question.ts';
import { nothing, type Read, type Typed } from './typed.ts';

/** Ids of what was chosen. */
export type ChoiceAnswer = string[];

export function readChoice({ options, several }: Choice, typed: Typed): Read<ChoiceAnswer> {
  const given = typed.all('of');
  const chosen = options.map(({ id }) => id).filter((id) => given.includes(id));
  const counted = several ? chosen : chosen.slice(0, 1);
  return counted.length === 0 ? nothing : { said: counted };
}

export type ChoiceTally = { id: string; people: number }[];

/** In the order in which it was asked. */
export const tallyChoice = ({ options }: Choice, answers: readonly ChoiceAnswer[]): ChoiceTally =>
  options.map(({ id }) => ({ id, people: answers.filter((chosen) => chosen.includes(id)).length }));
