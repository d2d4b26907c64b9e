import { and, asc, eq, isNull } from 'drizzle-orm';
import { type Db, isId, newId, type Tx } from '#platform/db';
import type { Language } from '#platform/texts';
import { minutesAsked } from '../../tables/minutes.ts';
import type { Which } from './minutes.ts';

export type Asked = typeof minutesAsked.$inferSelect;
export type ToAsk = { personId: string | null; name: string; address: string; lang: Language };

const ofRound = ({ networkId, eventId }: Which, round: number) =>
  and(eq(minutesAsked.networkId, networkId), eq(minutesAsked.eventId, eventId), eq(minutesAsked.round, round));

export async function saveAsked(tx: Tx, which: Which, round: number, people: readonly ToAsk[]): Promise<Asked[]> {
  if (people.length === 0) return [];
  return tx
    .insert(minutesAsked)
    .values(people.map((one) => ({ ...which, id: newId(), round, ...one })))
    .returning();
}

export const askedOf = (db: Db, which: Which, round: number): Promise<Asked[]> =>
  db.select().from(minutesAsked).where(ofRound(which, round)).orderBy(asc(minutesAsked.name), asc(minutesAsked.id));

export async function askedById(
  db: Db,
  { networkId, askedId }: { networkId: string; askedId: string },
): Promise<Asked | null> {
  if (!isId(askedId)) return null;
  const [found] = await db
    .select()
    .from(minutesAsked)
    .where(and(eq(minutesAsked.networkId, networkId), eq(minutesAsked.id, askedId)));
  return found ?? null;
}

/** As a member they were asked as well: their yes counts from wherever they say it. */
export async function askedAs(db: Db, which: Which, round: number, personId: string): Promise<Asked | null> {
  const [found] = await db
    .select()
    .from(minutesAsked)
    .where(and(ofRound(which, round), eq(minutesAsked.personId, personId)))
    .limit(1);
  return found ?? null;
}

/** A second yes is the first one; `now` null takes it back. */
export async function markApproved(tx: Tx, { networkId, id }: Pick<Asked, 'networkId' | 'id'>, now: Date | null) {
  const same = and(eq(minutesAsked.networkId, networkId), eq(minutesAsked.id, id));
  await tx
    .update(minutesAsked)
    .set({ approvedAt: now })
    .where(now ? and(same, isNull(minutesAsked.approvedAt)) : same);
}

/** Approved: nobody is asked any more, and the addresses go. */
export async function forgetAskedAddresses(tx: Tx, { networkId, eventId }: Which): Promise<void> {
  await tx
    .update(minutesAsked)
    .set({ address: null })
    .where(and(eq(minutesAsked.networkId, networkId), eq(minutesAsked.eventId, eventId)));
}
