import { and, asc, count, desc, eq, gt, inArray, isNotNull, isNull, lte, ne, or, type SQL, sql } from 'drizzle-orm';
import { type Db, isId, type Tx } from '#platform/db';
import { changed } from '#platform/live';
import { decision } from '../../tables/minutes.ts';

export type Decision = typeof decision.$inferSelect;
type Of = { networkId: string; decisionId: string };

export const decisionViews = ['all', 'inForce', 'toReview', 'superseded'] as const;
export type DecisionView = (typeof decisionViews)[number];

export const DECISIONS_PER_PAGE = 30;

type Asked = { networkId: string; view: DecisionView; spaceId: string | null; words: string; today: string };

const seenFrom = {
  all: () => undefined,
  inForce: () => isNull(decision.supersededById),
  toReview: (today: string) => and(isNull(decision.supersededById), lte(decision.reviewOn, today)),
  superseded: () => isNotNull(decision.supersededById),
} satisfies Record<DecisionView, (today: string) => SQL | undefined>;

/** Words are looked for in whatever language they were written, small or capital, with or without accents. */
const asks = ({ networkId, view, spaceId, words, today }: Asked): SQL | undefined =>
  and(
    eq(decision.networkId, networkId),
    seenFrom[view](today),
    spaceId ? eq(decision.spaceId, spaceId) : undefined,
    words
      ? sql`strpos(${plain(sql`${decision.words}::text`)}, ${plain(sql`${JSON.stringify(words).slice(1, -1)}::text`)}) > 0`
      : undefined,
  );

/** Without capitals and accents. */
const plain = (text: SQL): SQL => sql`regexp_replace(normalize(lower(${text}), nfd), '[\u0300-\u036f]', '', 'g')`;

export const decisionsAsked = (db: Db, asked: Asked, page: number): Promise<Decision[]> =>
  db
    .select()
    .from(decision)
    .where(asks(asked))
    .orderBy(desc(decision.decidedOn), desc(decision.id))
    .limit(DECISIONS_PER_PAGE)
    .offset((page - 1) * DECISIONS_PER_PAGE);

/** How many there are from each side, of the same space and words. */
export async function countDecisions(db: Db, asked: Omit<Asked, 'view'>): Promise<Record<DecisionView, number>> {
  const { today } = asked;
  const [counted] = await db
    .select({
      all: count(),
      inForce: sql<number>`count(*) filter (where ${seenFrom.inForce()})`.mapWith(Number),
      toReview: sql<number>`count(*) filter (where ${seenFrom.toReview(today)})`.mapWith(Number),
      superseded: sql<number>`count(*) filter (where ${seenFrom.superseded()})`.mapWith(Number),
    })
    .from(decision)
    .where(asks({ ...asked, view: 'all' }));
  return counted ?? { all: 0, inForce: 0, toReview: 0, superseded: 0 };
}

const isIt = ({ networkId, decisionId }: Of) => and(eq(decision.networkId, networkId), eq(decision.id, decisionId));

export async function decisionOf(db: Db, which: Of): Promise<Decision | null> {
  if (!isId(which.decisionId)) return null;
  const [found] = await db.select().from(decision).where(isIt(which));
  return found ?? null;
}

export async function decisionHeld(tx: Tx, which: Of): Promise<Decision | null> {
  if (!isId(which.decisionId)) return null;
  const [held] = await tx.select().from(decision).where(isIt(which)).for('update');
  return held ?? null;
}

export const decisionsByIds = (db: Db, networkId: string, ids: readonly string[]): Promise<Decision[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : db
        .select()
        .from(decision)
        .where(and(eq(decision.networkId, networkId), inArray(decision.id, [...ids])));

/** What came in the place of one or led to it: those it replaces. */
export const replacedBy = (db: Db, { networkId, decisionId }: Of): Promise<Decision[]> =>
  db
    .select()
    .from(decision)
    .where(and(eq(decision.networkId, networkId), eq(decision.supersededById, decisionId)))
    .orderBy(desc(decision.decidedOn));

/** Those that could stand in its place: of the same network, not older, and not replaced themselves. */
export const laterDecisions = (db: Db, { networkId, id, decidedOn }: Decision): Promise<Decision[]> =>
  db
    .select()
    .from(decision)
    .where(
      and(
        eq(decision.networkId, networkId),
        ne(decision.id, id),
        isNull(decision.supersededById),
        or(gt(decision.decidedOn, decidedOn), and(eq(decision.decidedOn, decidedOn), gt(decision.id, id))),
      ),
    )
    .orderBy(desc(decision.decidedOn))
    .limit(100);

export async function saveDecisions(tx: Tx, networkId: string, all: (typeof decision.$inferInsert)[]): Promise<void> {
  if (all.length === 0) return;
  await tx.insert(decision).values(all);
  await changed(tx, `decisions:${networkId}`);
}

export async function changeDecision(tx: Tx, { networkId, id }: Decision, change: Partial<Decision>): Promise<void> {
  await tx
    .update(decision)
    .set({ ...change, version: sql`${decision.version} + 1` })
    .where(isIt({ networkId, decisionId: id }));
  await changed(tx, `decisions:${networkId}`);
}

/** What happened to it by itself: no other version, so whoever writes in its form is not disturbed. */
export async function noteReview(
  tx: Tx,
  { networkId, id }: Decision,
  noted: Partial<Pick<Decision, 'reviewToldFor' | 'reviewPlacedFor'>>,
): Promise<void> {
  await tx
    .update(decision)
    .set(noted)
    .where(isIt({ networkId, decisionId: id }));
  await changed(tx, `decisions:${networkId}`);
}

/** Its day to be looked at again has come, and nobody was told of that day, in any network. */
export const reviewsDue = (db: Db, today: string): Promise<Decision[]> =>
  db
    .select()
    .from(decision)
    .where(
      and(
        isNull(decision.supersededById),
        lte(decision.reviewOn, today),
        sql`${decision.reviewToldFor} is distinct from ${decision.reviewOn}`,
      ),
    )
    .orderBy(asc(decision.reviewOn), asc(decision.id))
    .limit(500);

/** Told of, and on no agenda for that day yet, in any network. */
export const reviewsToPlace = (db: Db): Promise<Decision[]> =>
  db
    .select()
    .from(decision)
    .where(
      and(
        isNull(decision.supersededById),
        eq(decision.reviewToldFor, decision.reviewOn),
        sql`${decision.reviewPlacedFor} is distinct from ${decision.reviewOn}`,
      ),
    )
    .orderBy(asc(decision.reviewOn), asc(decision.id))
    .limit(500);
