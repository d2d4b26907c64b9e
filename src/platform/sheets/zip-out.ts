import { crc32 } from 'node:zlib';
import type { ZipEntry } from './zip-in.ts';

/** A zip file whose entries are stored as they are. For handing checked content to a library that wants a zip. */
export function storedZip(entries: readonly ZipEntry[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.path);
    const about = aboutEntry(entry, name.length);
    const local = Buffer.concat([u32(0x04034b50), about, name]);
    directory.push(Buffer.concat([u32(0x02014b50), u16(20), about, u16(0), u16(0), u16(0), u32(0), u32(at), name]));
    parts.push(local, Buffer.from(entry.bytes.buffer, entry.bytes.byteOffset, entry.bytes.byteLength));
    at += local.length + entry.bytes.length;
  }
  const listing = Buffer.concat(directory);
  const count = u16(entries.length);
  const end = Buffer.concat([u32(0x06054b50), u16(0), u16(0), count, count, u32(listing.length), u32(at), u16(0)]);
  return Buffer.concat([...parts, listing, end]);
}

/** Version, flags (names are UTF-8), method "stored", no time, checksum, both sizes, length of the name, nothing extra. */
function aboutEntry({ bytes }: ZipEntry, nameLength: number): Buffer {
  const size = u32(bytes.length);
  return Buffer.concat([
    u16(20),
    u16(0x0800),
    u16(0),
    u32(0x00210000),
    u32(crc32(bytes)),
    size,
    size,
    u16(nameLength),
    u16(0),
  ]);
}

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
