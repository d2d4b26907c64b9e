import { and, eq } from 'drizzle-orm';
import type { Db, Tx } from '#platform/db';
import { idempotencyTable } from './tables.ts';

/** Where the first answer to this request led. The scope (who asked, for which address) keeps keys from being borrowed. */
export async function answeredBefore(db: Db, key: string, scope: string): Promise<string | null> {
  const same = and(eq(idempotencyTable.id, key), eq(idempotencyTable.scope, scope));
  const [answer] = await db.select({ location: idempotencyTable.location }).from(idempotencyTable).where(same);
  return answer?.location ?? null;
}

/** In the act's own transaction. A second act with the same key stops here, on the primary key, and is undone whole. */
export async function answerOnce(tx: Tx, key: string, scope: string, location: string, now: Date): Promise<void> {
  await tx.insert(idempotencyTable).values({ id: key, scope, location, answeredAt: now });
}
