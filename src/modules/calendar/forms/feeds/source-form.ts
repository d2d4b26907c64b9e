import { z } from 'zod';
import { webAddress } from '#platform/outside';
import { languages } from '#platform/texts';
import { foreignKinds } from '../../rules/feeds/feeds.ts';

/** A calendar of others: a file, or an address that is read again and again. */
export const sourceForm = z.object({
  name: z.string().trim().max(120, { error: 'calendar.sources.problem.name' }).optional(),
  address: z
    .string()
    .trim()
    .max(2000, { error: 'calendar.sources.problem.address' })
    .refine((address) => webAddress(address) !== null, { error: 'calendar.sources.problem.address' })
    .optional(),
  audience: z.enum(['public', 'members'], { error: 'web.problem.choice' }),
  kind: z.enum(foreignKinds, { error: 'web.problem.choice' }),
  language: z.enum(languages, { error: 'web.problem.choice' }),
});

export type SourceTyped = z.output<typeof sourceForm>;
