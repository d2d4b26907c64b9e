import { z } from 'zod';
import { isId } from '#platform/db';

const id = z.string({ error: 'web.problem.choice' }).refine(isId, { error: 'web.problem.choice' });

export const ArrivalForm = z.object({
  registration: id,
  state: z.enum(['present', 'absent', 'left', 'untilNoon', 'awaited'], { error: 'web.problem.choice' }),
});

/** What a scanner types, or a hand. */
export const ScanForm = z.object({
  code: z.string({ error: 'web.problem.required' }).trim().min(1).max(300, { error: 'web.problem.tooLong' }),
});

/** `told`: what a device without a connection said of tables, as the module that seats people reads it. */
export const WalkInForm = z.object({
  givenName: z.string({ error: 'web.problem.required' }).trim().min(1).max(80, { error: 'web.problem.tooLong' }),
  familyName: z.string().trim().max(80, { error: 'web.problem.tooLong' }).optional(),
  organisation: z.string().trim().max(160, { error: 'web.problem.tooLong' }).optional(),
  role: z.enum(['worker', 'serviceUser'], { error: 'web.problem.choice' }).default('worker'),
  told: z.string().max(4000).catch(''),
});

/** The button says it all. */
export const WithdrawalForm = z.object({});
