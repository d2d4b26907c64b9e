import { and, count, desc, eq, inArray, isNull, sql } from 'drizzle-orm';
import { type Db, isId, newId, type Tx } from '#platform/db';
import type { Written } from '#platform/texts';
import { type Day, newestAct } from '../rules/day.ts';
import type { KeptVersion, Version, VersionSeats } from '../rules/versions.ts';
import { version } from '../tables/index.ts';
import type { Which } from './day.ts';
import { saveVersionSeats } from './version-seats.ts';

const ofDay = ({ networkId, eventId }: Which) =>
  and(eq(version.networkId, networkId), eq(version.eventId, eventId), isNull(version.takenBackAt));

const asVersion = {
  id: version.id,
  name: version.name,
  why: version.why,
  papers: version.papers,
  by: version.keptBy,
  at: version.keptAt,
  upon: version.upon,
  groupCounts: version.groupCounts,
  levels: version.levels,
  people: sql<number>`(
    select count(distinct s.registration_id)::int from seating_version_seat s
    where s.network_id = "seating_version".network_id and s.version_id = "seating_version".id
  )`,
};

/** Those kept by hand and those papers were printed of, the newest first. */
export async function versionsOf(db: Db, which: Which): Promise<Version[]> {
  if (!isId(which.eventId)) return [];
  return db.select(asVersion).from(version).where(ofDay(which)).orderBy(desc(version.keptAt), desc(version.id));
}

type SeatRow = [roundId: string, registrationId: string, group: number, pinned: boolean];

/** With their seats. Those that are not there are left out. */
export async function versionsWithSeats(db: Db, which: Which, ids: readonly string[]): Promise<KeptVersion[]> {
  const asked = ids.filter(isId);
  if (asked.length === 0 || !isId(which.eventId)) return [];
  const rows = await db
    .select({
      ...asVersion,
      seats: sql<SeatRow[]>`(
        select coalesce(json_agg(json_build_array(s.round_id, s.registration_id, s."group", s.pinned)), '[]')
        from seating_version_seat s
        where s.network_id = "seating_version".network_id and s.version_id = "seating_version".id
      )`,
    })
    .from(version)
    .where(and(ofDay(which), inArray(version.id, asked)));
  return rows.map((row) => ({ ...row, seats: row.seats.map(seatFrom) }));
}

const seatFrom = ([roundId, registrationId, group, pinned]: SeatRow): VersionSeats[number] => ({
  roundId,
  registrationId,
  group,
  pinned,
});

/** How many were kept by hand. The day must be held. */
export async function versionsKept(tx: Tx, which: Which): Promise<number> {
  const [found] = await tx
    .select({ kept: count() })
    .from(version)
    .where(and(ofDay(which), eq(version.why, 'kept')));
  return found?.kept ?? 0;
}

type Keeping = { name: Written; by: string; now: Date };

/** The day must be held. */
export async function saveVersion(tx: Tx, networkId: string, day: Day, { name, by, now }: Keeping): Promise<string> {
  const id = newId();
  const groupCounts = Object.fromEntries(day.rounds.map((round) => [round.id, round.groups.length]));
  const levels = day.proof?.act === newestAct(day) ? day.proof.levels : null;
  await tx.insert(version).values({
    ...{ networkId, id, eventId: day.eventId, name, why: 'kept', upon: newestAct(day), groupCounts },
    ...{ levels, papers: null, keptBy: by, keptAt: now },
  });
  await saveVersionSeats(tx, networkId, id, day);
  return id;
}

/** false: nothing was kept by hand under that id. `at`: when it was taken off the list; null brings it back. */
export async function markVersionRemoved(tx: Tx, which: Which, id: string, at: Date | null): Promise<boolean> {
  if (!isId(id)) return false;
  const marked = await tx
    .update(version)
    .set({ takenBackAt: at })
    .where(
      and(
        eq(version.networkId, which.networkId),
        eq(version.eventId, which.eventId),
        eq(version.id, id),
        eq(version.why, 'kept'),
      ),
    )
    .returning({ id: version.id });
  return marked.length > 0;
}
