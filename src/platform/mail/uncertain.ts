import { and, asc, eq, inArray, lt, or } from 'drizzle-orm';
import type { Db, Tx } from '#platform/db';
import { later } from '#platform/jobs';
import { type Letter, letterKinds, sendLetter } from './post.ts';
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

type OfKind = { name: string };

/** Of these occasions the ones whose letter may not have arrived, for a page that speaks of them. */
export async function undecidedOccasions(
  db: Db,
  kind: OfKind,
  occasions: readonly string[],
): Promise<Map<string, 'uncertain' | 'refused'>> {
  if (occasions.length === 0) return new Map();
  const rows = await db
    .select({ occasion: letter.occasion, state: letter.state })
    .from(letter)
    .where(and(eq(letter.kind, kind.name), inArray(letter.occasion, [...occasions]), isToDecide));
  return new Map(rows.map(({ occasion, state }) => [occasion, state === 'refused' ? 'refused' : 'uncertain']));
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
    .set(over)
    .where(and(eq(letter.id, id), isToDecide));
}

/** Another letter about the same took its place: nobody has to decide about the first one any more. */
export async function letGoOf(tx: Tx, kind: OfKind, occasion: string): Promise<void> {
  await tx
    .update(letter)
    .set(over)
    .where(and(eq(letter.kind, kind.name), eq(letter.occasion, occasion), isToDecide));
}

const over = { state: 'notNeeded', data: {} } as const;

/**
 * A claim older than a quarter of an hour belongs to a process that is gone: nobody knows whether its letter left. What
 * is of use for some hours alone, such as a link to sign in, asks nobody afterwards.
 */
export async function noticeUndecided(tx: Tx, now: Date): Promise<void> {
  const abandoned = and(eq(letter.state, 'claimed'), lt(letter.claimedAt, before(now, 0.25)));
  await tx.update(letter).set({ state: 'uncertain' }).where(abandoned);
  const useless = letterKinds().flatMap(({ name, hours }) =>
    hours === null ? [] : and(eq(letter.kind, name), lt(letter.queuedAt, before(now, hours))),
  );
  if (useless.length > 0)
    await tx
      .update(letter)
      .set(over)
      .where(and(isToDecide, or(...useless)));
}

const before = (now: Date, hours: number) => new Date(now.getTime() - hours * 3_600_000);
