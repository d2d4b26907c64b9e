import { and, eq, inArray } from 'drizzle-orm';
import { type Db, newId, type Tx } from '#platform/db';
import type { MixingState } from '../rules/acts.ts';
import type { Proposal } from '../rules/repair/proposal.ts';
import { mixing } from '../tables/index.ts';
import type { Which } from './day.ts';

export type Asked = typeof mixing.$inferSelect;

export type NewMixing = Which & {
  by: string;
  scope: Asked['scope'];
  seed: number;
  upon: number;
  now: Date;
};

/** Only the last one of a day is remembered. */
export async function saveMixing(
  tx: Tx,
  { networkId, eventId, by, scope, seed, upon, now }: NewMixing,
): Promise<string> {
  await tx.delete(mixing).where(and(eq(mixing.networkId, networkId), eq(mixing.eventId, eventId)));
  const id = newId();
  await tx.insert(mixing).values({
    networkId,
    id,
    eventId,
    askedBy: by,
    askedAt: now,
    scope,
    seed,
    upon,
    state: 'waiting',
    progress: 0,
  });
  return id;
}

type WhichMixing = { networkId: string; mixingId: string };

const isIt = ({ networkId, mixingId }: WhichMixing) => and(eq(mixing.networkId, networkId), eq(mixing.id, mixingId));

/** null: another one has been asked for since. */
export async function mixingAsked(db: Db, which: WhichMixing): Promise<Asked | null> {
  const [asked] = await db.select().from(mixing).where(isIt(which));
  return asked ?? null;
}

/** Only a mixing that is still to be done changes. */
export async function noteMixing(
  tx: Tx,
  which: WhichMixing,
  note: { state: MixingState; progress?: number; proposals?: Proposal[]; endedAt?: Date },
): Promise<void> {
  await tx
    .update(mixing)
    .set(note)
    .where(and(isIt(which), inArray(mixing.state, ['waiting', 'running'])));
}

/** The ways to repair a day that were found last. `upon`: the number of the act they are about. null: none are offered. */
export async function proposalsOf(
  db: Db,
  { networkId, eventId }: Which,
): Promise<{ id: string; upon: number; proposals: Proposal[] } | null> {
  const [found] = await db
    .select({ id: mixing.id, upon: mixing.upon, proposals: mixing.proposals })
    .from(mixing)
    .where(and(eq(mixing.networkId, networkId), eq(mixing.eventId, eventId), eq(mixing.scope, 'repair')));
  return found?.proposals ? { ...found, proposals: found.proposals } : null;
}
