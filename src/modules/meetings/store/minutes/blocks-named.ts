import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { Db } from '#platform/db';
import { minutesBlock } from '../../tables/minutes.ts';

/** Of which meetings these pieces are; those that were taken out are not there. */
export const blocksNamed = (
  db: Db,
  networkId: string,
  ids: readonly string[],
): Promise<{ id: string; eventId: string }[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : db
        .select({ id: minutesBlock.id, eventId: minutesBlock.eventId })
        .from(minutesBlock)
        .where(
          and(
            eq(minutesBlock.networkId, networkId),
            inArray(minutesBlock.id, [...ids]),
            isNull(minutesBlock.removedAt),
          ),
        );
