import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Entry, readCalendar, writeCalendar } from './index.ts';

type Leaving = Entry & { changedAt: Date };

const aDate = (given: Partial<Leaving> = {}): Leaving => ({
  uid: '0195-a@maillage',
  sequence: 2,
  status: 'confirmed',
  title: 'Qui garde les enfants ?',
  description: null,
  place: 'rue du Tilleul 12, Forest',
  url: 'https://maillage.test/n/forest/events/0195-a?lang=fr,nl',
  startsAt: new Date('2027-01-28T08:00:00Z'),
  endsAt: new Date('2027-01-28T14:30:00Z'),
  isAllDay: false,
  language: 'fr',
  categories: [],
  changedAt: new Date('2027-01-11T08:00:00Z'),
  ...given,
});

const written = (...entries: Leaving[]) => writeCalendar({ name: 'Forest; Saint-Gilles', method: null, entries });
const bounds = { from: new Date('1990-01-01'), until: new Date('2200-01-01') };
const readBack = (text: string) => {
  const read = readCalendar(new TextEncoder().encode(text), bounds);
  if (!read.ok) throw new Error(read.reason);
  return read;
};

test('hours stand in the zone of Brussels, whose rules the calendar carries, and words are escaped', () => {
  const text = written(aDate({ startsAt: new Date('2027-07-01T07:00:00Z'), endsAt: new Date('2027-07-01T08:00:00Z') }));

  expect(text).toContain('DTSTART;TZID=Europe/Brussels:20270701T090000\r\n');
  expect(text).toContain('BEGIN:VTIMEZONE\r\nTZID:Europe/Brussels\r\n');
  expect(text).toContain('LOCATION:rue du Tilleul 12\\, Forest\r\n');
  expect(text).toContain('X-WR-CALNAME:Forest\\; Saint-Gilles\r\n');
  expect(text).toContain('events/0195-a?lang=fr,nl\r\n');
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
});

test('what has no end of its own is written without one, and read back as it was', () => {
  const startsAt = new Date('2027-11-01T08:00:00Z');

  const text = written(aDate({ startsAt, endsAt: startsAt }));

  expect(text).not.toContain('DTEND');
  expect(readBack(text).entries[0]).toMatchObject({ startsAt, endsAt: startsAt });
});

test('no line is longer than 75 octets, whatever the words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (title) => {
      const lines = written(aDate({ title, description: title })).split('\r\n');

      expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
      expect(lines.filter((line) => /[\r\n]/.test(line))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('the second of two hours of the same name, in autumn, is not taken for the first', () => {
  const second = { startsAt: new Date('2027-10-31T01:30:00Z'), endsAt: new Date('2027-10-31T02:30:00Z') };

  expect(readBack(written(aDate(second))).entries).toEqual([aDate(second)]);
});

test('days without hours are written as days, and what is cancelled or not certain says so', () => {
  const days = { isAllDay: true, startsAt: new Date('2027-03-26T23:00:00Z'), endsAt: new Date('2027-03-28T21:59:00Z') };

  const text = written(aDate(days), aDate({ uid: 'b', status: 'cancelled' }), aDate({ uid: 'c', status: 'tentative' }));

  expect(text).toContain('DTSTART;VALUE=DATE:20270327\r\nDTEND;VALUE=DATE:20270329\r\n');
  expect(text).toContain('STATUS:CANCELLED');
  expect(text).toContain('STATUS:TENTATIVE');
  expect(readBack(text).entries[0]).toEqual(aDate(days));
});

const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 120 })
  .map((text) => `é${text.replace(/[\p{Cc}\p{Cs}\s]/gu, ' ')}.`);
const moment = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => new Date(Math.floor(date.getTime() / 60_000) * 60_000));
const leaving: fc.Arbitrary<Leaving> = fc
  .record({
    uid: fc.uuid().map((id) => `${id}@maillage`),
    sequence: fc.nat(10_000),
    status: fc.constantFrom('confirmed' as const, 'tentative' as const, 'cancelled' as const),
    title: words,
    description: fc.option(fc.tuple(words, words).map((lines) => lines.join('\n\n'))),
    place: fc.option(words),
    url: fc.option(fc.webUrl({ withQueryParameters: true })),
    startsAt: moment,
    minutes: fc.nat(100_000),
    isAllDay: fc.constant(false),
    language: fc.constantFrom('fr', 'nl', 'en', null),
    categories: fc.array(words, { maxLength: 3 }),
    changedAt: moment,
  })
  .map(({ minutes, ...entry }) => ({ ...entry, endsAt: new Date(entry.startsAt.getTime() + minutes * 60_000) }));

test('what is written is read back the same', () => {
  fc.assert(
    fc.property(fc.uniqueArray(leaving, { maxLength: 5, selector: ({ uid }) => uid }), (entries) => {
      const read = readBack(written(...entries));

      expect(read.unread).toEqual([]);
      expect(read.name).toBe('Forest; Saint-Gilles');
      expect(read.entries).toEqual(entries);
    }),
    { numRuns: 300 },
  );
});

test('the same dates are the same bytes, whenever they are written', () => {
  expect(written(aDate())).toBe(written(aDate()));
});
