import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import { type Db, newId, type Tx } from '#platform/db';
import { person, spaceMember, spaceRequest } from '../tables.ts';

type Of = { networkId: string; spaceId: string };
type Who = Of & { personId: string };
export type InSpace = { id: string; name: string; joinedAt: Date };
export type RequestShown = { id: string; personId: string; name: string; message: string; askedAt: Date };

const inSpace = ({ networkId, spaceId }: Of) =>
  and(eq(spaceMember.networkId, networkId), eq(spaceMember.spaceId, spaceId));
const theirRequest = ({ networkId, spaceId, personId }: Who) =>
  and(
    eq(spaceRequest.networkId, networkId),
    eq(spaceRequest.spaceId, spaceId),
    eq(spaceRequest.personId, personId),
    isNull(spaceRequest.decidedAt),
  );

/** Who is in a space, by name. */
export const peopleInSpace = (db: Db, of: Of): Promise<InSpace[]> =>
  db
    .select({ id: person.id, name: person.name, joinedAt: spaceMember.joinedAt })
    .from(spaceMember)
    .innerJoin(person, eq(person.id, spaceMember.personId))
    .where(inSpace(of))
    .orderBy(asc(sql`lower(${person.name})`), asc(person.id))
    .limit(1000);

export async function spacesOfPerson(
  db: Db,
  { networkId, personId }: { networkId: string; personId: string },
): Promise<string[]> {
  const theirs = and(eq(spaceMember.networkId, networkId), eq(spaceMember.personId, personId));
  const rows = await db.select({ id: spaceMember.spaceId }).from(spaceMember).where(theirs);
  return rows.map(({ id }) => id);
}

/** Where a person stands at the door of a space. */
export async function standingOf(db: Db, who: Who): Promise<{ isIn: boolean; hasAsked: boolean }> {
  if (await isInSpace(db, who)) return { isIn: true, hasAsked: false };
  const [request] = await db.select({ id: spaceRequest.id }).from(spaceRequest).where(theirRequest(who));
  return { isIn: false, hasAsked: request !== undefined };
}

export async function isInSpace(db: Db, who: Who): Promise<boolean> {
  const [member] = await db
    .select({ id: spaceMember.personId })
    .from(spaceMember)
    .where(and(inSpace(who), eq(spaceMember.personId, who.personId)));
  return member !== undefined;
}

/** Already in: nothing happens. */
export async function letIn(tx: Tx, who: Who, { by, now }: { by: string; now: Date }): Promise<void> {
  const { networkId, spaceId, personId } = who;
  await tx
    .insert(spaceMember)
    .values({ networkId, spaceId, personId, joinedAt: now, addedBy: by })
    .onConflictDoNothing();
}

export async function letOut(tx: Tx, who: Who): Promise<void> {
  await tx.delete(spaceMember).where(and(inSpace(who), eq(spaceMember.personId, who.personId)));
}

/** null: they asked already, at the same moment. */
export async function saveRequest(
  tx: Tx,
  who: Who,
  { message, now }: { message: string; now: Date },
): Promise<string | null> {
  const { networkId, spaceId, personId } = who;
  const row = { id: newId(), networkId, spaceId, personId, message, askedAt: now };
  const [saved] = await tx.insert(spaceRequest).values(row).onConflictDoNothing().returning({ id: spaceRequest.id });
  return saved?.id ?? null;
}

export async function takeRequestBack(tx: Tx, who: Who, now: Date): Promise<void> {
  await tx.update(spaceRequest).set({ outcome: 'takenBack', decidedAt: now }).where(theirRequest(who));
}

export const requestsWaiting = (db: Db, { networkId, spaceId }: Of): Promise<RequestShown[]> =>
  db
    .select({
      id: spaceRequest.id,
      personId: person.id,
      name: person.name,
      message: spaceRequest.message,
      askedAt: spaceRequest.askedAt,
    })
    .from(spaceRequest)
    .innerJoin(person, eq(person.id, spaceRequest.personId))
    .where(
      and(eq(spaceRequest.networkId, networkId), eq(spaceRequest.spaceId, spaceId), isNull(spaceRequest.decidedAt)),
    )
    .orderBy(asc(spaceRequest.askedAt), asc(spaceRequest.id))
    .limit(200);

type Asked = { networkId: string; requestId: string };
const theRequest = ({ networkId, requestId }: Asked) =>
  and(eq(spaceRequest.networkId, networkId), eq(spaceRequest.id, requestId));

export type Request = typeof spaceRequest.$inferSelect;

export async function requestOf(
  db: Db,
  asked: Asked,
): Promise<(Request & { name: string; email: string; language: 'fr' | 'nl' | 'en' | null }) | null> {
  const [found] = await db
    .select({ request: spaceRequest, name: person.name, email: person.email, language: person.language })
    .from(spaceRequest)
    .innerJoin(person, eq(person.id, spaceRequest.personId))
    .where(theRequest(asked));
  return found ? { ...found.request, name: found.name, email: found.email, language: found.language } : null;
}

/** Holds the request until the transaction ends: two coordinators cannot both answer it. */
export async function requestToAnswer(tx: Tx, asked: Asked): Promise<Request | null> {
  const [found] = await tx.select().from(spaceRequest).where(theRequest(asked)).for('update');
  return found ?? null;
}

export async function markAnswered(
  tx: Tx,
  asked: Asked,
  answer: { outcome: 'accepted' | 'refused'; by: string; now: Date },
): Promise<void> {
  const { outcome, by, now } = answer;
  await tx.update(spaceRequest).set({ outcome, decidedAt: now, decidedBy: by }).where(theRequest(asked));
}
