import { inflateRawSync } from 'node:zlib';
import { MOST_UNZIPPED, Unreadable } from './unreadable.ts';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const MOST_PARTS = 5000;

/** The names of the parts of a zip file, once all of them together are known to unzip to a bearable size. */
export function partsOf(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  if (count > MOST_PARTS) throw new Unreadable('tooLarge');
  const names: string[] = [];
  let at = view.getUint32(end + 16, true);
  let left = MOST_UNZIPPED;
  for (let part = 0; part < count; part += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) throw new Unreadable('broken');
    if ((view.getUint16(at + 8, true) & 1) === 1) throw new Unreadable('encrypted');
    const nameLength = view.getUint16(at + 28, true);
    names.push(new TextDecoder('latin1').decode(bytes.subarray(at + 46, at + 46 + nameLength)));
    left -= sizeOf(bytes, view, at, left);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return names;
}

/** What is written about a size may be a lie, so each part is unzipped as far as is allowed, and forgotten. */
function sizeOf(bytes: Uint8Array, view: DataView, entry: number, most: number): number {
  const packed = view.getUint32(entry + 20, true);
  const local = view.getUint32(entry + 42, true);
  if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL) throw new Unreadable('broken');
  const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const method = view.getUint16(entry + 10, true);
  if (method === 0 && packed <= most) return packed;
  if (method !== 0 && method !== 8) throw new Unreadable('broken');
  try {
    return inflateRawSync(bytes.subarray(from, from + packed), { maxOutputLength: Math.max(1, most) }).length;
  } catch (error) {
    const tooLong =
      error instanceof RangeError ||
      (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE');
    throw new Unreadable(tooLong ? 'tooLarge' : 'broken');
  }
}

function endOf(view: DataView): number {
  const least = Math.max(0, view.byteLength - 22 - 65_535);
  for (let at = view.byteLength - 22; at >= least; at -= 1) if (view.getUint32(at, true) === END) return at;
  throw new Unreadable('broken');
}
