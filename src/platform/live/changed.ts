import { sql } from 'drizzle-orm';
import type { Tx } from '#platform/db';

export const CHANNEL = 'maillage_live';

/** Tells every process, when the transaction commits, that pages showing this topic are out of date. */
export async function changed(tx: Tx, topic: string): Promise<void> {
  await tx.execute(sql`select pg_notify(${CHANNEL}, ${topic})`);
}
