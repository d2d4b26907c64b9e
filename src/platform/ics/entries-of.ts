import { Temporal } from 'temporal-polyfill';
import { type ClockTime, clockIn, clockTimes, momentOf } from './clock-times.ts';
import type { Bounds, Entry } from './entry.ts';
import { momentIn, zoned } from './moments.ts';
import { all, first, type Part, wordsOf } from './properties.ts';
import { type Patience, type Rule, repeats } from './repeats.ts';

export type UnreadReason = 'broken' | 'noTitle' | 'noStart' | 'unknownZone' | 'unknownRule' | 'onlyFirst';
/**
 * What could not be read, by its title where it has one. unknownRule: it comes again in a way that is not read, and began
 * too long ago to be of use. onlyFirst: likewise, and its first date is read, `startsAt`.
 */
export type Unread = { title: string | null; reason: UnreadReason; startsAt?: Date };

type Reading = {
  bounds: Bounds;
  own: ReadonlyMap<string, readonly string[]>;
  isCancelled: boolean;
  patience: Patience;
};
type Made = { uid: string; at: Date | null; entry: Entry; part: Part; start: ClockTime };

/** The dates of a calendar: those that stand alone, those of a series, and what was changed of a series. */
export function entriesOf(parts: (Part | null)[], reading: Reading): { entries: Entry[]; unread: Unread[] } {
  const unread: Unread[] = [];
  const made = parts.flatMap((part) => {
    const read = part ? madeOf(part, reading) : 'broken';
    if (typeof read === 'object') return [read];
    unread.push({ title: part && (wordsOf(part, 'summary') ?? wordsOf(part, 'uid')), reason: read });
    return [];
  });
  const changed = new Map(made.filter(({ at }) => at !== null).map((one) => [`${one.uid} ${one.at?.getTime()}`, one]));
  const entries = new Map<string, Entry>();
  const keep = (entry: Entry) => {
    const known = entries.get(entry.uid);
    if (!known || known.sequence <= entry.sequence) entries.set(entry.uid, entry);
  };
  for (const one of made.filter(({ at }) => at === null)) {
    const times = timesOf(one, reading);
    if (times === null) unread.push(...firstOf(one, reading, keep));
    else if (times === 'once') keep(one.entry);
    else for (const time of times) if (!changed.has(`${one.uid} ${time.at.getTime()}`)) keep(occurrence(one, time));
  }
  for (const { uid, at, entry } of changed.values()) keep({ ...entry, uid: occurrenceName(uid, at) });
  return { entries: [...entries.values()], unread };
}

/** Of a series that is not read, the first date where it is wanted: it would have that date in any case. */
function firstOf(one: Made, { bounds }: Reading, keep: (entry: Entry) => void): Unread[] {
  const { title, startsAt } = one.entry;
  if (startsAt < bounds.from || startsAt > bounds.until) return [{ title, reason: 'unknownRule' }];
  keep(occurrence(one, { at: startsAt, clock: one.start.clock }));
  return [{ title, reason: 'onlyFirst', startsAt }];
}

function madeOf(part: Part, { own, isCancelled }: Reading): Made | UnreadReason {
  const start = oneTime(part, 'dtstart', own);
  if (start === 'unknownZone') return 'unknownZone';
  if (!start) return 'noStart';
  const title = wordsOf(part, 'summary');
  if (!title) return 'noTitle';
  const recurrence = oneTime(part, 'recurrence-id', own);
  if (recurrence === 'unknownZone') return 'unknownZone';
  const startsAt = momentOf(start);
  const language = first(part, 'summary')?.parameters.language;
  const modified = oneTime(part, 'last-modified', own) ?? oneTime(part, 'dtstamp', own);
  const status = wordsOf(part, 'status')?.toUpperCase();
  const entry: Entry = {
    uid: wordsOf(part, 'uid') ?? `${startsAt.toISOString()} ${title}`,
    sequence: Math.max(0, Math.trunc(Number(first(part, 'sequence')?.values[0] ?? 0)) || 0),
    status: isCancelled || status === 'CANCELLED' ? 'cancelled' : status === 'TENTATIVE' ? 'tentative' : 'confirmed',
    title,
    description: wordsOf(part, 'description'),
    place: wordsOf(part, 'location'),
    url: wordsOf(part, 'url'),
    startsAt,
    endsAt: endOf(part, start, own),
    isAllDay: start.isDay,
    language: typeof language === 'string' ? language.slice(0, 2).toLowerCase() : null,
    categories: all(part, 'categories').flatMap(({ values }) => values.map(String)),
    changedAt: modified === null || modified === 'unknownZone' ? null : momentOf(modified),
  };
  return { uid: entry.uid, at: recurrence && momentOf(recurrence), entry, part, start };
}

function oneTime(part: Part, name: string, own: Reading['own']): ClockTime | 'unknownZone' | null {
  const property = first(part, name);
  return property ? (clockTimes(property, own)[0] ?? null) : null;
}

/** Days without hours end with their last minute. What says no end and no length is over at once, or with its day. */
function endOf(part: Part, start: ClockTime, own: Reading['own']): Date {
  const said = oneTime(part, 'dtend', own);
  const startsAt = momentOf(start);
  const end = said && said !== 'unknownZone' ? momentOf(said) : afterLength(start, wordsOf(part, 'duration'));
  if (!start.isDay) return end && end > startsAt ? end : startsAt;
  const lastDay = end && end > startsAt ? end : momentIn(start.clock.add({ days: 1 }), start.zone);
  return new Date(lastDay.getTime() - 60_000);
}

function afterLength(start: ClockTime, length: string | null): Date | null {
  try {
    return length === null ? null : momentIn(start.clock.add(Temporal.Duration.from(length)), start.zone);
  } catch {
    return null;
  }
}

type Time = { at: Date; clock: Temporal.PlainDateTime };

/** When a series comes, between the bounds. 'once': it is none. null: it has a rule that is not read. */
function timesOf({ part, start }: Made, { bounds, own, patience }: Reading): Time[] | 'once' | null {
  const rules = all(part, 'rrule').flatMap(({ values }) => values);
  const extra = all(part, 'rdate').flatMap((property) => clockTimes(property, own));
  if (rules.length === 0 && extra.length === 0) return 'once';
  const stretch = { start: start.clock, from: inZone(bounds.from, start.zone), end: inZone(bounds.until, start.zone) };
  const clocks: Temporal.PlainDateTime[] = rules.length === 0 ? [start.clock] : [];
  for (const rule of rules) {
    if (typeof rule !== 'object' || rule === null) return null;
    const found = repeats(rule as Rule, stretch, (value) => untilOn(value, start), patience);
    if (!found) return null;
    clocks.push(...found);
  }
  for (const time of extra) if (time && time !== 'unknownZone') clocks.push(clockIn(start.zone, time));
  const left = all(part, 'exdate')
    .flatMap((property) => clockTimes(property, own))
    .flatMap((time) => (time && time !== 'unknownZone' ? [time] : []));
  return clocks
    .map((clock) => ({ clock, at: momentIn(clock, start.zone) }))
    .filter(
      ({ at, clock }) =>
        at >= bounds.from && at <= bounds.until && !left.some((time) => isLeftOut(time, { at, clock })),
    );
}

const inZone = (moment: Date, zone: string): Temporal.PlainDateTime => zoned(moment, zone).toPlainDateTime();

/** A day alone leaves out whatever is on that day. */
const isLeftOut = (left: ClockTime, { at, clock }: Time): boolean =>
  left.isDay ? left.clock.toPlainDate().equals(clock.toPlainDate()) : momentOf(left).getTime() === at.getTime();

/** The last moment of a series on the clock of its zone. A day alone is its whole day. */
function untilOn(value: string, start: ClockTime): Temporal.PlainDateTime | null {
  const type = value.includes('T') ? 'date-time' : 'date';
  const [time] = clockTimes({ name: 'until', parameters: {}, type, values: [value] }, new Map());
  if (!time || time === 'unknownZone') return null;
  if (time.isDay) return time.clock.with({ hour: 23, minute: 59, second: 59 });
  return value.endsWith('Z') ? clockIn(start.zone, time) : time.clock;
}

/** As long as the first one, on its own day. */
function occurrence({ uid, entry, start }: Made, { at, clock }: Time): Entry {
  const length = entry.endsAt.getTime() - entry.startsAt.getTime();
  const endsAt = entry.isAllDay ? lastMinute(clock, length, start.zone) : new Date(at.getTime() + length);
  return { ...entry, uid: occurrenceName(uid, at), startsAt: at, endsAt };
}

const lastMinute = (clock: Temporal.PlainDateTime, length: number, zone: string): Date =>
  new Date(momentIn(clock.add({ days: Math.max(1, Math.round(length / 86_400_000)) }), zone).getTime() - 60_000);

/** One date of a series is called after when the series has it, wherever it has been moved to since. */
const occurrenceName = (uid: string, at: Date | null): string =>
  at ? `${uid}/${at.toISOString().slice(0, 16).replace(/[-:]/g, '')}` : uid;
