import { and, eq, type SQL, sql } from 'drizzle-orm';
import type { Db } from '#platform/db';
import { commitment } from '../tables.ts';
import type { CommitmentRow } from './commitments.ts';

export const views = ['all', 'late', 'running', 'kept', 'notKept', 'intentions'] as const;
export type View = (typeof views)[number];

export type Asked = {
  networkId: string;
  view: View;
  organisationId?: string | undefined;
  eventId?: string | undefined;
  ownerId?: string | undefined;
  today: string;
};

const isLate = (today: string) => sql`(${commitment.standing} = 'open' and ${commitment.dueOn} < ${today})`;

const seenFrom = (view: View, today: string): SQL | undefined =>
  ({
    all: sql`${commitment.standing} <> 'intention'`,
    late: isLate(today),
    running: sql`(${commitment.standing} = 'open' and ${commitment.dueOn} >= ${today})`,
    kept: eq(commitment.standing, 'kept'),
    notKept: sql`${commitment.standing} in ('notKept', 'givenUp')`,
    intentions: eq(commitment.standing, 'intention'),
  })[view];

const narrowed = ({ networkId, organisationId, eventId, ownerId }: Omit<Asked, 'view' | 'today'>) =>
  and(
    eq(commitment.networkId, networkId),
    organisationId ? eq(commitment.organisationId, organisationId) : undefined,
    eventId ? eq(commitment.eventId, eventId) : undefined,
    ownerId ? eq(commitment.ownerId, ownerId) : undefined,
  );

export const PER_PAGE = 20;

/** A page of the ledger: what is late, the oldest date first; what runs; then what ended, kept or not, the latest first. */
export function ledgerPage(
  db: Db,
  asked: Asked,
  { page, most = PER_PAGE }: { page: number; most?: number },
): Promise<CommitmentRow[]> {
  return db
    .select()
    .from(commitment)
    .where(and(narrowed(asked), seenFrom(asked.view, asked.today)))
    .orderBy(
      sql`case when ${isLate(asked.today)} then 0 when ${commitment.standing} = 'open' then 1 else 2 end`,
      sql`case when ${commitment.standing} = 'open' then ${commitment.dueOn} end`,
      sql`${commitment.endedAt} desc nulls last`,
      sql`${commitment.madeAt} desc`,
      commitment.id,
    )
    .limit(most)
    .offset((page - 1) * PER_PAGE);
}

export type LedgerFacts = {
  counts: Record<View, number>;
  /** Those that have promised something, and events at which something was. */
  organisationIds: string[];
  eventIds: string[];
};

/** The counts of what was chosen, and what one can choose from: of the whole network. */
export async function ledgerFacts(db: Db, asked: Omit<Asked, 'view'>): Promise<LedgerFacts> {
  const chosen = narrowed(asked);
  const count = (view: View) =>
    sql<number>`count(*) filter (where ${and(chosen, seenFrom(view, asked.today))})`.mapWith(Number);
  const all = sql<string[] | null>`array_agg(distinct ${commitment.organisationId}) filter (where
    ${commitment.organisationId} is not null)`;
  const events = sql<string[] | null>`array_agg(distinct ${commitment.eventId}) filter (where
    ${commitment.eventId} is not null)`;
  const [found] = await db
    .select({
      all: count('all'),
      late: count('late'),
      running: count('running'),
      kept: count('kept'),
      notKept: count('notKept'),
      intentions: count('intentions'),
      organisationIds: all,
      eventIds: events,
    })
    .from(commitment)
    .where(eq(commitment.networkId, asked.networkId));
  const none = { all: 0, late: 0, running: 0, kept: 0, notKept: 0, intentions: 0 };
  if (!found) return { counts: none, organisationIds: [], eventIds: [] };
  const { organisationIds, eventIds, ...counts } = found;
  return { counts, organisationIds: organisationIds ?? [], eventIds: eventIds ?? [] };
}
