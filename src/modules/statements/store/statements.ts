import { and, count, desc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Db } from '#platform/db';
import type { Subject } from '#platform/subject';
import type { StatementKind } from '../rules/kinds.ts';
import { outcome, statement } from '../tables.ts';

export type StatementRow = typeof statement.$inferSelect & { outcomes: number };
export type OutcomeRow = typeof outcome.$inferSelect;

// Written out: in a select from one table drizzle leaves the table away, and the column would be the inner one's.
const outcomesOf = sql<number>`(select count(*) from outcome o where o.network_id = "statement"."network_id"
  and o.statement_id = "statement"."id" and o.withdrawn_at is null)`.mapWith(Number);

const columns = {
  networkId: statement.networkId,
  id: statement.id,
  subjectKind: statement.subjectKind,
  subjectId: statement.subjectId,
  kind: statement.kind,
  said: statement.said,
  saidBy: statement.saidBy,
  name: statement.name,
  organisationId: statement.organisationId,
  saidAt: statement.saidAt,
  withdrawnAt: statement.withdrawnAt,
  withdrawnBy: statement.withdrawnBy,
  outcomes: outcomesOf,
};

export const PER_PAGE = 30;

type Asked = { networkId: string; kind?: StatementKind | undefined; waiting?: boolean; page: number };

/** A page of what was said, newest first; one more than a page, so that the caller knows whether there is another. */
export function statementsOfNetwork(db: Db, { networkId, kind, waiting, page }: Asked): Promise<StatementRow[]> {
  const asked = and(
    eq(statement.networkId, networkId),
    isNull(statement.withdrawnAt),
    kind && eq(statement.kind, kind),
    waiting ? sql`${outcomesOf} = 0` : undefined,
  );
  return db
    .select(columns)
    .from(statement)
    .where(asked)
    .orderBy(desc(statement.saidAt), desc(statement.id))
    .limit(PER_PAGE + 1)
    .offset((page - 1) * PER_PAGE);
}

/** What was said about some things of one kind: a day's groups, a meeting's items. Newest first. */
export const statementsOn = (
  db: Db,
  { networkId, kind, ids, most }: { networkId: string; kind: string; ids: string[]; most?: number },
): Promise<StatementRow[]> => statementsAbout(db, { networkId, subjects: ids.map((id) => ({ kind, id })), most });

/** The same of things of several kinds, in one question: ids are of one thing each, whatever its kind. */
export function statementsAbout(
  db: Db,
  {
    networkId,
    subjects,
    most = 50,
  }: { networkId: string; subjects: readonly Pick<Subject, 'kind' | 'id'>[]; most?: number | undefined },
): Promise<StatementRow[]> {
  if (subjects.length === 0) return Promise.resolve([]);
  const about = and(
    eq(statement.networkId, networkId),
    inArray(statement.subjectKind, [...new Set(subjects.map(({ kind }) => kind))]),
    inArray(
      statement.subjectId,
      subjects.map(({ id }) => id),
    ),
    isNull(statement.withdrawnAt),
  );
  return db
    .select(columns)
    .from(statement)
    .where(about)
    .orderBy(desc(statement.saidAt), desc(statement.id))
    .limit(most);
}

export async function countStatementsOn(db: Db, { networkId, kind, id }: Subject): Promise<number> {
  const about = and(
    eq(statement.networkId, networkId),
    eq(statement.subjectKind, kind),
    eq(statement.subjectId, id),
    isNull(statement.withdrawnAt),
  );
  const [counted] = await db.select({ statements: count() }).from(statement).where(about);
  return counted?.statements ?? 0;
}

/** Also one that was withdrawn: whoever withdrew it may put it back. */
export async function statementOf(
  db: Db,
  given: { networkId: string; statementId: string },
): Promise<StatementRow | null> {
  const same = and(eq(statement.networkId, given.networkId), eq(statement.id, given.statementId));
  const [found] = await db.select(columns).from(statement).where(same);
  return found ?? null;
}

/** Those that were not withdrawn, for whatever points back to them. */
export const statementsNamed = (db: Db, networkId: string, ids: string[]): Promise<StatementRow[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : db
        .select(columns)
        .from(statement)
        .where(and(eq(statement.networkId, networkId), inArray(statement.id, ids), isNull(statement.withdrawnAt)));

/** Oldest first: they read as a story. */
export function outcomesOfStatement(db: Db, given: { networkId: string; statementId: string }): Promise<OutcomeRow[]> {
  const same = and(
    eq(outcome.networkId, given.networkId),
    eq(outcome.statementId, given.statementId),
    isNull(outcome.withdrawnAt),
  );
  return db.select().from(outcome).where(same).orderBy(outcome.toldAt, outcome.id).limit(100);
}

export async function outcomeOf(db: Db, given: { networkId: string; outcomeId: string }): Promise<OutcomeRow | null> {
  const same = and(eq(outcome.networkId, given.networkId), eq(outcome.id, given.outcomeId));
  const [found] = await db.select().from(outcome).where(same);
  return found ?? null;
}
