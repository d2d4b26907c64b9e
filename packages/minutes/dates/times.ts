import type { Document } from '../text/document.ts';
import type { Piece } from '../text/pieces.ts';

/** A time, or from when till when. */
export interface TimeMention extends Piece {
  readonly from: string;
  readonly to: string | null;
}

const TIME =
  /^(\d{1,2})(?: ?(?:heures?|uur|h|u)(?: ?(\d{2})(?!\d))?(?![a-z])|[:.](\d{2})(?:[:]\d{2})?(?: ?(?:h|u|uur|heures?)(?![a-z]))?(?!\d))/;
const ENGLISH = /^(\d{1,2})(?:[:.](\d{2}))? ?(a\.?m|p\.?m)\.?(?![a-z])/;
const HOURS_ALONE = /^(\d{1,2})(?= ?(?:-|a|tot|to) ?\d{1,2} ?(?:h|u|uur|heures?|[ap]m)(?![a-z]))/;
const BETWEEN = /^\.? {0,3}(?:-+|>|→|a|jusqu'a|tot|to|until|till|et|en|and|t\/m)[ \t]{0,3}(?=\d)/;

/** “Room 2.14”, “lokaal B1.02”: numbers of rooms. */
const ROOM = /(?:^|[^a-z])(?:room|salle|zaal|lokaal|local|bureau|auditoire)[ .]{1,2}[a-z]{0,2}$/;

/** “[14/05/2024 20:12] Pauline:”: when a message was sent. */
function isStamp(text: string, at: number): boolean {
  return (
    /(?:^|\n)\[[^\]\n]{0,20}$/.test(text.slice(Math.max(0, at - 24), at)) &&
    /^[\d:. apm]{4,12}\]/.test(text.slice(at, at + 14))
  );
}

/** Every time in a piece of the text, in order; one with its end is one mention. */
export function timesIn({ folded }: Document, { start, end }: Piece): TimeMention[] {
  const times: TimeMention[] = [];
  const text = folded.slice(start, end);
  let read = 0;
  for (const { 0: digits, index } of text.matchAll(/\d+/g)) {
    if (
      index < read ||
      digits.length > 2 ||
      (/[\d/,:.-]/.test(text.charAt(index - 1)) && /\d/.test(text.charAt(index - 2)))
    )
      continue;
    const found = timeAt(text, index);
    if (!found || isStamp(text, index) || ROOM.test(text.slice(Math.max(0, index - 12), index))) continue;
    read = found.end;
    times.push({ ...found, start: start + index, end: start + found.end });
  }
  return times;
}

/** The time that begins exactly here. */
export function timeAt(text: string, at: number): { from: string; to: string | null; end: number } | undefined {
  const first = oneAt(text, at);
  if (!first) return undefined;
  const between = BETWEEN.exec(text.slice(first.end, first.end + 18));
  const second = between ? oneAt(text, first.end + between[0].length) : undefined;
  // “2–4pm” is in the afternoon from its beginning on.
  const later = second && isAfternoon(text.slice(at, second.end)) ? inAfternoon(first.time) : first.time;
  if (second && later <= second.time) return { from: later, to: second.time, end: second.end };
  return { from: first.time, to: second?.time ?? null, end: second?.end ?? first.end };
}

function isAfternoon(text: string): boolean {
  return /^\d{1,2}(?:[:.]\d{2})? ?[^\dap]{1,6}\d{1,2}(?:[:.]\d{2})? ?p\.?m/.test(text);
}

function inAfternoon(time: string): string {
  const hours = Number(time.slice(0, 2));
  return hours < 12 ? `${String(hours + 12)}${time.slice(2)}` : time;
}

function oneAt(text: string, at: number): { time: string; end: number } | undefined {
  const rest = text.slice(at, at + 24);
  const [english, hour, minutes, half] = ENGLISH.exec(rest) ?? [];
  if (english !== undefined) {
    const hours = (Number(hour) % 12) + (half?.startsWith('p') ? 12 : 0);
    return Number(hour) > 12 ? undefined : timed(hours, minutes, at + english.length);
  }
  const [whole, hours, after, colon] = TIME.exec(rest) ?? HOURS_ALONE.exec(rest) ?? [];
  if (whole === undefined) return undefined;
  // “16.06.2017” and “9.5” are no times; with a dot, only two digits that end there are.
  return /^\d{1,2}\.\d{2}\.\d/.test(rest) ? undefined : timed(Number(hours), after ?? colon, at + whole.length);
}

function timed(hours: number, minutes: string | undefined, end: number): { time: string; end: number } | undefined {
  if (hours > 24 || Number(minutes ?? 0) > 59) return undefined;
  const two = (value: number) => String(value).padStart(2, '0');
  return { time: `${two(hours % 24)}:${two(Number(minutes ?? 0))}`, end };
}
