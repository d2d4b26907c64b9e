import { inflateRawSync } from 'node:zlib';

export type ZipEntry = { path: string; bytes: Uint8Array };

export type ZipReading =
  | { ok: true; entries: ZipEntry[] }
  | { ok: false; reason: 'encrypted' | 'tooLarge' | 'unreadable' };

type Listed = { path: string; method: number; encrypted: boolean; packed: number; unpacked: number; at: number };

/**
 * Unpacks the entries that are wanted. The directory at the end of the file says what it holds; the sizes written there
 * are checked before anything is unpacked and enforced while unpacking, because a directory may lie (a "zip bomb").
 */
export function readZip(bytes: Uint8Array, limit: number, wanted: (path: string) => boolean): ZipReading {
  const listed = directory(bytes)?.filter((entry) => wanted(entry.path));
  if (!listed) return { ok: false, reason: 'unreadable' };
  if (listed.some((entry) => entry.encrypted)) return { ok: false, reason: 'encrypted' };
  if (listed.reduce((sum, entry) => sum + entry.unpacked, 0) > limit) return { ok: false, reason: 'tooLarge' };

  const entries: ZipEntry[] = [];
  let left = limit;
  for (const entry of listed) {
    const content = unpacked(bytes, entry, left);
    if (content === 'tooLarge' || content === 'unreadable') return { ok: false, reason: content };
    left -= content.length;
    entries.push({ path: entry.path, bytes: content });
  }
  return { ok: true, entries };
}

/** The names in the directory. null: not a whole zip file. */
export function zipPaths(bytes: Uint8Array): string[] | null {
  return directory(bytes)?.map((entry) => entry.path) ?? null;
}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;

function directory(bytes: Uint8Array): Listed[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const listed: Listed[] = [];
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entryMark) return null;
    const nameLength = view.getUint16(at + 28, true);
    const name = bytes.subarray(at + 46, at + 46 + nameLength);
    listed.push({
      // Some programs write the path with backslashes.
      path: new TextDecoder().decode(name).replaceAll('\\', '/'),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return listed;
}

/** The end mark stands in the last 22 bytes, or earlier when a comment follows it. */
function endOfDirectory(view: DataView): number | null {
  const earliest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= earliest; at--) {
    if (view.getUint32(at, true) === endMark) return at;
  }
  return null;
}

function unpacked(bytes: Uint8Array, entry: Listed, limit: number): Uint8Array | 'tooLarge' | 'unreadable' {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.at + 30 > bytes.length || view.getUint32(entry.at, true) !== localMark) return 'unreadable';
  const from = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
  const packed = bytes.subarray(from, from + entry.packed);
  if (entry.method === 0) return packed.length > limit ? 'tooLarge' : packed;
  if (entry.method !== 8) return 'unreadable';
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, limit) });
  } catch (error) {
    return error instanceof RangeError ? 'tooLarge' : 'unreadable';
  }
}
