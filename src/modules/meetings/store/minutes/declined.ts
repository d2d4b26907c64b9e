import { and, eq } from 'drizzle-orm';
import type { Db, Tx } from '#platform/db';
import { minutesDeclined } from '../../tables/minutes.ts';

export async function minutesDeclinedIn(db: Db, networkId: string): Promise<Set<string>> {
  const rows = await db
    .select({ mailbox: minutesDeclined.mailbox })
    .from(minutesDeclined)
    .where(eq(minutesDeclined.networkId, networkId));
  return new Set(rows.map(({ mailbox }) => mailbox));
}

/** They want no minutes of this network any more, or want them again (`declinedAt` null). */
export async function saveDeclined(
  tx: Tx,
  { networkId, mailbox }: { networkId: string; mailbox: string },
  declinedAt: Date | null,
): Promise<void> {
  if (declinedAt) await tx.insert(minutesDeclined).values({ networkId, mailbox, declinedAt }).onConflictDoNothing();
  else
    await tx
      .delete(minutesDeclined)
      .where(and(eq(minutesDeclined.networkId, networkId), eq(minutesDeclined.mailbox, mailbox)));
}
