import ICAL from 'ical.js';
import { brusselsZone } from './brussels-zone.ts';
import type { Calendar, Entry } from './entry.ts';
import { momentIn, zoned } from './moments.ts';

type Property = [name: string, parameters: Record<string, string>, type: string, ...values: unknown[]];

/** A calendar as RFC 5545 wants it: folded at 75 octets, escaped, hours in the zone of Brussels, whose rules it carries. */
export function writeCalendar({ name, method, entries }: Calendar): string {
  const properties: Property[] = [
    ['prodid', {}, 'text', '-//Maillage//Maillage 1//FR'],
    ['version', {}, 'text', '2.0'],
    ['calscale', {}, 'text', 'GREGORIAN'],
    ...(method ? ([['method', {}, 'text', method]] satisfies Property[]) : []),
    ['name', {}, 'unknown', escaped(plain(name))],
    // Not of the standard, and read by more programs than NAME is.
    ['x-wr-calname', {}, 'unknown', escaped(plain(name))],
    ...(method ? [] : ([['refresh-interval', {}, 'duration', 'PT4H']] satisfies Property[])),
    ...(method ? [] : ([['x-published-ttl', {}, 'unknown', 'PT4H']] satisfies Property[])),
  ];
  const events = entries.map((entry) => ['vevent', propertiesOf(entry), []]);
  return ICAL.stringify(['vcalendar', properties, [brusselsZone, ...events]]);
}

function propertiesOf(entry: Entry & { changedAt: Date }): Property[] {
  const { language } = entry;
  const spoken: Record<string, string> = language ? { language } : {};
  const words = (name: string, said: string | null): Property[] =>
    said === null || plain(said) === '' ? [] : [[name, {}, 'text', plain(said)]];
  return [
    ['uid', {}, 'text', plain(entry.uid)],
    // Of the last change and not of now, so that what did not change stays the same.
    ['dtstamp', {}, 'date-time', utc(entry.changedAt)],
    ['last-modified', {}, 'date-time', utc(entry.changedAt)],
    ['sequence', {}, 'integer', entry.sequence],
    ['status', {}, 'text', entry.status.toUpperCase()],
    ...(entry.isAllDay ? days(entry) : hours(entry)),
    ['summary', spoken, 'text', plain(entry.title)],
    ...words('description', entry.description),
    ...words('location', entry.place),
    ...(entry.url ? ([['url', {}, 'uri', entry.url]] satisfies Property[]) : []),
    ...(entry.categories.length > 0
      ? ([['categories', {}, 'text', ...entry.categories.map(plain)]] satisfies Property[])
      : []),
    // What was cancelled and what has no hours leaves people free.
    ['transp', {}, 'text', entry.status === 'cancelled' || entry.isAllDay ? 'TRANSPARENT' : 'OPAQUE'],
  ];
}

/** The end of days without hours is the day after the last one. */
function days({ startsAt, endsAt }: Entry): Property[] {
  return [
    ['dtstart', {}, 'date', zoned(startsAt).toPlainDate().toString()],
    ['dtend', {}, 'date', zoned(endsAt).toPlainDate().add({ days: 1 }).toString()],
  ];
}

/** An end is later than the beginning, or not written. */
const hours = ({ startsAt, endsAt }: Entry): Property[] => [
  timed('dtstart', startsAt),
  ...(endsAt > startsAt ? [timed('dtend', endsAt)] : []),
];

/** In the zone of Brussels; the second of two hours of the same name, in autumn, is told in UTC. */
function timed(name: string, moment: Date): Property {
  const clock = zoned(moment).toPlainDateTime().round('second');
  const seconds = Math.floor(moment.getTime() / 1000);
  if (Math.floor(momentIn(clock, 'Europe/Brussels').getTime() / 1000) !== seconds)
    return [name, {}, 'date-time', utc(moment)];
  return [name, { tzid: 'Europe/Brussels' }, 'date-time', clock.toString({ smallestUnit: 'second' })];
}

const utc = (moment: Date): string => `${moment.toISOString().slice(0, 19)}Z`;

/** Signs that no program may meet in a text; ends of lines and tabs stay. */
const plain = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .trim();

const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
