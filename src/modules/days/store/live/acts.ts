import { and, asc, eq, lt, sql } from 'drizzle-orm';
import type { Db, Tx } from '#platform/db';
import type { LiveAct } from '../../rules/live/acts.ts';
import { liveAct } from '../../tables/index.ts';
import type { Which } from '../day.ts';

/** More than a day has seconds to press in. */
const MOST = 5_000;

const ofDay = ({ networkId, eventId }: Which) => and(eq(liveAct.networkId, networkId), eq(liveAct.eventId, eventId));

/** Acts of a day in order, since it was begun anew for the last time. */
export async function liveActs(db: Db, which: Which): Promise<LiveAct[]> {
  const begunAnew = sql`(select r.id from live_act r where r.network_id = ${which.networkId}
    and r.event_id = ${which.eventId} and r.kind = 'reset' order by r.id desc limit 1)`;
  const rows = await db
    .select()
    .from(liveAct)
    .where(and(ofDay(which), sql`${liveAct.id} >= coalesce(${begunAnew}, '00000000-0000-0000-0000-000000000000')`))
    .orderBy(asc(liveAct.id))
    .limit(MOST);
  return rows.flatMap(actFrom);
}

/** Of two pages that move one day at the same moment the second waits, and then sees what the first one did. */
export async function liveHeld(tx: Tx, { eventId }: Which): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`live:${eventId}`}, 0))`);
}

/** Once: an act that comes again, from a device that did not hear the answer, is the same act. */
export async function saveLiveAct(tx: Tx, which: Which, act: LiveAct, who: { by: string | null; now: Date }) {
  const { id, kind, ...said } = act;
  const { personId: leadId = null, ...columns } = { personId: undefined, ...said };
  const row = { ...which, id, kind, ...columns, leadId, by: who.by, heardAt: who.now };
  await tx.insert(liveAct).values(row).onConflictDoNothing();
}

/** A rehearsal leaves no trace. */
export async function forgetActsBefore(tx: Tx, which: Which, actId: string): Promise<void> {
  await tx.delete(liveAct).where(and(ofDay(which), lt(liveAct.id, actId)));
}

type Row = typeof liveAct.$inferSelect;

/** Of a kind that is known, with what it takes; anything else is left out. */
function actFrom({ id, kind, stepId, seconds, view, word, on, leadId }: Row): LiveAct[] {
  switch (kind) {
    case 'extend':
      return stepId !== null && seconds !== null ? [{ id, kind, stepId, seconds }] : [];
    case 'next':
    case 'back':
      return stepId !== null ? [{ id, kind, stepId }] : [];
    case 'show':
      return view !== null ? [{ id, kind, view, word }] : [];
    case 'gong':
      return on !== null ? [{ id, kind, on }] : [];
    case 'lead':
      return [{ id, kind, personId: leadId }];
    default:
      return [{ id, kind }];
  }
}
