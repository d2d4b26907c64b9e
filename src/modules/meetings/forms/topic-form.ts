import { z } from 'zod';

export const TopicForm = z.object({
  title: z.string().trim().min(2).max(200),
  why: z.string().trim().max(500).optional(),
  space: z.uuid().optional().catch(undefined),
});
