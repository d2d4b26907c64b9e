import { inArray } from 'drizzle-orm';
import { type Db, isId } from '#platform/db';
import { job, type Worker, work } from '#platform/jobs';
import { keyOf, removeBytes, theStore } from './keep.ts';
import { storedFile } from './tables.ts';

const sweepFiles = job<Record<string, never>>('files.sweep', { every: '50 4 * * 0' });

export const fileWorkers: Worker[] = [
  // Safe twice: what is gone is gone.
  work(removeBytes, ({ key }) => theStore().remove(key)),
  // Safe twice, for the same reason.
  work(sweepFiles, (_, { db, now }) => sweep(db, new Date(now.getTime() - 86_400_000))),
];

/**
 * Removes bytes that no row speaks of: of a transaction that was undone, of a process that died while it wrote. They may
 * be a list of people. What is younger than a day may belong to a transaction under way, and what is not named as we
 * name files is not ours.
 */
async function sweep(db: Db, before: Date): Promise<void> {
  let batch: string[] = [];
  const finish = async () => {
    for (const key of await unknownAmong(db, batch)) await theStore().remove(key);
    batch = [];
  };
  for await (const { key, storedAt } of theStore().list()) {
    if (storedAt >= before || !isOurs(key)) continue;
    batch.push(key);
    if (batch.length === 500) await finish();
  }
  await finish();
}

/** `network/file`, and the beginning of one that was never finished. */
const isOurs = (key: string): boolean => {
  const [network, file = '', ...more] = key.split('/');
  return isId(network) && isId(file.slice(0, 36)) && /^(\..*\.part)?$/.test(file.slice(36)) && more.length === 0;
};

async function unknownAmong(db: Db, keys: string[]): Promise<string[]> {
  if (keys.length === 0) return [];
  const ids = [...new Set(keys.map((key) => key.split('/')[1]?.slice(0, 36) ?? ''))];
  const { networkId, id } = storedFile;
  const rows = await db.select({ networkId, id }).from(storedFile).where(inArray(id, ids));
  const known = new Set(rows.map(keyOf));
  return keys.filter((key) => !known.has(key));
}
