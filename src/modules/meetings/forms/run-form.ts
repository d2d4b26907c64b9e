import { z } from 'zod';
import { runningActs } from '../rules/running.ts';

export const RunForm = z.object({
  act: z.enum(runningActs, { error: 'web.problem.choice' }),
  item: z.uuid().optional().catch(undefined),
  seen: z.uuid().optional().catch(undefined),
});
