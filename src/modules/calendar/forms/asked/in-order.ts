import { z } from 'zod';

/** One step up or down in a list. */
export const moveForm = z.object({ to: z.enum(['up', 'down'], { error: 'web.problem.choice' }) });

/** yes: removed although people chose it. */
export const sureForm = z.object({ sure: z.string().optional() });
