import { and, eq } from 'drizzle-orm';
import type { Tx } from '#platform/db';
import { registration } from './tables/index.ts';

type Giving = { networkId: string; registrationId: string; code: string };

/** A code that can be told beforehand, in a text about the demo. All others are drawn. */
export async function giveCode(tx: Tx, { networkId, registrationId, code }: Giving): Promise<void> {
  const theirs = and(eq(registration.networkId, networkId), eq(registration.id, registrationId));
  await tx.update(registration).set({ code }).where(theirs);
}
