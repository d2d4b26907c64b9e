import { z } from 'zod';
import { statementKinds } from '#modules/statements';
import { isId } from '#platform/db';

const words = (most: number) =>
  z.string({ error: 'web.problem.required' }).trim().min(1).max(most, { error: 'web.problem.tooLong' });
const version = z.coerce.number({ error: 'web.problem.number' }).int().default(0);
const several = z.array(z.string().refine(isId)).max(2000);

/** What is gathered: statements, under a title and a kind, or into a gathering that stands. */
export const GatherForm = z.object({
  statements: several.default([]),
  title: z.string().trim().max(300, { error: 'web.problem.tooLong' }).optional(),
  kind: z.enum(statementKinds, { error: 'web.problem.choice' }).optional(),
  into: z.string().optional(),
});

export const GatheringForm = z.object({
  title: words(300),
  kind: z.enum(statementKinds, { error: 'web.problem.choice' }),
  version,
});

export const ShownForm = z.object({ shown: z.enum(['yes', 'no'], { error: 'web.problem.choice' }) });

/** In the address: anything else is as if it were not there. */
export const HarvestAsked = z.object({
  round: z.string().refine(isId).optional().catch(undefined),
  table: z.string().max(4).optional().catch(undefined),
  kind: z.enum(statementKinds).optional().catch(undefined),
});

const lines = z.string().max(20_000, { error: 'web.problem.tooLong' }).optional();

/** A sheet of paper: one field for each kind, one line for each statement. */
export const SheetForm = z.object({
  group: z.string({ error: 'web.problem.choice' }).refine(isId, { error: 'web.problem.choice' }),
  lang: z.string().optional(),
  idea: lines,
  problem: lines,
  need: lines,
  good: lines,
  bad: lines,
  wish: lines,
  promise: lines,
});
