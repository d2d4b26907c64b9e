import { and, desc, eq, gt, isNull, lt, ne, notExists, sql } from 'drizzle-orm';
import type { Db, Tx } from '#platform/db';
import type { DayClosed, DayFigures, OrganisationsMet } from '../rules/after/day-figures.ts';
import { dayFigures, organisationsMet, round } from '../tables/index.ts';
import type { Which } from './day.ts';

/** A round without a last hour is taken to be over after three hours, as in rules/current-round.ts. */
const lastEnd = sql<Date>`max(coalesce(${round.endsAt}, ${round.startsAt} + interval '3 hours'))`;

/** Days that ended before this moment and of which nothing is kept yet. */
export async function daysToClose(db: Db, before: Date): Promise<Which[]> {
  const closed = db
    .select({ eventId: dayFigures.eventId })
    .from(dayFigures)
    .where(and(eq(dayFigures.networkId, round.networkId), eq(dayFigures.eventId, round.eventId)));
  return db
    .select({ networkId: round.networkId, eventId: round.eventId })
    .from(round)
    .where(and(isNull(round.removedAt), notExists(closed)))
    .groupBy(round.networkId, round.eventId)
    .having(lt(lastEnd, before));
}

/** Once for each day: whoever comes second writes nothing, and hears false. */
export async function saveClosed(tx: Tx, { networkId, eventId }: Which, { figures, met }: DayClosed): Promise<boolean> {
  const saved = await tx
    .insert(dayFigures)
    .values({ networkId, eventId, ...figures })
    .onConflictDoNothing()
    .returning({ eventId: dayFigures.eventId });
  if (saved.length === 0) return false;
  if (met.length > 0) await tx.insert(organisationsMet).values(met.map((pair) => ({ networkId, eventId, ...pair })));
  return true;
}

const kept = {
  people: dayFigures.people,
  present: dayFigures.present,
  organisations: dayFigures.organisations,
  rounds: dayFigures.rounds,
  pairs: dayFigures.pairs,
  again: dayFigures.again,
  metFewest: dayFigures.metFewest,
  metMiddle: dayFigures.metMiddle,
  metMost: dayFigures.metMost,
};

/** null: the day is not closed yet. */
export async function closedDay(db: Db, { networkId, eventId }: Which): Promise<DayClosed | null> {
  const ofDay = and(eq(dayFigures.networkId, networkId), eq(dayFigures.eventId, eventId));
  const [figures] = await db.select(kept).from(dayFigures).where(ofDay);
  if (!figures) return null;
  const { one, other, times } = organisationsMet;
  const met = await db
    .select({ one, other, times })
    .from(organisationsMet)
    .where(and(eq(organisationsMet.networkId, networkId), eq(organisationsMet.eventId, eventId)));
  return { figures, met };
}

/** Other days of the network that are closed, to which somebody came, and began before this moment, the latest first. */
export async function closedBefore(
  db: Db,
  { networkId, eventId }: Which,
  before: Date,
): Promise<{ eventId: string; startsAt: Date; figures: DayFigures }[]> {
  const startsAt = sql<string>`min(${round.startsAt})`;
  const rows = await db
    .select({ eventId: dayFigures.eventId, startsAt, ...kept })
    .from(dayFigures)
    .innerJoin(round, and(eq(round.networkId, dayFigures.networkId), eq(round.eventId, dayFigures.eventId)))
    .where(and(eq(dayFigures.networkId, networkId), ne(dayFigures.eventId, eventId), gt(dayFigures.people, 0)))
    .groupBy(dayFigures.networkId, dayFigures.eventId)
    .having(lt(startsAt, before))
    .orderBy(desc(startsAt));
  return rows.map(({ eventId: id, startsAt: at, ...figures }) => ({ eventId: id, startsAt: new Date(at), figures }));
}

/** Which organisations met on any of these days. */
export async function metOn(
  db: Db,
  networkId: string,
  eventIds: readonly string[],
): Promise<Pick<OrganisationsMet, 'one' | 'other'>[]> {
  if (eventIds.length === 0) return [];
  return db
    .selectDistinct({ one: organisationsMet.one, other: organisationsMet.other })
    .from(organisationsMet)
    .where(
      and(
        eq(organisationsMet.networkId, networkId),
        sql`${organisationsMet.eventId} = any(${sql.param(eventIds)}::uuid[])`,
      ),
    );
}

/** Two organisations are one: what the one met, the other did. */
export async function mergeOrganisationsMet(tx: Tx, { from, into }: { from: string; into: string }): Promise<void> {
  await tx.execute(sql`
    with moved as (
      delete from organisations_met where one = ${from}::uuid or other = ${from}::uuid returning *
    ), renamed as (
      select network_id, event_id, case when one = ${from}::uuid then ${into}::uuid else one end as a,
        case when other = ${from}::uuid then ${into}::uuid else other end as b, times from moved
    )
    insert into organisations_met (network_id, event_id, one, other, times)
    select network_id, event_id, least(a, b), greatest(a, b), sum(times)::int from renamed group by 1, 2, 3, 4
    on conflict (network_id, event_id, one, other) do update set times = organisations_met.times + excluded.times`);
}
