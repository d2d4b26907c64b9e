import type { CheckIn } from '../question.ts';
import { tellsWho } from './identity.ts';
import { type Gathered, gathered, normalForm } from './normal-form.ts';
import { nothing, type Read, type Typed, wrong } from './typed.ts';

export type CheckInAnswer = string[];

const LONGEST = 40;

/** One word to a field; several in one field, with commas between them, are several words. */
export function readCheckIn({ most }: CheckIn, typed: Typed): Read<CheckInAnswer> {
  const words = typed
    .all('words')
    .flatMap((field) => field.split(/[,;\n]/))
    .map((word) => word.trim().replace(/\s+/g, ' '))
    .filter((word) => normalForm(word) !== '');
  const said = [...new Map(words.map((word) => [normalForm(word), word])).values()];
  if (said.length > most) return wrong('tooManyWords');
  if (said.some((word) => word.length > LONGEST)) return wrong('wordTooLong');
  if (said.some(tellsWho)) return wrong('tellsWho');
  return said.length === 0 ? nothing : { said };
}

export const tallyCheckIn = (_: CheckIn, answers: readonly CheckInAnswer[]): Gathered[] => gathered(answers.flat());
