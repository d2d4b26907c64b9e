import { type CalendarRead, type Entry, readCalendar, type Unread } from '#platform/ics';
import { seriesBounds } from '../../rules/feeds/feeds.ts';
import type { Foreign } from '../../rules/feeds/source-plan.ts';

/** A date of somebody else's calendar, with what is kept of it here. */
export type ForeignDate = Foreign & {
  about: string | null;
  place: string | null;
  endsAt: Date;
  /** Its calendar says that it is not sure yet. */
  isUncertain: boolean;
  language: string | null;
};

export type ForeignRead =
  | { ok: true; name: string | null; dates: ForeignDate[]; unread: Unread[] }
  | Extract<CalendarRead, { ok: false }>;

/** A calendar file, or what an address answered, as dates of a network. */
export function foreignDates(bytes: Uint8Array, now: Date): ForeignRead {
  const read = readCalendar(bytes, seriesBounds(now));
  if (!read.ok) return read;
  return { ok: true, name: read.name?.slice(0, 120) ?? null, dates: read.entries.map(dateOf), unread: read.unread };
}

function dateOf(entry: Entry): ForeignDate {
  const { uid, sequence, startsAt, endsAt, language } = entry;
  const link = entry.url && /^https?:\/\//i.test(entry.url) ? entry.url.slice(0, 500) : null;
  const said = entry.description ? cut(entry.description.replaceAll('\0', ''), 5000) : null;
  const about = [said, link && !said?.includes(link) ? link : null].filter(Boolean).join('\n\n') || null;
  const title = cut(plain(entry.title), 200) || '…';
  const place = entry.place === null ? null : cut(plain(entry.place), 300) || null;
  const isUncertain = entry.status === 'tentative';
  const isCancelled = entry.status === 'cancelled';
  const content = JSON.stringify([
    title,
    about,
    place,
    startsAt.toISOString(),
    endsAt.toISOString(),
    isUncertain,
    isCancelled,
  ]);
  return {
    uid: cut(plain(uid), 500),
    sequence,
    isCancelled,
    title,
    startsAt,
    content,
    about,
    place,
    endsAt,
    isUncertain,
    language,
  };
}

/** One line, without signs that the database refuses. */
const plain = (text: string): string => text.replace(/[\p{Cc}\s]+/gu, ' ').trim();

/** Never in the middle of a sign. */
const cut = (text: string, most: number): string => text.slice(0, most).toWellFormed();
