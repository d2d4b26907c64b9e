import type { Sfnt } from './sfnt.ts';

/** The characters a font can show, as inclusive ranges of code points in rising order. */
export function coverage({ tables }: Sfnt): [number, number][] {
  const cmap = tables.get('cmap');
  if (!cmap) throw new Error('The font has no cmap table.');
  const view = new DataView(cmap.buffer, cmap.byteOffset, cmap.byteLength);
  const shown = new Set<number>();
  for (let index = 0; index < view.getUint16(2); index += 1) {
    const at = view.getUint32(8 + index * 8);
    const format = view.getUint16(at);
    if (format === 4) readSegments(view, at, shown);
    if (format === 12) readGroups(view, at, shown);
  }
  return rangesOf(shown);
}

export function rangesOf(points: Iterable<number>): [number, number][] {
  const ranges: [number, number][] = [];
  for (const point of [...new Set(points)].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && last[1] + 1 === point) last[1] = point;
    else ranges.push([point, point]);
  }
  return ranges;
}

function readGroups(view: DataView, at: number, shown: Set<number>): void {
  for (let index = 0; index < view.getUint32(at + 12); index += 1) {
    const group = at + 16 + index * 12;
    const glyph = view.getUint32(group + 8);
    for (let point = view.getUint32(group); point <= view.getUint32(group + 4); point += 1) {
      if (glyph + point - view.getUint32(group) !== 0) shown.add(point);
    }
  }
}

function readSegments(view: DataView, at: number, shown: Set<number>): void {
  const doubled = view.getUint16(at + 6);
  const ends = at + 14;
  const starts = ends + doubled + 2;
  for (let segment = 0; segment < doubled; segment += 2) {
    const start = view.getUint16(starts + segment);
    const delta = view.getUint16(starts + doubled + segment);
    const offsetAt = starts + doubled * 2 + segment;
    const offset = view.getUint16(offsetAt);
    for (let point = start; point <= view.getUint16(ends + segment) && point < 0xffff; point += 1) {
      const listed = offset === 0 ? point : view.getUint16(offsetAt + offset + (point - start) * 2);
      if (listed !== 0 && ((listed + delta) & 0xffff) !== 0) shown.add(point);
    }
  }
}
