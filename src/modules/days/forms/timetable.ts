import { z } from 'zod';
import { isId } from '#platform/db';
import { typedMinutes } from '../rules/timetable/clock.ts';
import { SLOT_KINDS } from '../rules/timetable/slot.ts';

const words = (most: number) => z.string({ error: 'web.problem.required' }).trim().min(1).max(most, tooLong);
const tooLong = { error: 'web.problem.tooLong' };
const id = z.string({ error: 'web.problem.choice' }).refine(isId, { error: 'web.problem.choice' });
const seen = z.coerce.number({ error: 'web.problem.number' }).int().default(0);
/** As people write hours: 9h30, 9u30, 09:30, 9 h. */
const hour = z.string({ error: 'web.problem.time' }).transform((typed, context) => {
  const minutes = typedMinutes(typed);
  if (minutes !== null) return minutes;
  context.addIssue({ code: 'custom', message: 'web.problem.time' });
  return z.NEVER;
});
const ticked = z
  .literal('yes', { error: 'web.problem.choice' })
  .optional()
  .transform((said) => said === 'yes');

/** `endsAt` left out: until the next slot begins, else for an hour. */
export const SlotForm = z.object({
  variant: id.optional(),
  startsAt: hour,
  endsAt: hour.optional(),
  title: words(120),
  kind: z.enum(SLOT_KINDS, { error: 'web.problem.choice' }),
  method: z.string({ error: 'web.problem.choice' }).max(60, tooLong).optional(),
  round: id.optional(),
  room: words(80).optional(),
  question: words(400).optional(),
  note: words(1000).optional(),
  fixed: ticked,
  seen,
});

export const SlotRemovalForm = z.object({ seen });
