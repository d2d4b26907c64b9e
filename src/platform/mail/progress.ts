import { and, count, eq, sql } from 'drizzle-orm';
import type { Db } from '#platform/db';
import { letter } from './tables.ts';

/** Of the letters of one occasion: how many there are, how many left, and how many a person has to decide about. */
export async function letterProgress(
  db: Db,
  kind: { name: string },
  occasion: string,
): Promise<{ all: number; left: number; undecided: number }> {
  const counted = (states: string) => sql<number>`count(*) filter (where ${letter.state} in (${sql.raw(states)}))`;
  const [progress] = await db
    .select({
      all: count(),
      left: counted("'sent', 'notNeeded'").mapWith(Number),
      undecided: counted("'uncertain', 'refused'").mapWith(Number),
    })
    .from(letter)
    .where(and(eq(letter.kind, kind.name), eq(letter.occasion, occasion)));
  return progress ?? { all: 0, left: 0, undecided: 0 };
}
