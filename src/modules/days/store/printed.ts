import { and, desc, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm';
import { type Db, isId, newId, type Tx } from '#platform/db';
import { type Day, newestAct } from '../rules/day.ts';
import type { PaperName } from '../rules/papers.ts';
import type { PrintedPapers, PrintedSeating, SeatOnPaper } from '../rules/printed.ts';
import { version } from '../tables/index.ts';
import type { Which } from './day.ts';
import { saveVersionSeats } from './version-seats.ts';

/** So many are remembered of a day. */
const KEPT = 20;

const printedOf = ({ networkId, eventId }: Which) =>
  and(
    eq(version.networkId, networkId),
    eq(version.eventId, eventId),
    isNotNull(version.papers),
    isNull(version.takenBackAt),
  );

const asPapers = {
  id: version.id,
  at: version.keptAt,
  papers: sql<PaperName[]>`${version.papers}`,
  upon: version.upon,
};

const seatsOfVersion = sql<SeatOnPaper[]>`(
  select coalesce(json_agg(json_build_object('roundId', s.round_id, 'registrationId', s.registration_id,
    'group', s."group")), '[]')
  from seating_version_seat s
  where s.network_id = "seating_version".network_id and s.version_id = "seating_version".id
)`;

export type Printed = {
  /** Which papers, the newest first. */
  papers: PrintedPapers[];
  /** Of the newest badges. null: none were printed. */
  badges: PrintedSeating | null;
};

/** What was printed of a day, in one question. */
export async function printedPapers(db: Db, which: Which): Promise<Printed> {
  if (!isId(which.eventId)) return { papers: [], badges: null };
  const isBadges = sql`'badges' = any(${version.papers})`;
  const rows = await db
    .select({
      ...asPapers,
      seats: sql<SeatOnPaper[] | null>`case when ${isBadges} and row_number() over (
        partition by ${isBadges} order by ${version.keptAt} desc, ${version.id} desc) = 1 then ${seatsOfVersion} end`,
    })
    .from(version)
    .where(printedOf(which))
    .orderBy(desc(version.keptAt), desc(version.id));
  const badges = rows.find(({ seats }) => seats !== null);
  return {
    papers: rows.map(({ seats, ...papers }) => papers),
    badges: badges ? { id: badges.id, at: badges.at, seats: badges.seats ?? [] } : null,
  };
}

/** null: nothing of that id was printed of this day. */
export async function printedSeating(db: Db, which: Which, id: string): Promise<PrintedSeating | null> {
  if (!isId(id) || !isId(which.eventId)) return null;
  const [found] = await db
    .select({ id: version.id, at: version.keptAt, seats: seatsOfVersion })
    .from(version)
    .where(and(printedOf(which), eq(version.id, id)));
  return found ?? null;
}

/** The day must be held. */
export async function savePrinted(
  tx: Tx,
  networkId: string,
  day: Day,
  { paper, by, now }: { paper: PaperName; by: string; now: Date },
): Promise<void> {
  const which = { networkId, eventId: day.eventId };
  const [latest] = await tx
    .select(asPapers)
    .from(version)
    .where(printedOf(which))
    .orderBy(desc(version.keptAt), desc(version.id))
    .limit(1);
  // Of the same seats: one more paper of what was printed already.
  if (latest?.upon === newestAct(day)) return addPaper(tx, networkId, latest, paper);

  const id = newId();
  const groupCounts = Object.fromEntries(day.rounds.map((round) => [round.id, round.groups.length]));
  await tx.insert(version).values({
    ...{ networkId, id, eventId: day.eventId, name: null, why: 'printed', upon: newestAct(day), groupCounts },
    ...{ levels: null, papers: [paper], keptBy: by, keptAt: now },
  });
  await saveVersionSeats(tx, networkId, id, day);
  await forgetOld(tx, which);
}

async function addPaper(tx: Tx, networkId: string, { id, papers }: PrintedPapers, paper: PaperName): Promise<void> {
  if (papers.includes(paper)) return;
  await tx
    .update(version)
    .set({ papers: [...papers, paper] })
    .where(and(eq(version.networkId, networkId), eq(version.id, id)));
}

async function forgetOld(tx: Tx, which: Which): Promise<void> {
  const old = tx
    .select({ id: version.id })
    .from(version)
    .where(printedOf(which))
    .orderBy(desc(version.keptAt), desc(version.id))
    .offset(KEPT);
  await tx.delete(version).where(and(eq(version.networkId, which.networkId), inArray(version.id, old)));
}

/** false: there is nothing of that id. */
export async function markTakenBack(tx: Tx, which: Which, id: string, at: Date | null): Promise<boolean> {
  if (!isId(id)) return false;
  const { networkId, eventId } = which;
  const marked = await tx
    .update(version)
    .set({ takenBackAt: at })
    .where(
      and(
        eq(version.networkId, networkId),
        eq(version.eventId, eventId),
        eq(version.id, id),
        isNotNull(version.papers),
      ),
    )
    .returning({ id: version.id });
  return marked.length > 0;
}
