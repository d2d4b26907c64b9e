import { createHash } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { type Db, newId, type Tx } from '#platform/db';
import type { Subject } from '#platform/subject';
import type { FileStore } from './store.ts';
import { storedFile } from './tables.ts';

let store: FileStore | null = null;
export const useFileStore = (given: FileStore): void => {
  store = given;
};

type Facts = typeof storedFile.$inferSelect;
const keyOf = ({ networkId, id }: { networkId: string; id: string }) => `${networkId}/${id}`;
const theStore = (): FileStore => {
  if (!store) throw new Error('Files are asked for before the store is open');
  return store;
};

/** Bytes first, then the row: a row never points at nothing. A transaction that fails leaves bytes nobody sees. */
export async function keepFile(
  tx: Tx,
  given: { name: string; contentType: string; bytes: Uint8Array; subject: Subject; by: string | null; now: Date },
): Promise<string> {
  const file = { networkId: given.subject.networkId, id: newId() };
  await theStore().put(keyOf(file), given.bytes, given.contentType);
  await tx.insert(storedFile).values({
    ...file,
    name: given.name.slice(0, 200),
    contentType: given.contentType,
    size: given.bytes.length,
    sha256: createHash('sha256').update(given.bytes).digest('hex'),
    subjectKind: given.subject.kind,
    subjectId: given.subject.id,
    storedBy: given.by,
    storedAt: given.now,
  });
  return file.id;
}

export async function fileFacts(db: Db, file: { networkId: string; id: string }): Promise<Facts | null> {
  const same = and(eq(storedFile.networkId, file.networkId), eq(storedFile.id, file.id));
  const [facts] = await db.select().from(storedFile).where(same);
  return facts ?? null;
}

export const fileBytes = (file: { networkId: string; id: string }): Promise<Uint8Array | null> =>
  theStore().get(keyOf(file));

export async function removeFile(tx: Tx, file: { networkId: string; id: string }): Promise<void> {
  await tx.delete(storedFile).where(and(eq(storedFile.networkId, file.networkId), eq(storedFile.id, file.id)));
  await theStore().remove(keyOf(file));
}

export async function eraseFileAuthor(tx: Tx, personId: string): Promise<void> {
  await tx.update(storedFile).set({ storedBy: null }).where(eq(storedFile.storedBy, personId));
}
