import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm';
import { type Db, isId, newId, type Tx } from '#platform/db';
import { changed } from '#platform/live';
import { agendaPoint } from '../tables.ts';

export type AgendaPoint = typeof agendaPoint.$inferSelect;
type Making = Pick<AgendaPoint, 'kind' | 'aboutId' | 'since'>;

/** What the next meeting of a network is to speak of, the oldest first. */
export const forNextAgenda = (db: Db, networkId: string): Promise<AgendaPoint[]> =>
  db
    .select()
    .from(agendaPoint)
    .where(and(eq(agendaPoint.networkId, networkId), isNull(agendaPoint.takenAt), isNull(agendaPoint.settledAt)))
    .orderBy(asc(agendaPoint.since), asc(agendaPoint.id));

/** What was taken last, so that it can be put back. */
export const takenPoints = (db: Db, networkId: string): Promise<AgendaPoint[]> =>
  db
    .select()
    .from(agendaPoint)
    .where(and(eq(agendaPoint.networkId, networkId), sql`${agendaPoint.takenAt} is not null`))
    .orderBy(desc(agendaPoint.takenAt), asc(agendaPoint.id))
    .limit(10);

/** Once for a thing; one that was settled and comes up again is there again. null: it waits already. */
export async function saveAgendaPoint(tx: Tx, networkId: string, made: Making): Promise<string | null> {
  const again = { since: made.since, settledAt: null, takenAt: null, takenBy: null };
  const [saved] = await tx
    .insert(agendaPoint)
    .values({ networkId, id: newId(), ...made })
    .onConflictDoUpdate({
      target: [agendaPoint.networkId, agendaPoint.kind, agendaPoint.aboutId],
      set: again,
      setWhere: sql`${agendaPoint.settledAt} is not null or ${agendaPoint.takenAt} is not null`,
    })
    .returning({ id: agendaPoint.id });
  if (saved) await changed(tx, `commitments:${networkId}`);
  return saved?.id ?? null;
}

/** The answer came: nobody has to speak of it. */
export async function settleAgendaPoint(tx: Tx, networkId: string, commitmentId: string, now: Date): Promise<void> {
  await tx
    .update(agendaPoint)
    .set({ settledAt: now })
    .where(
      and(
        eq(agendaPoint.networkId, networkId),
        eq(agendaPoint.kind, 'unanswered'),
        eq(agendaPoint.aboutId, commitmentId),
        isNull(agendaPoint.settledAt),
      ),
    );
}

/** A meeting takes it, or gives it back. false: there is no such point. */
export async function takeAgendaPoint(
  tx: Tx,
  { networkId, pointId }: { networkId: string; pointId: string },
  taken: { by: string | null; now: Date } | null,
): Promise<boolean> {
  if (!isId(pointId)) return false;
  const found = await tx
    .update(agendaPoint)
    .set({ takenAt: taken?.now ?? null, takenBy: taken?.by ?? null })
    .where(and(eq(agendaPoint.networkId, networkId), eq(agendaPoint.id, pointId)))
    .returning({ id: agendaPoint.id });
  await changed(tx, `commitments:${networkId}`);
  return found.length > 0;
}

/** A meeting takes it, of several who would at the same moment one alone. false: it waits no longer. */
export async function claimAgendaPoint(
  tx: Tx,
  { networkId, pointId }: { networkId: string; pointId: string },
  taken: { by: string | null; now: Date },
): Promise<boolean> {
  const found = await tx
    .update(agendaPoint)
    .set({ takenAt: taken.now, takenBy: taken.by })
    .where(
      and(
        eq(agendaPoint.networkId, networkId),
        eq(agendaPoint.id, pointId),
        isNull(agendaPoint.takenAt),
        isNull(agendaPoint.settledAt),
      ),
    )
    .returning({ id: agendaPoint.id });
  if (found.length > 0) await changed(tx, `commitments:${networkId}`);
  return found.length > 0;
}
