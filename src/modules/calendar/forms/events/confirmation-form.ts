import { z } from 'zod';
import { confirmables } from '../../rules/events/to-confirm.ts';

export const confirmationForm = z.object({
  what: z.enum(confirmables, { error: 'web.problem.choice' }),
  version: z.coerce.number({ error: 'web.problem.number' }).int(),
});
