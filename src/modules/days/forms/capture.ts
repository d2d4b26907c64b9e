import { z } from 'zod';
import { tableKinds } from '#modules/statements';
import { isId } from '#platform/db';
import { languages } from '#platform/texts';

const words = (most: number) =>
  z.string({ error: 'web.problem.required' }).trim().min(1).max(most, { error: 'web.problem.tooLong' });
const id = z.string({ error: 'web.problem.choice' }).refine(isId, { error: 'web.problem.choice' });

/** What a table says: of a text that is too long all comes back, so no field stops at that many signs. `group`: of the round it was written in, as the phone decided. */
export const TableWordsForm = z.object({
  kind: z.enum(tableKinds, { error: 'web.problem.choice' }),
  words: words(2000),
  name: z.string().trim().max(60, { error: 'web.problem.tooLong' }).optional(),
  group: z.string().optional(),
  lang: z.enum(languages).optional(),
});

/** `seen`: the code on the page the form stood on. */
export const TableCodeForm = z.object({ seen: id });
