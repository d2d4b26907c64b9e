import { type Answer, readAnswer } from './kinds/answers.ts';
import type { AnswerProblem } from './kinds/typed.ts';
import type { Question } from './question.ts';

/** All one person answered: question → answer. What they passed over is not in it. */
export type Ballot = Record<string, Answer>;

type Values = Readonly<Record<string, string | string[]>>;

export type BallotRead =
  | { ok: true; ballot: Ballot }
  /** Field → what is wrong with it; `form`: nothing was answered at all. */
  | { ok: false; problems: Record<string, AnswerProblem | 'empty'> };

/** The field of a form for a part of a question: the form and the reading of it agree here. */
export const fieldOf = (questionId: string, part: string): string => `${questionId}-${part}`;

/** Nobody has to answer everything; whoever sends nothing at all meant something else. */
export function readBallot(questions: readonly Question[], values: Values): BallotRead {
  const ballot: Ballot = {};
  const problems: Record<string, AnswerProblem | 'empty'> = {};
  for (const question of questions) {
    const all = (part: string) => [values[fieldOf(question.id, part)] ?? []].flat();
    const read = readAnswer(question, { all, get: (part) => all(part)[0] ?? '' });
    if ('problem' in read) problems[mainField(question)] = read.problem;
    else if (read.said !== null) ballot[question.id] = read.said;
  }
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  return Object.keys(ballot).length > 0 ? { ok: true, ballot } : { ok: false, problems: { form: 'empty' } };
}

/** Where an error of a question leads to. */
export function mainField({ id, definition: { kind } }: Question): string {
  if (kind === 'said' || kind === 'checkIn') return fieldOf(id, 'words');
  return fieldOf(id, kind === 'barometer' ? 'at' : 'of');
}
