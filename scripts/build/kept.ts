import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const cache = fileURLToPath(new URL('../../node_modules/.cache/maillage/', import.meta.url));

/** What was made before from the same inputs is not made again. Written beside and renamed, so that two builds may meet. */
export async function kept(kind: string, inputs: (Buffer | string)[], make: () => Promise<Buffer>): Promise<Buffer> {
  const hash = createHash('sha256');
  for (const input of inputs) hash.update(input).update('\0');
  const file = join(cache, kind, hash.digest('hex'));
  if (existsSync(file)) return readFileSync(file);

  const made = await make();
  mkdirSync(join(cache, kind), { recursive: true });
  writeFileSync(`${file}.${process.pid}`, made);
  renameSync(`${file}.${process.pid}`, file);
  return made;
}
