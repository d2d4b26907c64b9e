import { z } from 'zod';
import { languages } from '#platform/texts';
import { spokenKinds, statementKinds } from './rules/kinds.ts';

/** No field of the page stops at this: a pasted text would lose its end without a word. It is refused, and comes back whole. */
const words = z
  .string({ error: 'statements.problem.words' })
  .trim()
  .min(2, { error: 'statements.problem.words' })
  .max(2000, { error: 'web.problem.tooLong' });

export const SayForm = z.object({
  kind: z.enum(spokenKinds, { error: 'statements.problem.kind' }),
  words,
  lang: z.enum(languages).optional(),
  name: z.string().trim().max(60, { error: 'web.problem.tooLong' }).optional(),
  /** Where one speaks about: sealed by the page that showed the form. */
  right: z.string({ error: 'statements.problem.right' }),
});

export const OutcomeForm = z.object({ words });

/** Anything else in the address is as if it were not there. */
export const StatementsAsked = z.object({
  kind: z.enum(statementKinds).optional().catch(undefined),
  waiting: z.string().optional(),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});
