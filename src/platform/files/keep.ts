import { createHash } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { type Db, newId, type Tx } from '#platform/db';
import { job, later } from '#platform/jobs';
import type { Subject } from '#platform/subject';
import type { FileStore } from './file-store.ts';
import { storedFile } from './tables.ts';

let store: FileStore | null = null;
export const useFileStore = (given: FileStore): void => {
  store = given;
};

type Facts = typeof storedFile.$inferSelect;
type Named = { networkId: string; id: string };

export const keyOf = ({ networkId, id }: Named): string => `${networkId}/${id}`;
export const theStore = (): FileStore => {
  if (!store) throw new Error('Files are asked for before the store is open');
  return store;
};

export const removeBytes = job<{ key: string }>('files.remove');

/**
 * Bytes first, then the row: a row never points at nothing. A transaction that fails leaves bytes nobody sees, until
 * `sweep.ts` finds them.
 */
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

export async function fileFacts(db: Db, file: Named): Promise<Facts | null> {
  const same = and(eq(storedFile.networkId, file.networkId), eq(storedFile.id, file.id));
  const [facts] = await db.select().from(storedFile).where(same);
  return facts ?? null;
}

export const fileBytes = (file: Named): Promise<Uint8Array | null> => theStore().get(keyOf(file));

/** The row now, the bytes when the transaction has held: undone, the file is whole as before. */
export async function removeFile(tx: Tx, file: Named): Promise<void> {
  await tx.delete(storedFile).where(and(eq(storedFile.networkId, file.networkId), eq(storedFile.id, file.id)));
  await later(tx, removeBytes, { key: keyOf(file) });
}

export async function eraseFileAuthor(tx: Tx, personId: string): Promise<void> {
  await tx.update(storedFile).set({ storedBy: null }).where(eq(storedFile.storedBy, personId));
}
