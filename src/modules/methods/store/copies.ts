import { and, asc, eq } from 'drizzle-orm';
import { type Db, newId, type Tx } from '#platform/db';
import { changed } from '#platform/live';
import { library } from '../library/index.ts';
import { type CopyContent, ownMethod, withCopies } from '../rules/copy.ts';
import type { Method } from '../rules/method.ts';
import { methodCopy } from '../tables.ts';
import { ContentShape } from './content-shape.ts';

export type MethodCopy = typeof methodCopy.$inferSelect;
export type WhichCopy = { networkId: string; methodId: string };

type CopyInUse = Pick<MethodCopy, 'version' | 'changedBy' | 'changedAt' | 'removedAt'>;

/** The methods of a network: its own, then the library, each as the network does it. */
export type NetworkMethods = {
  all: readonly Method[];
  /** Its own that it does no more: chosen for nothing new, still read where they were used. */
  retired: readonly Method[];
  byId: (id: string) => Method | null;
  /** Those the network does in its own way, and those it made. */
  copies: ReadonlyMap<string, CopyInUse>;
};

/** One question to the database. */
export async function methodsOf(db: Db, networkId: string): Promise<NetworkMethods> {
  const rows = await db
    .select()
    .from(methodCopy)
    .where(eq(methodCopy.networkId, networkId))
    .orderBy(asc(methodCopy.id));
  const ownOf = (some: typeof rows) =>
    some
      .filter(({ methodId }) => isOwn(methodId))
      .map((row) => ownMethod(row.methodId, ContentShape.parse(row.content)));
  const [removed, inUse] = [rows.filter(({ removedAt }) => removedAt), rows.filter(({ removedAt }) => !removedAt)];
  const copies = new Map(inUse.map((row) => [row.methodId, ContentShape.parse(row.content)]));
  const all = [...ownOf(inUse), ...withCopies(library, copies)];
  const retired = ownOf(removed);
  return {
    all,
    retired,
    byId: (id) => all.find((method) => method.id === id) ?? retired.find((method) => method.id === id) ?? null,
    copies: new Map(rows.filter((row) => !row.removedAt || isOwn(row.methodId)).map((row) => [row.methodId, row])),
  };
}

/** Whether a network made it: nothing in the library is called so. */
export const isOwn = (methodId: string): boolean => !library.some(({ id }) => id === methodId);

const isIt = ({ networkId, methodId }: WhichCopy) =>
  and(eq(methodCopy.networkId, networkId), eq(methodCopy.methodId, methodId));

const read = (row: MethodCopy | undefined): MethodCopy | null =>
  row ? { ...row, content: ContentShape.parse(row.content) } : null;

/** In use or removed. */
export async function copyOf(db: Db, which: WhichCopy): Promise<MethodCopy | null> {
  const [found] = await db.select().from(methodCopy).where(isIt(which));
  return read(found);
}

/** Held until the transaction ends, so that nobody writes over what another has just written. */
export async function copyHeld(tx: Tx, which: WhichCopy): Promise<MethodCopy | null> {
  const [held] = await tx.select().from(methodCopy).where(isIt(which)).for('update');
  return read(held);
}

type Written = { content: CopyContent; changedBy: string; changedAt: Date };

/** A method of the network's own is named by its row. false: somebody else made the first copy at the same moment. */
export async function saveFirstCopy(tx: Tx, which: WhichCopy, written: Written): Promise<boolean> {
  const saved = await tx
    .insert(methodCopy)
    .values({ id: newId(), ...which, ...written, version: 1 })
    .onConflictDoNothing()
    .returning({ id: methodCopy.id });
  await changed(tx, topicOf(which));
  return saved.length > 0;
}

export async function changeCopy(tx: Tx, held: MethodCopy, change: Partial<MethodCopy>): Promise<void> {
  await tx
    .update(methodCopy)
    .set({ ...change, version: held.version + 1 })
    .where(isIt(held));
  await changed(tx, topicOf(held));
}

const topicOf = ({ networkId }: Pick<WhichCopy, 'networkId'>): string => `methods:${networkId}`;

/** What was adapted stays, without whoever did it. */
export async function forgetAdapter(tx: Tx, personId: string): Promise<void> {
  await tx.update(methodCopy).set({ changedBy: null }).where(eq(methodCopy.changedBy, personId));
  await tx.update(methodCopy).set({ removedBy: null }).where(eq(methodCopy.removedBy, personId));
}

/** For whoever asks what is known of them. */
export async function adaptedByPerson(db: Db, personId: string) {
  const { methodId, changedAt } = methodCopy;
  return {
    adaptedMethods: await db.select({ methodId, changedAt }).from(methodCopy).where(eq(methodCopy.changedBy, personId)),
  };
}
