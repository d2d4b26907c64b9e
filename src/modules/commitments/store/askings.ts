import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm';
import { type Db, newId, type Tx } from '#platform/db';
import type { Level } from '../rules/escalation.ts';
import { commitment, commitmentAsking, followUp } from '../tables.ts';
import type { CommitmentRow } from './commitments.ts';

export type AskingRow = typeof commitmentAsking.$inferSelect;

export const askingsOf = (db: Db, networkId: string, ids: string[]): Promise<AskingRow[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : db
        .select()
        .from(commitmentAsking)
        .where(and(eq(commitmentAsking.networkId, networkId), inArray(commitmentAsking.commitmentId, ids)))
        .orderBy(asc(commitmentAsking.askedOn), asc(commitmentAsking.id));

export const askingsOfSending = (db: Db, networkId: string, sendingId: string): Promise<AskingRow[]> =>
  db
    .select()
    .from(commitmentAsking)
    .where(and(eq(commitmentAsking.networkId, networkId), eq(commitmentAsking.sendingId, sendingId)))
    .orderBy(asc(commitmentAsking.id));

/** Those that wait for an answer, with the promise, of all networks or of one. */
export const openAskings = (db: Db, networkId?: string): Promise<{ asking: AskingRow; commitment: CommitmentRow }[]> =>
  db
    .select({ asking: commitmentAsking, commitment })
    .from(commitmentAsking)
    .innerJoin(
      commitment,
      and(eq(commitment.networkId, commitmentAsking.networkId), eq(commitment.id, commitmentAsking.commitmentId)),
    )
    .where(
      and(
        isNull(commitmentAsking.answeredAt),
        eq(commitment.standing, 'open'),
        networkId ? eq(commitmentAsking.networkId, networkId) : undefined,
      ),
    )
    .orderBy(asc(commitmentAsking.askedOn), asc(commitmentAsking.id));

type Claiming = Pick<AskingRow, 'commitmentId' | 'occasion' | 'forDay' | 'askedOn' | 'sendingId' | 'askedId'>;

/** Claims a question for an occasion. false: it has been asked, by this process or another. */
export async function claimAsking(tx: Tx, networkId: string, asking: Claiming): Promise<boolean> {
  const made = await tx
    .insert(commitmentAsking)
    .values({ networkId, id: newId(), ...asking, level: 'owner' })
    .onConflictDoNothing()
    .returning({ id: commitmentAsking.id });
  return made.length > 0;
}

/** One process brings it to the next to hear of it. */
export async function claimLevel(tx: Tx, { networkId, id, level }: AskingRow, to: Level): Promise<boolean> {
  const claimed = await tx
    .update(commitmentAsking)
    .set({ level: to })
    .where(
      and(
        eq(commitmentAsking.networkId, networkId),
        eq(commitmentAsking.id, id),
        eq(commitmentAsking.level, level),
        isNull(commitmentAsking.answeredAt),
      ),
    )
    .returning({ id: commitmentAsking.id });
  return claimed.length > 0;
}

/** Somebody said how it goes: whatever was asked about it is answered. */
export async function answerAskings(tx: Tx, { networkId, id }: CommitmentRow, now: Date): Promise<void> {
  await tx
    .update(commitmentAsking)
    .set({ answeredAt: now })
    .where(
      and(
        eq(commitmentAsking.networkId, networkId),
        eq(commitmentAsking.commitmentId, id),
        isNull(commitmentAsking.answeredAt),
      ),
    );
}

/** Somebody else owns it: what the one before was asked and did not answer is asked anew. */
export async function dropOpenAskings(tx: Tx, { networkId, id }: CommitmentRow): Promise<void> {
  await tx
    .delete(commitmentAsking)
    .where(
      and(
        eq(commitmentAsking.networkId, networkId),
        eq(commitmentAsking.commitmentId, id),
        isNull(commitmentAsking.answeredAt),
      ),
    );
}

/** Promises that run, with the day of their event once it is closed. */
export const running = (db: Db): Promise<{ commitment: CommitmentRow; eventOn: string | null }[]> =>
  db
    .select({ commitment, eventOn: followUp.eventOn })
    .from(commitment)
    .leftJoin(followUp, and(eq(followUp.networkId, commitment.networkId), eq(followUp.id, commitment.eventId)))
    .where(and(eq(commitment.standing, 'open'), sql`${commitment.dueOn} is not null`))
    .orderBy(asc(commitment.networkId), asc(commitment.id));

/** Begins the follow-up of an event. false: it has begun. */
export async function beginFollowUp(
  tx: Tx,
  { networkId, eventId }: { networkId: string; eventId: string },
  { eventOn, now }: { eventOn: string; now: Date },
): Promise<boolean> {
  const made = await tx
    .insert(followUp)
    .values({ networkId, id: eventId, eventOn, beganAt: now })
    .onConflictDoNothing()
    .returning({ id: followUp.id });
  return made.length > 0;
}

export async function followUpOf(
  db: Db,
  { networkId, eventId }: { networkId: string; eventId: string },
): Promise<{ eventOn: string } | null> {
  const [found] = await db
    .select({ eventOn: followUp.eventOn })
    .from(followUp)
    .where(and(eq(followUp.networkId, networkId), eq(followUp.id, eventId)));
  return found ?? null;
}
