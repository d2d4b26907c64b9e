import { and, eq } from 'drizzle-orm';
import type { Tx } from '#platform/db';
import type { Said } from '../../rules/asked/said.ts';
import { registration } from '../../tables/index.ts';
import { replaceChosen } from '../asked/chosen.ts';
import type { Registration } from './registrations.ts';

/** What somebody says now stands in place of what they said before. The version is the caller's to move on. */
export async function saySomethingElse(
  tx: Tx,
  which: Registration,
  said: Said,
  version = which.version,
): Promise<void> {
  const { chosen, answers, diet, travelsFrom, travelShown } = said;
  await replaceChosen(tx, which, chosen.options, answers);
  const { joinsAt, leavesAt } = chosen;
  await tx
    .update(registration)
    .set({ joinsAt, leavesAt, diet, travelsFrom, travelShown, version })
    .where(and(eq(registration.networkId, which.networkId), eq(registration.id, which.id)));
}
