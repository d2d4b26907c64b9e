import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Db, Tx } from '#platform/db';
import { later } from '#platform/jobs';
import { type Letter, sendLetter } from './post.ts';
import { letter } from './tables.ts';

/**
 * Letters that may or may not have left (`uncertain`), or were refused for good. They are shown to the person in charge,
 * never repeated by themselves.
 */
export const lettersToDecide = (db: Db): Promise<Letter[]> =>
  db.select().from(letter).where(isToDecide).orderBy(asc(letter.queuedAt)).limit(100);

const isToDecide = inArray(letter.state, ['uncertain', 'refused']);

export async function letterToDecide(db: Db, id: string): Promise<Letter | null> {
  const [found] = await db
    .select()
    .from(letter)
    .where(and(eq(letter.id, id), isToDecide));
  return found ?? null;
}

/** Keeps its Message-ID, so a mailbox that got the first one can recognise the second. */
export async function sendAgain(tx: Tx, id: string): Promise<void> {
  const undecided = and(eq(letter.id, id), isToDecide);
  const [again] = await tx
    .update(letter)
    .set({ state: 'queued', claimedAt: null })
    .where(undecided)
    .returning({ id: letter.id });
  if (again) await later(tx, sendLetter, { letterId: id });
}

export async function letGo(tx: Tx, id: string): Promise<void> {
  await tx
    .update(letter)
    .set({ state: 'notNeeded', data: {} })
    .where(and(eq(letter.id, id), isToDecide));
}
