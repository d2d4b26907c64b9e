import { blocksOf } from './blocks.ts';
import { entriesOf, type Unread } from './entries-of.ts';
import type { Bounds, Entry } from './entry.ts';
import { all, type Part, propertiesIn, wordsOf } from './properties.ts';

export type CalendarRead =
  | { ok: false; reason: 'notACalendar' | 'tooLong' }
  | { ok: true; name: string | null; entries: Entry[]; unread: Unread[] };

const MOST_BYTES = 5 * 1024 * 1024;
const MOST_EVENTS = 5000;
/** Longer than that is no event: some programs put pictures into them. */
const LONGEST_EVENT = 500_000;
/** Of all series together: two years of three hundred of them. */
const MOST_DAYS = 200_000;
/** What becomes of the events; series count as many as they are. */
const MOST_ENTRIES = 10_000;

/** Any bytes have an answer: a calendar with what could be read of it, and why the rest could not. */
export function readCalendar(bytes: Uint8Array, bounds: Bounds): CalendarRead {
  if (bytes.length > MOST_BYTES) return { ok: false, reason: 'tooLong' };
  const blocks = blocksOf(bytes);
  if (!blocks) return { ok: false, reason: 'notACalendar' };
  if (blocks.events.length > MOST_EVENTS) return { ok: false, reason: 'tooLong' };

  const own = new Map(blocks.zones.flatMap((block) => offsetsOf(propertiesIn(block))));
  const parts = blocks.events.map((block) => (block.length > LONGEST_EVENT ? null : propertiesIn(block)));
  const { entries, unread } = entriesOf(parts, {
    bounds,
    own,
    isCancelled: blocks.method === 'CANCEL',
    patience: { days: MOST_DAYS },
  });
  if (entries.length > MOST_ENTRIES) return { ok: false, reason: 'tooLong' };
  return { ok: true, name: blocks.name, entries, unread };
}

/** How far a zone of the calendar's own is from UTC, winter first. Its rules are not followed: they may be endless. */
function offsetsOf(zone: Part | null): [string, string[]][] {
  const name = zone && wordsOf(zone, 'tzid');
  if (!name) return [];
  const offsetIn = (kind: string) =>
    zone.parts
      .filter((part) => part.kind === kind)
      .flatMap((part) => all(part, 'tzoffsetto').map(({ values }) => String(values[0])));
  return [[name, [...offsetIn('standard').slice(-1), ...offsetIn('daylight').slice(-1)]]];
}
