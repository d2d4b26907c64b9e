import { z } from 'zod';
import { itemKinds } from '../rules/kinds.ts';

const words = (most: number) => z.string().trim().max(most, { error: 'web.problem.tooLong' }).optional();

/** "20", "20 min", "1 h 30": minutes. null: not understood. */
export function minutesTyped(typed: string): number | null {
  const text = typed.toLowerCase().replace(/\s+/g, '');
  const hours = /^(\d{1,2})[hu:](\d{1,2})?(?:min)?$/.exec(text);
  const minutes = /^(\d{1,3})(?:min(?:utes|uten)?|')?$/.exec(text);
  if (hours) return Number(hours[1]) * 60 + Number(hours[2] ?? 0);
  return minutes ? Number(minutes[1]) : null;
}

export const minutesField = z
  .string()
  .transform(minutesTyped)
  .refine((minutes) => minutes !== null && minutes > 0 && minutes <= 600, { error: 'meetings.problem.minutes' })
  .optional();

export const ItemForm = z.object({
  title: z
    .string({ error: 'meetings.problem.title' })
    .trim()
    .min(2, { error: 'meetings.problem.title' })
    .max(200, { error: 'web.problem.tooLong' }),
  kind: z.enum(itemKinds, { error: 'web.problem.choice' }).default('discussion'),
  minutes: minutesField,
  owner: words(120),
  guestName: words(120),
  guestEmail: z.email({ error: 'web.problem.email' }).trim().toLowerCase().optional(),
  guestOrganisation: words(120),
  version: z.coerce.number().int().optional().catch(undefined),
});

export const PlaceForm = z.object({ before: z.uuid().optional().catch(undefined) });

export const ProposalForm = z.object({ answer: z.enum(['accept', 'refuse']), words: words(500) });
