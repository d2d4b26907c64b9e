import { z } from 'zod';
import { minutesField } from './item-form.ts';

const words = (most: number) => z.string().trim().max(most, { error: 'web.problem.tooLong' }).optional();

export const RolesForm = z.object({
  version: z.coerce.number({ error: 'meetings.problem.again' }).int(),
  purpose: words(300),
  chair: words(120),
  noteTaker: words(120),
  timeKeeper: words(120),
  minutesAvailable: minutesField,
});
