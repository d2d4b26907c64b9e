import { and, desc, eq, inArray, lte, sql } from 'drizzle-orm';
import { type Db, newId, type Tx } from '#platform/db';
import {
  ACTS_KEPT,
  type ActChanges,
  type ActKind,
  type Levels,
  type LockChange,
  type SeatChange,
  type Unmet,
} from '../rules/acts.ts';
import { type Act, type Day, newestAct } from '../rules/day.ts';
import { proofAfter } from '../rules/proof.ts';
import { composition, group, round, seat } from '../tables/index.ts';
import type { Which } from './day.ts';

type NewAct = {
  what: ActKind;
  changes: ActChanges;
  by: string | null;
  now: Date;
  seed?: number;
  undoes?: number;
  levels?: Levels | null;
  /** Wishes that a mixing could not keep. */
  unmet?: Unmet[] | null;
};

/** Writes what an act changes, and the act itself, so that it can be undone. The day must be held. Answers its number. */
export async function saveAct(tx: Tx, networkId: string, day: Day, act: NewAct): Promise<number> {
  const { eventId } = day;
  const number = newestAct(day) + 1;
  await saveGroupCounts(tx, networkId, act.changes.groupCounts);
  await saveSeats(tx, networkId, act.changes.seats, number);
  await saveLocks(tx, networkId, act.changes.locks ?? [], act);
  const proof = proofAfter(day, act.changes);
  await tx.insert(composition).values({
    networkId,
    id: newId(),
    eventId,
    number,
    what: act.what,
    by: act.by,
    at: act.now,
    seed: act.seed ?? null,
    undoes: act.undoes ?? null,
    changes: act.changes,
    levels: act.levels ?? proof?.levels ?? null,
    unmet: act.unmet ?? proof?.unmet ?? null,
  });
  await tx.delete(composition).where(and(ofDay({ networkId, eventId }), lte(composition.number, number - ACTS_KEPT)));
  return number;
}

export async function actOf(
  db: Db,
  which: Which,
  number: number,
): Promise<{ changes: ActChanges; what: ActKind } | null> {
  const [act] = await db
    .select({ changes: composition.changes, what: composition.what })
    .from(composition)
    .where(and(ofDay(which), eq(composition.number, number)));
  return act ?? null;
}

/** Which of these acts, by their numbers, are remembered to have been of this kind. */
export async function actsOfKind(
  db: Db,
  which: Which,
  what: ActKind,
  numbers: readonly number[],
): Promise<Set<number>> {
  if (numbers.length === 0) return new Set();
  const among = and(ofDay(which), eq(composition.what, what), inArray(composition.number, [...numbers]));
  const acts = await db.select({ number: composition.number }).from(composition).where(among);
  return new Set(acts.map(({ number }) => number));
}

/** All that are remembered, the newest first. */
export async function allActs(db: Db, which: Which): Promise<Act[]> {
  const { number, what, at, by, undoes } = composition;
  return db.select({ number, what, at, by, undoes }).from(composition).where(ofDay(which)).orderBy(desc(number));
}

const ofDay = ({ networkId, eventId }: Which) =>
  and(eq(composition.networkId, networkId), eq(composition.eventId, eventId));

/** Groups are made when first needed and keep their place in the room for ever after. */
async function saveGroupCounts(tx: Tx, networkId: string, counts: ActChanges['groupCounts']): Promise<void> {
  for (const { roundId, after } of counts) {
    await tx
      .update(round)
      .set({ groupCount: after })
      .where(and(eq(round.networkId, networkId), eq(round.id, roundId)));
    if (!after) continue;
    const groups = Array.from({ length: after }, (_, index) => ({ networkId, id: newId(), roundId, index }));
    await tx.insert(group).values(groups).onConflictDoNothing();
  }
}

async function saveSeats(tx: Tx, networkId: string, changes: readonly SeatChange[], act: number): Promise<void> {
  const emptied = changes.filter(({ after }) => after === null);
  for (const [roundId, seats] of Map.groupBy(emptied, (change) => change.roundId)) {
    const people = seats.map(({ registrationId }) => registrationId);
    await tx
      .delete(seat)
      .where(and(eq(seat.networkId, networkId), eq(seat.roundId, roundId), inArray(seat.registrationId, people)));
  }
  const taken = changes.flatMap(({ roundId, registrationId, after }) =>
    after ? [{ roundId, registrationId, after }] : [],
  );
  if (taken.length === 0) return;
  // As lists, not as thousands of parameters: the seats of two thousand people are written in one statement.
  const rounds = sql.param(taken.map(({ roundId }) => roundId));
  const people = sql.param(taken.map(({ registrationId }) => registrationId));
  const groups = sql.param(taken.map(({ after }) => after.group));
  const pinned = sql.param(taken.map(({ after }) => after.pinned));
  await tx.execute(sql`
    insert into ${seat} (network_id, round_id, registration_id, "group", pinned, act)
    select ${networkId}::uuid, taken.round_id, taken.registration_id, taken."group", taken.pinned, ${act}::int
      from unnest(${rounds}::uuid[], ${people}::uuid[], ${groups}::int[], ${pinned}::bool[])
        as taken (round_id, registration_id, "group", pinned)
    on conflict (network_id, round_id, registration_id)
    do update set "group" = excluded."group", pinned = excluded.pinned, act = excluded.act`);
}

async function saveLocks(
  tx: Tx,
  networkId: string,
  locks: readonly LockChange[],
  { by, now }: Pick<NewAct, 'by' | 'now'>,
): Promise<void> {
  for (const { roundId, group: index, after } of locks) {
    const lock = after ? { lockedAt: now, lockedBy: by } : { lockedAt: null, lockedBy: null };
    if (index === null) {
      await tx
        .update(round)
        .set(lock)
        .where(and(eq(round.networkId, networkId), eq(round.id, roundId)));
    } else {
      await tx
        .update(group)
        .set(lock)
        .where(and(eq(group.networkId, networkId), eq(group.roundId, roundId), eq(group.index, index)));
    }
  }
}
