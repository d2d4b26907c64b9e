import { eq, type SQL, sql } from 'drizzle-orm';
import type { Tx } from '#platform/db';
import { letter, mailChoice } from './tables.ts';

/** A person's letters keep their count and dates; whom they went to and what they said is emptied. */
export async function eraseMail(tx: Tx, personId: string): Promise<void> {
  await eraseLetters(tx, eq(letter.personId, personId));
  await tx.delete(mailChoice).where(eq(mailChoice.personId, personId));
}

/** Letters to an address that belonged to nobody yet when they were written: invitations. */
export const eraseMailTo = (tx: Tx, address: string): Promise<void> => eraseLetters(tx, eq(letter.address, address));

async function eraseLetters(tx: Tx, which: SQL): Promise<void> {
  const erased = sql`'erased:' || ${letter.id}`;
  // A letter that still waits has nobody to go to any more.
  const state = sql`case when ${letter.state} in ('queued', 'uncertain') then 'notNeeded' else ${letter.state} end`;
  await tx.update(letter).set({ address: erased, personId: null, data: {}, occasion: erased, state }).where(which);
}
