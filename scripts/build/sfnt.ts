import { inflateSync } from 'node:zlib';

/** The tables of a font file by their four-letter tag, as they stand in a TrueType file. */
export interface Sfnt {
  flavour: number;
  tables: Map<string, Uint8Array>;
}

/** A woff file is an sfnt whose tables are zlib-packed one by one. Throws for anything else (woff2 packs otherwise). */
export function sfntFromWoff(bytes: Uint8Array): Sfnt {
  const view = viewOf(bytes);
  if (view.getUint32(0) !== 0x774f4646) throw new Error('This is not a woff file.');
  const tables = new Map<string, Uint8Array>();
  for (let at = 44, left = view.getUint16(12); left > 0; left -= 1, at += 20) {
    const packed = bytes.subarray(view.getUint32(at + 4), view.getUint32(at + 4) + view.getUint32(at + 8));
    const fullLength = view.getUint32(at + 12);
    tables.set(tagAt(bytes, at), packed.length < fullLength ? new Uint8Array(inflateSync(packed)) : packed);
  }
  return { flavour: view.getUint32(4), tables };
}

export function sfntFromTrueType(bytes: Uint8Array): Sfnt {
  const view = viewOf(bytes);
  const tables = new Map<string, Uint8Array>();
  for (let at = 12, left = view.getUint16(4); left > 0; left -= 1, at += 16) {
    const start = view.getUint32(at + 8);
    tables.set(tagAt(bytes, at), bytes.subarray(start, start + view.getUint32(at + 12)));
  }
  return { flavour: view.getUint32(0), tables };
}

/** Checksums are written as the format asks, although the readers we know do not look at them. */
export function trueTypeFrom({ flavour, tables }: Sfnt): Uint8Array {
  const tags = [...tables.keys()].sort();
  const headEnd = 12 + tags.length * 16;
  const length = tags.reduce((sum, tag) => sum + padded(tables.get(tag)?.length ?? 0), headEnd);
  const out = new Uint8Array(length);
  const view = viewOf(out);
  const power = Math.floor(Math.log2(tags.length));
  view.setUint32(0, flavour);
  view.setUint16(4, tags.length);
  view.setUint16(6, 2 ** power * 16);
  view.setUint16(8, power);
  view.setUint16(10, tags.length * 16 - 2 ** power * 16);
  let start = headEnd;
  tags.forEach((tag, index) => {
    const table = tables.get(tag) ?? new Uint8Array();
    const at = 12 + index * 16;
    out.set(Buffer.from(tag, 'latin1'), at);
    out.set(table, start);
    view.setUint32(at + 4, checksum(out.subarray(start, start + padded(table.length))));
    view.setUint32(at + 8, start);
    view.setUint32(at + 12, table.length);
    start += padded(table.length);
  });
  return out;
}

/**
 * Gives the font a family of its own, so that the parts of one typeface (latin, latin-ext …) can be listed one after the
 * other as fallbacks, and so that a font of the same name on the machine is never taken instead.
 */
export function renamed({ flavour, tables }: Sfnt, family: string): Sfnt {
  const names: [number, string][] = [
    [1, family],
    [2, 'Regular'],
    [4, family],
    [6, family.replaceAll(' ', '')],
  ];
  const texts = names.map(([id, text]) => ({ id, bytes: Buffer.from(text, 'utf16le').swap16() }));
  const head = 6 + texts.length * 12;
  const name = new Uint8Array(head + texts.reduce((sum, { bytes }) => sum + bytes.length, 0));
  const view = viewOf(name);
  view.setUint16(2, texts.length);
  view.setUint16(4, head);
  let offset = 0;
  texts.forEach(({ id, bytes }, index) => {
    const record = [3, 1, 0x409, id, bytes.length, offset];
    record.forEach((value, place) => {
      view.setUint16(6 + index * 12 + place * 2, value);
    });
    name.set(bytes, head + offset);
    offset += bytes.length;
  });
  return { flavour, tables: new Map([...tables, ['name', name]]) };
}

function checksum(bytes: Uint8Array): number {
  const view = viewOf(bytes);
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}

function tagAt(bytes: Uint8Array, at: number): string {
  return Buffer.from(bytes.subarray(at, at + 4)).toString('latin1');
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
