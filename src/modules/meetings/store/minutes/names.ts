import { and, eq } from 'drizzle-orm';
import type { Db, Tx } from '#platform/db';
import { minutesName } from '../../tables/minutes.ts';
import type { Which } from './minutes.ts';

export type SealedName = { seal: string; salt: string; name: string; personId: string | null };

export async function saveNames(tx: Tx, which: Which, names: readonly SealedName[]): Promise<void> {
  if (names.length > 0) await tx.insert(minutesName).values(names.map((name) => ({ ...which, ...name })));
}

/** By seal; of whoever was erased since, the seal alone. */
export async function namesIn(
  db: Db,
  { networkId, eventId }: Which,
): Promise<Map<string, { name: string; salt: string } | null>> {
  const { seal, salt, name } = minutesName;
  const rows = await db
    .select({ seal, salt, name })
    .from(minutesName)
    .where(and(eq(minutesName.networkId, networkId), eq(minutesName.eventId, eventId)));
  return new Map(
    rows.map((row) => [row.seal, row.salt !== null && row.name !== null ? { name: row.name, salt: row.salt } : null]),
  );
}
