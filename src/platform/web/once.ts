import { and, eq } from 'drizzle-orm';
import type { Db, Tx } from '#platform/db';
import { digestOf } from './seal.ts';
import { idempotencyTable } from './tables.ts';

/** Where the first answer to this request led. The scope (who asked, for which address) keeps keys from being borrowed. */
export async function answeredBefore(db: Db, key: string, scope: string): Promise<string | null> {
  const same = and(eq(idempotencyTable.id, key), eq(idempotencyTable.scope, digestOf('once', scope)));
  const [answer] = await db.select({ location: idempotencyTable.location }).from(idempotencyTable).where(same);
  return answer?.location ?? null;
}

/** In the act's own transaction. A second act with the same key stops here, on the primary key, and is undone whole. */
export async function answerOnce(tx: Tx, key: string, scope: string, location: string, now: Date): Promise<void> {
  await tx.insert(idempotencyTable).values({ id: key, scope: digestOf('once', scope), location, answeredAt: now });
}

/**
 * Where the first answer to this request leads: to `location`, unless it was answered before. For an act that is held by
 * a lock of its own, so that a second one with the same key comes here after the first.
 */
export async function firstAnswer(
  tx: Tx,
  { key, scope }: { key: string; scope: string },
  location: string,
  now: Date,
): Promise<string> {
  const row = { id: key, scope: digestOf('once', scope), location, answeredAt: now };
  const [first] = await tx.insert(idempotencyTable).values(row).onConflictDoNothing().returning();
  return first ? location : ((await answeredBefore(tx, key, scope)) ?? location);
}

/**
 * Acts once for a key and answers with the same address ever after. Two requests with one key at the same moment: the
 * second waits for the first on the primary key, is undone, and hears the first one's answer.
 */
export async function onceOnly(
  db: Db,
  once: { key: string | null; scope: string },
  act: () => Promise<string>,
): Promise<string> {
  if (once.key === null) return act();
  const before = await answeredBefore(db, once.key, once.scope);
  if (before !== null) return before;
  try {
    return await act();
  } catch (error) {
    const answer = isTaken(error) ? await answeredBefore(db, once.key, once.scope) : null;
    if (answer === null) throw error;
    return answer;
  }
}

const UNIQUE_VIOLATION = '23505';
const isTaken = (error: unknown): boolean =>
  ((error as { cause?: { code?: string } }).cause?.code ?? (error as { code?: string }).code) === UNIQUE_VIOLATION;
