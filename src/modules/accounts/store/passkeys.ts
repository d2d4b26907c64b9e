import { and, asc, eq } from 'drizzle-orm';
import type { Db, Tx } from '#platform/db';
import { passkey } from '../tables.ts';

export type Passkey = { id: string; name: string | null; createdAt: Date | null };

export const passkeysOf = (db: Db, personId: string): Promise<Passkey[]> =>
  db
    .select({ id: passkey.id, name: passkey.name, createdAt: passkey.createdAt })
    .from(passkey)
    .where(eq(passkey.personId, personId))
    .orderBy(asc(passkey.createdAt), asc(passkey.id));

type Which = { personId: string; passkeyId: string };
const their = ({ personId, passkeyId }: Which) => and(eq(passkey.personId, personId), eq(passkey.id, passkeyId));

export async function namePasskey(tx: Tx, which: Which, name: string): Promise<void> {
  await tx.update(passkey).set({ name }).where(their(which));
}

export async function dropPasskey(tx: Tx, which: Which): Promise<void> {
  await tx.delete(passkey).where(their(which));
}
