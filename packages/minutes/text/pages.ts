import type { Line } from './line.ts';

const FEWEST = 6;

/** How long lines are where a text was broken to fit a page; null where a line is a paragraph. */
export function widthOf(lines: readonly Line[]): number | null {
  const lengths = lines.filter(({ blank, across }) => !blank && !across).map(({ from, end }) => end - from);
  // A paragraph that was pasted under the rest is no reason to read the rest otherwise.
  const apart = Math.max(1, Math.floor(lengths.length / 25));
  const longest = lengths.toSorted((one, other) => other - one)[apart] ?? 0;
  if (longest < 50 || longest > 130) return null;
  const full = lengths.filter((length) => length >= longest * 0.85);
  return full.length >= FEWEST && full.length >= lengths.length / 8 ? longest : null;
}

const NUMBERED = /(?:page|pagina|blz|p)\.? ?\d|^\D{0,3}\d{1,3}(?: ?\/ ?\d{1,3})?\D{0,3}$|\d ?\/ ?\d{1,3}$/i;
const REACH = 3;
const LONGEST = 130;

/** What stands on every page, its number beside it: only the first time does it say something of the meeting. */
export function repeatedLines(lines: readonly Line[], isPageNumber: (line: Line) => boolean): ReadonlySet<number> {
  const seen = new Map<string, number[]>();
  for (const line of lines) {
    if (line.across || line.end - line.from < 3 || line.end - line.from > LONGEST) continue;
    const words = wordsOf(line);
    if (words !== '' && !line.blank) seen.set(words, [...(seen.get(words) ?? []).slice(0, 400), line.index]);
  }
  const numbers = new Set(lines.filter(isPageNumber).map(({ index }) => index));
  const repeated = new Set<number>();
  for (const [, places] of seen) {
    if (places.length < 2) continue;
    const atPages = places.filter((at) => {
      const line = lines[at];
      return line !== undefined && (NUMBERED.test(line.text) || isNear(lines, numbers, at));
    });
    if (atPages.length < 2 || atPages.length < places.length) continue;
    for (const at of places.slice(1)) repeated.add(at);
    const [first] = places;
    // A footer is no title either: its number says so.
    if (
      first !== undefined &&
      /(?:page|pagina|blz)\.? ?\d{1,3}(?: ?(?:\/|sur|van|of) ?\d{1,3})?$/i.test(lines[first]?.text ?? '')
    )
      repeated.add(first);
  }
  return repeated;
}

function wordsOf({ folded }: Line): string {
  return folded.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim();
}

/** A page number within a few written lines. */
function isNear(lines: readonly Line[], numbers: ReadonlySet<number>, at: number): boolean {
  for (const step of [-1, 1]) {
    let written = 0;
    for (let other = at + step; written < REACH && Math.abs(other - at) <= 2 * REACH; other += step) {
      const line = lines[other];
      if (!line) break;
      if (numbers.has(other)) return true;
      if (!line.blank) written += 1;
    }
  }
  return false;
}
