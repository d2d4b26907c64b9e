import { z } from 'zod';
import { answers } from './rules/answering.ts';
import { readDay } from './rules/days.ts';
import { views } from './store/ledger.ts';

const line = (most: number) => z.string().trim().max(most, { error: 'web.problem.tooLong' }).optional();

const day = z
  .string()
  .transform((typed) => readDay(typed) ?? '')
  .refine((read) => read !== '', { error: 'commitments.problem.date' })
  .optional();

export const PromiseForm = z.object({
  promised: z
    .string({ error: 'commitments.problem.promised' })
    .trim()
    .min(3, { error: 'commitments.problem.promised' })
    .max(400, { error: 'web.problem.tooLong' }),
  organisation: z.uuid().optional().catch(undefined),
  owner: line(120),
  ownerEmail: z.email({ error: 'commitments.problem.email' }).max(200).optional(),
  second: line(120),
  dueOn: day,
  firstStep: line(300),
  sign: line(300),
  decided: line(300),
  audience: z.enum(['public', 'members']).catch('public'),
  as: z.string().optional(),
  version: z.coerce.number().int().optional(),
  right: z.string().optional(),
  statement: z.uuid().optional().catch(undefined),
  event: z.uuid().optional().catch(undefined),
  space: z.uuid().optional().catch(undefined),
});
export type PromiseTyped = z.output<typeof PromiseForm>;

const said = (error: string) => z.string({ error }).trim().min(2, { error }).max(600, { error: 'web.problem.tooLong' });

const version = z.coerce.number({ error: 'commitments.problem.again' }).int();

/** Asked of everybody who was there. */
export const PresentTaskForm = z.object({
  asked: said('commitments.problem.asked').max(400, { error: 'web.problem.tooLong' }),
  dueOn: day,
});

/** Done; or not possible, because. */
export const PresentAnswerForm = z.discriminatedUnion(
  'answer',
  [
    z.object({ answer: z.literal('done') }),
    z.object({ answer: z.literal('notPossible'), why: said('commitments.problem.reason') }),
  ],
  { error: 'commitments.problem.answer' },
);

/** Each answer asks for what belongs to it and for nothing else. */
export const AnswerForm = z.discriminatedUnion(
  'answer',
  [
    z.object({
      answer: z.literal('done'),
      version,
      result: said('commitments.problem.result'),
      link: z
        .url({ protocol: /^https?$/, error: 'commitments.problem.link' })
        .max(500)
        .optional(),
    }),
    z.object({
      answer: z.literal('goingOn'),
      version,
      newDate: z
        .string({ error: 'commitments.problem.date' })
        .transform((typed) => readDay(typed) ?? '')
        .refine((read) => read !== '', { error: 'commitments.problem.date' }),
      progress: line(600),
    }),
    z.object({ answer: z.literal('help'), version, needed: said('commitments.problem.needed') }),
    z.object({ answer: z.literal('giveUp'), version, reason: said('commitments.problem.reason') }),
    z.object({ answer: z.literal('notKept'), version, why: said('commitments.problem.reason') }),
  ],
  { error: 'commitments.problem.answer' },
);

export const answerNamed = (typed: unknown) => answers.find((one) => one === typed) ?? null;

const days = (error = 'commitments.problem.days') =>
  z.coerce.number({ error }).int({ error }).min(1, { error }).max(365, { error });

export const SettingsForm = z
  .object({
    first: days(),
    second: days(),
    third: days(),
    patience: z.coerce
      .number({ error: 'commitments.problem.patience' })
      .int({ error: 'commitments.problem.patience' })
      .min(2, { error: 'commitments.problem.patience' })
      .max(60, { error: 'commitments.problem.patience' }),
    version: z.coerce.number().int().catch(0),
  })
  .refine(({ first, second, third }) => first < second && second < third, {
    error: 'commitments.problem.order',
    path: ['second'],
  });

/** Anything else in the address is as if it were not there. */
export const LedgerAsked = z.object({
  view: z.enum(views).catch('all'),
  organisation: z.uuid().optional().catch(undefined),
  event: z.uuid().optional().catch(undefined),
  mine: z.string().optional(),
  paper: z.string().optional(),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});
