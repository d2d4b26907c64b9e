import { z } from 'zod';
import { isId } from '#platform/db';
import { type LiveDoing, SCREEN_VIEWS } from '../rules/live/acts.ts';

const choice = { error: 'web.problem.choice' };
const step = z.string(choice).min(1, choice).max(200, choice);

/** A quarter of an hour more or less at once: more is another day. */
const MOST_SECONDS = 15 * 60;

/** One button of the console. */
export const PressForm = z
  .discriminatedUnion(
    'kind',
    [
      z.object({ kind: z.enum(['start', 'pause', 'ring', 'reset'], choice) }),
      z.object({
        kind: z.enum(['next', 'back'], choice),
        step,
        /** How many moves the page had seen; a device says the moment instead. */
        seen: z.coerce.number(choice).int(choice).optional(),
      }),
      z.object({
        kind: z.literal('extend'),
        step,
        seconds: z.coerce.number(choice).int(choice).min(-MOST_SECONDS, choice).max(MOST_SECONDS, choice),
      }),
      z.object({
        kind: z.literal('show'),
        view: z.enum(SCREEN_VIEWS, choice),
        word: z.string().trim().max(120, { error: 'web.problem.tooLong' }).optional(),
      }),
      z.object({ kind: z.literal('gong'), on: z.enum(['yes', 'no'], choice) }),
      z.object({ kind: z.literal('lead') }),
    ],
    choice,
  )
  .transform((said) => said satisfies { kind: LiveDoing['kind'] });

export type PressSaid = z.output<typeof PressForm>;

/** A key that begins with its moment: of the seventh kind. */
export const isMomentId = (key: string | null): key is string => isId(key) && key[14] === '7';
