import { timeAt } from '../dates/times.ts';
import type { Slot } from '../format.ts';
import type { Document } from '../text/document.ts';
import type { Line } from '../text/line.ts';
import { type Piece, trimmed, wordsIn } from '../text/pieces.ts';
import type { Warned } from '../warnings/warned.ts';

interface Timed extends Piece {
  readonly line: Line;
  readonly from: string;
  readonly to: string | null;
  readonly title: Piece;
}

const BEHIND = /^[ \t]*(?:[-:|–>.,]|\)|\t)+[ \t]*/;
const LEAD = /^(?:de|van|from|a|om|at|vers|des|dès) /;

/** Lines that begin with a time, two or more of them one after the other. */
export function timetableIn(document: Document, warned: Warned): { slots: Slot[]; lines: ReadonlySet<number> } {
  const slots: Slot[] = [];
  const lines = new Set<number>();
  for (const run of runsOf(document)) {
    run.forEach((timed, at) => {
      const next = run[at + 1];
      const endsAt = timed.to ?? next?.from ?? null;
      const title = wordsIn(document, timed.title);
      lines.add(timed.line.index);
      slots.push({ startsAt: timed.from, endsAt, title, span: [timed.start, timed.end] });
      if (timed.to !== null && next && timed.to > next.from) {
        warned.warn('slotsOverlap', [next.start, next.end], title, wordsIn(document, next.title));
      }
    });
  }
  return { slots, lines };
}

function runsOf(document: Document): Timed[][] {
  const runs: Timed[][] = [];
  let run: Timed[] = [];
  const close = () => {
    if (run.length > 1) runs.push(run);
    run = [];
  };
  for (const line of document.lines) {
    if (line.blank && run.length > 0 && !document.lines[line.index - 1]?.blank) continue;
    const before = run.at(-1);
    const timed = timedAt(document, line, before?.line.index === line.index - 1);
    // Times that go back begin another day, or another list.
    if (timed && before && timed.from < before.from) close();
    if (timed) run.push(timed);
    else if (!(before && isDetail(line, before))) close();
  }
  close();
  return runs;
}

/** An indented line or a bullet under a slot says more of it. */
function isDetail(line: Line, before: Timed): boolean {
  return (
    !line.blank &&
    !line.across &&
    line.heading === 0 &&
    line.number === null &&
    line.bullet !== null &&
    before.line.bullet === null &&
    line.index - before.line.index < 6
  );
}

function timedAt(document: Document, line: Line, inRun: boolean): Timed | undefined {
  if (line.blank || line.across) return undefined;
  const lead = LEAD.exec(line.folded)?.[0].length ?? 0;
  const time = timeAt(line.folded.slice(0, 60), lead);
  if (!time) return undefined;
  // In columns the end may have its own.
  const column = time.to === null ? /^\t(?=\d)/.exec(line.folded.slice(time.end, time.end + 2)) : null;
  const until = column ? timeAt(line.folded.slice(0, 60), time.end + 1) : undefined;
  const end = until?.end ?? time.end;
  const behind =
    BEHIND.exec(line.folded.slice(end, end + 12))?.[0].length ??
    (time.to !== null || inRun ? /^ +(?=[A-Za-zÀ-ÖØ-öø-ɏͰ-῿])/u : /^ +(?=[A-ZÀ-ÖØ-ÞĀ-ŒŔ-Ž])/u).exec(
      line.text.slice(end, end + 6),
    )?.[0].length ??
    0;
  const title = trimmed(document, { start: line.start + end + behind, end: line.end }, ' :|-;');
  if (
    behind === 0 ||
    title.start >= title.end ||
    (time.to === null &&
      !inRun &&
      /^[a-zß-öø-ÿœ]/u.test(document.clean.charAt(title.start)) &&
      !/[-:|\t–]/.test(line.folded.slice(end, end + behind)))
  )
    return undefined;
  return { line, start: line.start, end: title.end, from: time.from, to: time.to ?? until?.from ?? null, title };
}
