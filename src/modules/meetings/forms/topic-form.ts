import { z } from 'zod';

export const TopicForm = z.object({
  title: z
    .string({ error: 'meetings.problem.title' })
    .trim()
    .min(2, { error: 'meetings.problem.title' })
    .max(200, { error: 'web.problem.tooLong' }),
  why: z.string().trim().max(500, { error: 'web.problem.tooLong' }).optional(),
  space: z.uuid().optional().catch(undefined),
});

export const PlacingForm = z.object({ meeting: z.uuid({ error: 'meetings.problem.meeting' }) });
