import { z } from 'zod';

export const MomentForm = z.object({
  name: z
    .string({ error: 'together.problemName' })
    .trim()
    .min(1, { error: 'together.problemName' })
    .max(120, { error: 'web.problem.tooLong' }),
});
