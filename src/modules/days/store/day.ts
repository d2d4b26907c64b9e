import { and, asc, isNull, sql } from 'drizzle-orm';
import { type Db, isId } from '#platform/db';
import type { Levels, Unmet } from '../rules/acts.ts';
import type { Act, AskedMixing, Day, Group, Round, RoundTask, Seat } from '../rules/day.ts';
import { tasksWished } from '../rules/tasks-wished.ts';
import { USUAL_SETTINGS, type Wish } from '../rules/wishes.ts';
import { round } from '../tables/index.ts';
import { casesOfDay } from './cases.ts';
import { wishesFrom, wishesOfDay } from './wishes.ts';

export type Which = { networkId: string; eventId: string };

/** Everything about the seats of a day in one question: rounds, groups, who sits where, what was done last. */
export async function dayOf(db: Db, { networkId, eventId }: Which): Promise<Day> {
  if (!isId(eventId)) return emptyDay(eventId);
  const rows = await db
    .select({
      id: round.id,
      name: round.name,
      startsAt: round.startsAt,
      endsAt: round.endsAt,
      min: round.min,
      ideal: round.ideal,
      max: round.max,
      count: round.count,
      fewest: round.fewest,
      most: round.most,
      way: round.way,
      locked: sql<boolean>`${round.lockedAt} is not null`,
      version: round.version,
      groups: groupsOfRound,
      seats: seatsOfRound,
      tasks: tasksOfRound,
      acts: latestActs,
      proof: latestProof,
      mixing: latestMixing,
      ...wishesOfDay,
      ...casesOfDay,
    })
    .from(askedDay({ networkId, eventId }))
    .leftJoin(round, and(sql`${round.networkId} = asked.network_id`, ofAskedDay))
    .orderBy(asc(round.startsAt), asc(round.position));

  const [first] = rows;
  if (!first) return emptyDay(eventId);
  return {
    eventId,
    rounds: rows.flatMap(
      ({ acts, proof, mixing, settings, wishes, accepted, cases, casePlan, ...one }) => roundFrom(one, wishes) ?? [],
    ),
    acts: first.acts.map((act) => ({ ...act, at: new Date(act.at) })),
    proof: first.proof,
    mixing: first.mixing && withDates(first.mixing),
    ...wishesFrom(first),
    cases: first.cases,
    casePlan: first.casePlan,
  };
}

/** What was wished for a day is known before it has rounds. */
const askedDay = ({ networkId, eventId }: Which) =>
  sql`(select ${networkId}::uuid as network_id, ${eventId}::uuid as event_id) as asked`;

const ofAskedDay = and(sql`${round.eventId} = asked.event_id`, isNull(round.removedAt));

type RoundRow = { [Column in Exclude<keyof Round, 'seats'>]: Round[Column] | null } & { seats: SeatRow[] };

/** null: the day has no rounds yet. */
function roundFrom({ seats, ...row }: RoundRow, wishes: readonly Wish[]): Round | null {
  if (row.id === null) return null;
  const round = { ...(row as Omit<Round, 'seats'>), seats: seats.map(seatOf) };
  return { ...round, tasks: [...round.tasks, ...tasksWished(wishes, round)] };
}

export const emptyDay = (eventId: string): Day => ({
  eventId,
  rounds: [],
  acts: [],
  proof: null,
  mixing: null,
  settings: USUAL_SETTINGS,
  wishes: [],
  accepted: [],
  cases: [],
  casePlan: null,
});

/** Groups that a former composition had and this one has not are left out. */
const groupsOfRound = sql<Group[]>`(
  select coalesce(json_agg(json_build_object('id', g.id, 'index', g.index, 'place', g.place,
    'locked', g.locked_at is not null) order by g.index), '[]')
  from round_group g
  where g.network_id = "round".network_id and g.round_id = "round".id and g.index < coalesce("round".group_count, 0)
)`;

type SeatRow = [registrationId: string, group: number, pinned: boolean, act: number];

const seatsOfRound = sql<SeatRow[]>`(
  select coalesce(json_agg(json_build_array(s.registration_id, s."group", s.pinned, s.act)), '[]')
  from seat s where s.network_id = "round".network_id and s.round_id = "round".id
)`;

const tasksOfRound = sql<RoundTask[]>`(
  select coalesce(json_agg(json_build_object('registrationId', k.registration_id, 'task', k.task)), '[]')
  from round_task k where k.network_id = "round".network_id and k.round_id = "round".id
)`;

const seatOf = ([registrationId, group, pinned, act]: SeatRow): Seat => ({ registrationId, group, pinned, act });

type ActRow = Omit<Act, 'at'> & { at: string };

const latestActs = sql<ActRow[]>`(
  select coalesce(json_agg(a order by a.number desc), '[]') from (
    select c.number, c.what, c.at, c."by", c.undoes from composition c
    where c.network_id = "round".network_id and c.event_id = "round".event_id order by c.number desc limit 12
  ) a
)`;

const latestProof = sql<{ act: number; levels: Levels; unmet: Unmet[] } | null>`(
  select json_build_object('act', c.number, 'levels', c.levels, 'unmet', coalesce(c.unmet, '[]')) from composition c
  where c.network_id = "round".network_id and c.event_id = "round".event_id and c.levels is not null
  order by c.number desc limit 1
)`;

type MixingRow = Omit<AskedMixing, 'askedAt' | 'endedAt'> & { askedAt: string; endedAt: string | null };

const latestMixing = sql<MixingRow | null>`(
  select json_build_object('id', m.id, 'state', m.state, 'progress', m.progress, 'scope', m.scope,
    'askedAt', m.asked_at, 'endedAt', m.ended_at) from mixing m
  where m.network_id = "round".network_id and m.event_id = "round".event_id order by m.asked_at desc limit 1
)`;

const withDates = (row: MixingRow): AskedMixing => ({
  ...row,
  askedAt: new Date(row.askedAt),
  endedAt: row.endedAt === null ? null : new Date(row.endedAt),
});
