import type { Said } from '../question.ts';
import { tellsWho } from './identity.ts';
import { type Gathered, gathered, normalForm } from './normal-form.ts';
import { nothing, type Read, type Typed, wrong } from './typed.ts';

/** Each line is something said by itself. */
export type SaidAnswer = string[];

const MOST = 6;
const LONGEST = 500;

export function readSaid(_: Said, typed: Typed): Read<SaidAnswer> {
  const lines = typed
    .get('words')
    .split('\n')
    .map((line) => line.replace(/^\s*[-–•*]\s+/, '').trim())
    .filter((line) => normalForm(line) !== '');
  if (lines.length > MOST) return wrong('tooManyLines');
  if (lines.some((line) => line.length > LONGEST)) return wrong('tooLong');
  if (lines.some(tellsWho)) return wrong('tellsWho');
  return lines.length === 0 ? nothing : { said: lines };
}

export const tallySaid = (_: Said, answers: readonly SaidAnswer[]): Gathered[] => gathered(answers.flat());
