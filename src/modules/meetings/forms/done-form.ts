import { z } from 'zod';

/** Points of the agenda that were dealt with. */
export const DoneForm = z.object({
  done: z
    .preprocess((given) => (given === undefined ? [] : [given].flat()), z.array(z.uuid()))
    .optional()
    .catch([]),
});
