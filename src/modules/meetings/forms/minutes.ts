import { z } from 'zod';
import { approvalWays, blockKinds, decisionModes } from '../rules/minutes/kinds.ts';

const line = (most: number) => z.string().trim().max(most, { error: 'web.problem.tooLong' }).optional();
const day = z.iso.date({ error: 'minutes.problem.date' }).optional();
const figure = z.coerce
  .number({ error: 'minutes.problem.figure' })
  .int({ error: 'minutes.problem.figure' })
  .min(0, { error: 'minutes.problem.figure' })
  .max(100_000, { error: 'minutes.problem.figure' })
  .optional();

const words = (most: number) =>
  z
    .string({ error: 'minutes.problem.words' })
    .trim()
    .min(1, { error: 'minutes.problem.words' })
    .max(most, { error: 'web.problem.tooLong' });

export const BlockForm = z.object({
  words: words(8000),
  kind: z.enum(blockKinds).catch('text'),
  mode: z.enum(decisionModes).optional().catch(undefined),
  votesFor: figure,
  votesAgainst: figure,
  votesAbstained: figure,
  owner: line(120),
  organisation: z.uuid().optional().catch(undefined),
  dueOn: day,
  reviewOn: day,
  document: z.uuid().optional().catch(undefined),
  documentPlace: line(80),
  item: z.uuid().optional().catch(undefined),
  version: z.coerce.number().int().optional().catch(undefined),
});
export type BlockTyped = z.output<typeof BlockForm>;

export const MoveForm = z.object({
  step: z.enum(['up', 'down']).optional().catch(undefined),
  item: z.uuid().optional().catch(undefined),
});

export const SendingForm = z.object({
  version: z.coerce.number().int().catch(-1),
  way: z.enum(approvalWays, { error: 'minutes.problem.way' }),
  approveUntil: z.iso.date({ error: 'minutes.problem.date' }),
  audience: z.enum(['public', 'members']).catch('members'),
  sendsWhenApproved: z.string().optional(),
});

export const ApprovalForm = z.object({ round: z.coerce.number().int().catch(-1) });

export const AmendmentForm = z.object({
  item: z.uuid().optional().catch(undefined),
  words: words(2000),
});

export const SettlingForm = z.object({
  settled: z.enum(['taken', 'declined'], { error: 'minutes.problem.settled' }),
  words: line(800),
});

export const DecisionForm = z.object({
  version: z.coerce.number().int().catch(-1),
  reviewOn: day,
  supersededBy: z.uuid().optional().catch(undefined),
});

/** Anything else in the address is as if it were not there. */
export const DecisionsAsked = z.object({
  view: z.enum(['all', 'inForce', 'toReview', 'superseded']).catch('inForce'),
  space: z.uuid().optional().catch(undefined),
  q: z.string().trim().max(100).catch(''),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});

const lines = (most: number, each: number) =>
  z
    .string()
    .transform((typed) =>
      typed
        .split('\n')
        .map((one) => one.trim())
        .filter(Boolean),
    )
    .refine((all) => all.length <= most && all.every((one) => one.length <= each), { error: 'web.problem.tooLong' })
    .optional();

const hour = z
  .string({ error: 'minutes.problem.hour' })
  .trim()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'minutes.problem.hour' });

const several = <Value extends z.ZodType>(of: Value) =>
  z.preprocess((given) => (given === undefined ? [] : [given].flat()), z.array(of)).catch([]);

export const NextMeetingForm = z
  .object({
    day: z.iso.date({ error: 'minutes.problem.date' }),
    from: hour,
    until: hour,
    /** One on each line: which of them is not known yet. */
    places: lines(6, 200),
    items: lines(30, 200),
    toConfirm: several(z.enum(['day', 'hours', 'place'])),
    confirmBy: day,
  })
  .refine(({ from, until }) => from < until, { error: 'minutes.problem.until', path: ['until'] });
