import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { extract } from 'tar-stream';
import { BackupRefused, damaged } from './errors.ts';

export type Entry = { name: string; bytes: Buffer; sha256: string };

/** Entries are at most some megabytes (parts of tables) or one stored file. */
const largestEntry = 2 ** 30;

/** The entries of a tar file, compressed or not, one after the other. Throws BackupRefused where it cannot be read. */
export async function* entriesOf(source: Readable): AsyncGenerator<Entry> {
  const archive = extract();
  const { isGzip, stream } = await peek(source);
  const reading = isGzip ? pipeline(stream, createGunzip(), archive) : pipeline(stream, archive);
  reading.catch(() => {});
  let entries = 0;
  try {
    for await (const entry of archive) {
      entries += 1;
      const { name, size = 0 } = entry.header;
      if (size > largestEntry) throw damaged(`${name} is too large`);
      const chunks: Buffer[] = [];
      for await (const chunk of entry) chunks.push(chunk as Buffer);
      const bytes = Buffer.concat(chunks);
      yield { name, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
    }
    await reading;
  } catch (error) {
    if (error instanceof BackupRefused || !isUnreadable(error)) throw error;
    if (entries === 0) throw new BackupRefused('This file is not a backup of Maillage, or it is damaged.');
    throw damaged(error instanceof Error ? error.message : String(error));
  } finally {
    archive.destroy();
    source.destroy();
  }
}

/** What zlib and tar say of bytes that are not theirs. Errors of whoever uses the entries pass through. */
function isUnreadable(error: unknown): boolean {
  const { code, message } = error as NodeJS.ErrnoException;
  return code?.startsWith('Z_') === true || /unexpected end|invalid tar|premature close/i.test(message);
}

async function peek(source: Readable): Promise<{ isGzip: boolean; stream: Readable }> {
  const chunks = source[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  const first = await chunks.next();
  if (first.done) throw damaged('it is empty');
  const isGzip = first.value[0] === 0x1f && first.value[1] === 0x8b;
  async function* again() {
    yield first.value as Buffer;
    for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
  }
  return { isGzip, stream: Readable.from(again(), { objectMode: false }) };
}
