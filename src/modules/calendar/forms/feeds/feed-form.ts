import { z } from 'zod';
import { isId } from '#platform/db';
import type { FeedOf } from '../../rules/feeds/feeds.ts';

/** "person", "network", "organisation", "space:…": one of the choices of the page. */
export const feedForm = z.object({
  of: z
    .string({ error: 'calendar.feeds.problem.of' })
    .transform((choice): { of: FeedOf; ofId: string | null } | null => {
      const [of, ofId = null] = choice.split(':');
      if (of === 'space') return isId(ofId) ? { of, ofId } : null;
      return of === 'person' || of === 'network' || of === 'organisation' ? { of, ofId: null } : null;
    })
    .refine((wish) => wish !== null, { error: 'calendar.feeds.problem.of' }),
});
