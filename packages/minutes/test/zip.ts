/** A zip file written by hand, which may lie about what is in it. */
export function zipOf(
  parts: Readonly<Record<string, Uint8Array>>,
  { deflated = false, claimed }: { deflated?: boolean; claimed?: number } = {},
): Uint8Array {
  const chunks: Buffer[] = [];
  const entries: Buffer[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(parts)) {
    const common = Buffer.alloc(22);
    common.writeUInt16LE(deflated ? 8 : 0, 4);
    common.writeUInt32LE(content.length, 14);
    common.writeUInt32LE(claimed ?? content.length, 18);
    const local = Buffer.concat([
      Buffer.from([0x50, 0x4b, 3, 4, 20, 0]),
      common.subarray(2),
      lengths(name, 2),
      Buffer.from(name),
      content,
    ]);
    const entry = Buffer.concat([
      Buffer.from([0x50, 0x4b, 1, 2, 20, 0, 20, 0]),
      common.subarray(2),
      lengths(name, 16),
      Buffer.from(name),
    ]);
    entry.writeUInt32LE(at, 42);
    chunks.push(local);
    entries.push(entry);
    at += local.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...chunks, directory, end]));
}

/** The length of the name, and as many empty fields as the header has behind it. */
function lengths(name: string, empty: number): Buffer {
  const buffer = Buffer.alloc(2 + empty);
  buffer.writeUInt16LE(name.length, 0);
  return buffer;
}
