import { and, asc, desc, eq, gt, inArray, lte } from 'drizzle-orm';
import * as Y from 'yjs';
import type { Db, Tx } from '#platform/db';
import type { Subject } from '#platform/subject';
import { writtenDocument, writtenUpdate, writtenVersion } from './tables.ts';

type Table = typeof writtenDocument | typeof writtenUpdate | typeof writtenVersion;

export const ofText = (table: Table, { networkId, kind, id }: Subject) =>
  and(eq(table.networkId, networkId), eq(table.kind, kind), eq(table.documentId, id));

const keyOf = ({ networkId, kind, id }: Subject) => ({ networkId, kind, documentId: id });

/** Holds the text until the transaction ends: numbers are given one after the other, and seen in that order by all. */
export async function lockText(tx: Tx, subject: Subject): Promise<number | null> {
  const question = tx.select({ sequence: writtenDocument.sequence }).from(writtenDocument);
  const [row] = await question.where(ofText(writtenDocument, subject)).for('update');
  return row?.sequence ?? null;
}

/** Its beginning, by whoever comes first; whoever comes second finds it. */
export async function beginText(tx: Tx, subject: Subject, doc: Y.Doc, now: Date): Promise<void> {
  const row = { ...keyOf(subject), sequence: 0, begunAt: now };
  const begun = await tx.insert(writtenDocument).values(row).onConflictDoNothing().returning();
  if (begun.length === 0) return;
  const state = Y.encodeStateAsUpdate(doc);
  await tx.insert(writtenVersion).values({ ...keyOf(subject), sequence: 0, state, byPersonId: null, at: now });
}

export type Kept = { state: Uint8Array; sequence: number; at: Date };

export async function newestVersion(db: Db, subject: Subject): Promise<Kept | null> {
  const { state, sequence, at } = writtenVersion;
  const question = db.select({ state, sequence, at }).from(writtenVersion).where(ofText(writtenVersion, subject));
  const [row] = await question.orderBy(desc(sequence)).limit(1);
  return row ?? null;
}

export const changesAfter = (db: Db, subject: Subject, sequence: number) =>
  db
    .select({ sequence: writtenUpdate.sequence, change: writtenUpdate.change })
    .from(writtenUpdate)
    .where(and(ofText(writtenUpdate, subject), gt(writtenUpdate.sequence, sequence)))
    .orderBy(asc(writtenUpdate.sequence));

export type Addition = { change: Uint8Array; by: string | null };

/** All of them in one statement. The text is held (`lockText`) and stands at `last`; answers where it stands now. */
export async function addChanges(
  tx: Tx,
  subject: Subject,
  { last, additions, now }: { last: number; additions: Addition[]; now: Date },
): Promise<number> {
  if (additions.length === 0) return last;
  const rows = additions.map(({ change, by }, place) => ({
    ...keyOf(subject),
    ...{ sequence: last + 1 + place, change, byPersonId: by, at: now },
  }));
  await tx.insert(writtenUpdate).values(rows);
  const sequence = last + additions.length;
  await tx.update(writtenDocument).set({ sequence }).where(ofText(writtenDocument, subject));
  return sequence;
}

/** The text as the database has it, which is held. */
export async function textAsKept(tx: Tx, subject: Subject): Promise<{ doc: Y.Doc; sequence: number } | null> {
  const version = await newestVersion(tx, subject);
  if (!version) return null;
  const doc = new Y.Doc();
  const changes = await changesAfter(tx, subject, version.sequence);
  doc.transact(() => {
    Y.applyUpdate(doc, version.state);
    for (const { change } of changes) Y.applyUpdate(doc, change);
  });
  return { doc, sequence: changes.at(-1)?.sequence ?? version.sequence };
}

export type Moment = { name: string | null; by: string | null; now: Date };

/**
 * The whole text becomes one row, and what it was made of is removed in the same transaction. It is made of what the
 * database holds and of nothing that is only in a memory: what is removed is in it, or the transaction is undone.
 */
export async function keepVersion(
  tx: Tx,
  subject: Subject,
  { name, by, now }: Moment,
): Promise<{ sequence: number; size: number }> {
  const text = await textAsKept(tx, subject);
  if (!text) throw new Error('A version of a text that was never begun');
  const row = { name, byPersonId: by, at: now };
  const state = Y.encodeStateAsUpdate(text.doc);
  const { networkId, kind, documentId, sequence } = writtenVersion;
  await tx
    .insert(writtenVersion)
    .values({ ...keyOf(subject), sequence: text.sequence, state, ...row })
    .onConflictDoUpdate({ target: [networkId, kind, documentId, sequence], set: name === null ? { state } : row });
  await tx.delete(writtenUpdate).where(and(ofText(writtenUpdate, subject), lte(writtenUpdate.sequence, text.sequence)));
  await thinOut(tx, subject);
  text.doc.destroy();
  return { sequence: text.sequence, size: state.length };
}

/** Moments that nobody named, beyond these: every second of the older ones goes. The newest one is the text itself. */
const UNNAMED = 60;

async function thinOut(tx: Tx, subject: Subject): Promise<void> {
  const { sequence, name } = writtenVersion;
  const question = tx.select({ sequence, name }).from(writtenVersion).where(ofText(writtenVersion, subject));
  const all = await question.orderBy(asc(sequence));
  const unnamed = all.slice(0, -1).filter((one) => one.name === null);
  if (unnamed.length <= UNNAMED) return;
  const gone = unnamed
    .slice(0, UNNAMED / 2)
    .filter((_, place) => place % 2 === 1)
    .map((one) => one.sequence);
  await tx.delete(writtenVersion).where(and(ofText(writtenVersion, subject), inArray(sequence, gone)));
}
