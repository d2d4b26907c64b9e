import { and, asc, eq } from 'drizzle-orm';
import type { Db, Tx } from '#platform/db';
import { later } from '#platform/jobs';
import { type Letter, sendLetter } from './post.ts';
import { letter } from './tables.ts';

/** Letters that may or may not have left. They are shown to the person in charge, never repeated by themselves. */
export const lettersToDecide = (db: Db): Promise<Letter[]> =>
  db.select().from(letter).where(eq(letter.state, 'uncertain')).orderBy(asc(letter.queuedAt)).limit(100);

export async function letterToDecide(db: Db, id: string): Promise<Letter | null> {
  const [found] = await db
    .select()
    .from(letter)
    .where(and(eq(letter.id, id), eq(letter.state, 'uncertain')));
  return found ?? null;
}

/** Keeps its Message-ID, so a mailbox that got the first one can recognise the second. */
export async function sendAgain(tx: Tx, id: string): Promise<void> {
  const uncertain = and(eq(letter.id, id), eq(letter.state, 'uncertain'));
  const [again] = await tx
    .update(letter)
    .set({ state: 'queued', claimedAt: null })
    .where(uncertain)
    .returning({ id: letter.id });
  if (again) await later(tx, sendLetter, { letterId: id });
}

export async function letGo(tx: Tx, id: string): Promise<void> {
  await tx
    .update(letter)
    .set({ state: 'notNeeded', data: {} })
    .where(and(eq(letter.id, id), eq(letter.state, 'uncertain')));
}
