import { z } from 'zod';
import { words } from '#platform/web';
import { readAnswers } from '../../rules/asked/answers.ts';
import { type Asked, asksDiet, asksTravel } from '../../rules/asked/asked.ts';
import { readChosen } from '../../rules/asked/choosing.ts';
import type { Said } from '../../rules/asked/said.ts';

const one = z.string({ error: 'web.problem.choice' }).optional();

/** The field of a question. */
export const answerField = (questionId: string): string => `answer-${questionId}`;

/** What an event may ask beside who comes: typed. Answers to questions travel under the name of their question. */
export const askedFields = {
  meal: one,
  sessions: z.union([z.string(), z.array(z.string())], { error: 'web.problem.choice' }).optional(),
  joinsAt: one,
  leavesAt: one,
  diet: words(300),
  travelsFrom: words(120),
  travelShown: one,
} as const;

type Typed = z.output<z.ZodObject<typeof askedFields>> & Record<string, unknown>;

const choiceProblems = {
  unknown: 'calendar.problem.choiceGone',
  sameTime: 'calendar.problem.sameTime',
  backwards: 'calendar.problem.backwards',
} as const;

const answerProblems = {
  missing: 'calendar.problem.answer',
  tooLong: 'web.problem.tooLong',
  unknown: 'web.problem.choice',
} as const;

/** Reads what was said to all that is asked; each thing that is wrong is told with its field. */
export function readSaid(typed: Typed, asked: Asked, wrong: (field: string, message: string) => void): Said {
  const sessions = [typed.sessions ?? []].flat();
  const { meal = null, joinsAt = null, leavesAt = null } = typed;
  const { chosen, problem } = readChosen(asked.choices, { meal, sessions, joinsAt, leavesAt });
  if (problem) wrong(problem.field, choiceProblems[problem.is]);
  const { answers, problems } = readAnswers(asked.questions, (id) => textsIn(typed[answerField(id)]));
  for (const [id, is] of problems) wrong(answerField(id), answerProblems[is]);
  const travels = asksTravel(asked) ? (typed.travelsFrom ?? null) : null;
  return {
    chosen,
    answers,
    diet: asksDiet(asked) ? (typed.diet ?? null) : null,
    travelsFrom: travels,
    travelShown: travels !== null && typed.travelShown !== undefined,
  };
}

const textsIn = (value: unknown): string[] => [value].flat().filter((text) => typeof text === 'string');

/** Of a form that asks nothing but this. */
export const saidForm = (asked: Asked) =>
  z
    .looseObject({ ...askedFields, version: z.coerce.number({ error: 'web.problem.number' }).int().default(0) })
    .transform((typed, ctx) => ({
      said: readSaid(typed, asked, (field, message) => ctx.addIssue({ code: 'custom', path: [field], message })),
      version: typed.version,
    }));
