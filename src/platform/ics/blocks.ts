/** A calendar cut into its parts, so that one part that cannot be read leaves the others. */
export type Blocks = {
  name: string | null;
  /** CANCEL: everything in it is cancelled. */
  method: string | null;
  events: string[];
  zones: string[];
};

/** null: what was brought is no calendar. */
export function blocksOf(bytes: Uint8Array): Blocks | null {
  const lines = textOf(bytes).split(/\r\n|\n|\r/);
  const first = lines.find((line) => line.trim() !== '');
  if (first === undefined || !/^BEGIN:VCALENDAR\s*$/i.test(first)) return null;
  const blocks: Blocks = { name: null, method: null, events: [], zones: [] };
  let open: { kind: string; lines: string[] } | null = null;
  for (const line of lines) {
    if (open) {
      open.lines.push(line);
      if (line.trim().toUpperCase() !== `END:${open.kind}`) continue;
      (open.kind === 'VEVENT' ? blocks.events : blocks.zones).push(open.lines.join('\r\n'));
      open = null;
      continue;
    }
    const begins = /^BEGIN:(VEVENT|VTIMEZONE)\s*$/i.exec(line)?.[1]?.toUpperCase();
    if (begins) open = { kind: begins, lines: [line] };
    blocks.name ??= /^X-WR-CALNAME(?:;[^:]*)?:(.*)$/i.exec(line)?.[1]?.trim().replace(/\\(.)/g, '$1') || null;
    blocks.method ??= /^METHOD:(\w+)/i.exec(line)?.[1]?.toUpperCase() ?? null;
  }
  // Cut off in the middle: what is there of it is told as an event that cannot be read.
  if (open?.kind === 'VEVENT') blocks.events.push(open.lines.join('\r\n'));
  return blocks;
}

/** Older programs write in the signs of Windows. */
function textOf(bytes: Uint8Array): string {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isWide) return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
