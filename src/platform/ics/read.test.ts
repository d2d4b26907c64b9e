import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCalendar } from './index.ts';

const bounds = { from: new Date('2026-06-01T00:00:00Z'), until: new Date('2028-06-01T00:00:00Z') };

function reading(lines: string[], around: string[] = []) {
  const text = ['BEGIN:VCALENDAR', 'VERSION:2.0', ...around, ...lines, 'END:VCALENDAR', ''].join('\r\n');
  const read = readCalendar(new TextEncoder().encode(text), bounds);
  if (!read.ok) throw new Error(read.reason);
  return read;
}
const anEvent = (...lines: string[]) => ['BEGIN:VEVENT', 'UID:a', 'SUMMARY:Permanence', ...lines, 'END:VEVENT'];
const startsOf = (lines: string[]) => reading(lines).entries.map(({ startsAt }) => startsAt.toISOString().slice(0, 16));

test.each([
  ['Romance Standard Time', '2027-01-28T08:00'],
  ['(UTC+01:00) Brussels, Copenhagen, Madrid, Paris', '2027-01-28T08:00'],
  ['/mozilla.org/20050126_1/Europe/Brussels', '2027-01-28T08:00'],
  ['GMT Standard Time', '2027-01-28T09:00'],
  ['America/Argentina/Buenos_Aires', '2027-01-28T12:00'],
])('an hour in "%s" is the right moment', (zone, moment) => {
  expect(startsOf(anEvent(`DTSTART;TZID="${zone}":20270128T090000`))).toEqual([moment]);
});

test('an hour without a zone is that of Brussels, one in UTC is that of UTC', () => {
  expect(startsOf(anEvent('DTSTART:20270701T090000'))).toEqual(['2027-07-01T07:00']);
  expect(startsOf(anEvent('DTSTART:20270701T090000Z'))).toEqual(['2027-07-01T09:00']);
});

test('a zone that only the calendar knows is read by its differences; one that nobody knows is told', () => {
  const zone = [
    'BEGIN:VTIMEZONE',
    'TZID:Ici',
    'BEGIN:STANDARD',
    'DTSTART:19700101T000000',
    'TZOFFSETFROM:+0200',
    'TZOFFSETTO:+0100',
    'END:STANDARD',
    'BEGIN:DAYLIGHT',
    'DTSTART:19700101T000000',
    'TZOFFSETFROM:+0100',
    'TZOFFSETTO:+0200',
    'END:DAYLIGHT',
    'END:VTIMEZONE',
  ];
  const there = anEvent('DTSTART;TZID=Ici:20270701T090000');

  expect(reading(there, zone).entries[0]?.startsAt).toEqual(new Date('2027-07-01T07:00:00Z'));
  expect(reading(there).unread).toEqual([{ title: 'Permanence', reason: 'unknownZone' }]);
});

test('a day without hours begins at midnight and ends with its last minute', () => {
  const [day] = reading(anEvent('DTSTART;VALUE=DATE:20270328')).entries;

  expect(day).toMatchObject({
    isAllDay: true,
    startsAt: new Date('2027-03-27T23:00:00Z'),
    endsAt: new Date('2027-03-28T21:59:00Z'),
  });
});

test('a series keeps its hour when the clocks change, leaves out what is left out and moves what was moved', () => {
  const series = anEvent(
    'DTSTART;TZID=Europe/Brussels:20270315T090000',
    'DTEND;TZID=Europe/Brussels:20270315T103000',
    'RRULE:FREQ=WEEKLY;COUNT=4',
    'EXDATE;TZID=Europe/Brussels:20270322T090000',
  );
  const moved = anEvent(
    'RECURRENCE-ID;TZID=Europe/Brussels:20270329T090000',
    'DTSTART;TZID=Europe/Brussels:20270330T140000',
    'SEQUENCE:1',
  );

  const { entries } = reading([...series, ...moved]);

  expect(entries.map(({ startsAt, uid }) => [startsAt.toISOString().slice(0, 16), uid])).toEqual([
    ['2027-03-15T08:00', 'a/20270315T0800'],
    ['2027-04-05T07:00', 'a/20270405T0700'],
    ['2027-03-30T12:00', 'a/20270329T0700'],
  ]);
  expect(entries[1]?.endsAt).toEqual(new Date('2027-04-05T08:30:00Z'));
});

test('a series without an end is read until the bound, and a rule that never holds has an end as well', () => {
  expect(startsOf(anEvent('DTSTART:20270101T090000', 'RRULE:FREQ=MONTHLY;BYDAY=1TU'))).toHaveLength(17);
  expect(startsOf(anEvent('DTSTART:20270101T090000', 'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30'))).toEqual([]);
});

test('of a rule that is not read the first date stands, and it is told; of one that began long ago nothing does', () => {
  for (const rule of [
    'FREQ=SECONDLY',
    'FREQ=DAILY;BYSECOND=9,14',
    'FREQ=YEARLY;INTERVAL=2;BYWEEKNO=1',
    'FREQ=WEEKLY;BYYEARDAY=4',
  ]) {
    const read = reading(anEvent('DTSTART:20270101T090000', `RRULE:${rule}`));
    expect(read.entries.map(({ uid }) => uid)).toEqual(['a/20270101T0800']);
    expect(read.unread).toEqual([
      { title: 'Permanence', reason: 'onlyFirst', startsAt: new Date('2027-01-01T08:00:00Z') },
    ]);
  }
  const old = reading(anEvent('DTSTART:20190101T090000', 'RRULE:FREQ=SECONDLY'));
  expect([old.entries, old.unread]).toEqual([[], [{ title: 'Permanence', reason: 'unknownRule' }]]);
});

test('several hours of a day are as many dates, also every second year in a week; the last of a month is one of them', () => {
  const at = (rule: string, start = '20270104T090000') =>
    startsOf(anEvent(`DTSTART;TZID=Europe/Brussels:${start}`, `RRULE:${rule}`));

  expect(at('FREQ=DAILY;COUNT=5;BYHOUR=14,9;BYMINUTE=0,30')).toEqual([
    '2027-01-04T08:00',
    '2027-01-04T08:30',
    '2027-01-04T13:00',
    '2027-01-04T13:30',
    '2027-01-05T08:00',
  ]);
  expect(at('FREQ=YEARLY;COUNT=4;INTERVAL=2;BYWEEKNO=20;BYDAY=MO;BYHOUR=9,14', '20270517T090000')).toEqual([
    '2027-05-17T07:00',
    '2027-05-17T12:00',
  ]);
  expect(at('FREQ=MONTHLY;COUNT=2;BYDAY=MO,WE;BYHOUR=9,14;BYSETPOS=-1')).toEqual([
    '2027-01-27T13:00',
    '2027-02-24T13:00',
  ]);
  // The first one is at nine: what the rule says of eight is before it began.
  expect(at('FREQ=DAILY;COUNT=2;BYHOUR=8,10')).toEqual(['2027-01-04T09:00', '2027-01-05T07:00']);
});

test('what is uncertain, cancelled, changed since: each is told', () => {
  const old = anEvent('DTSTART:20270101T090000', 'SEQUENCE:1');
  const lines = anEvent('DTSTART:20270101T100000', 'SEQUENCE:3', 'STATUS:TENTATIVE');

  expect(reading([...lines, ...old]).entries).toMatchObject([{ status: 'tentative', sequence: 3 }]);
  expect(reading(old, ['METHOD:CANCEL']).entries).toMatchObject([{ status: 'cancelled' }]);
});

test('one part that cannot be read leaves the others', () => {
  const read = reading([
    ...anEvent('DTSTART:20270101T090000'),
    'BEGIN:VEVENT',
    'SUMMARY:Sans date',
    'END:VEVENT',
    'BEGIN:VEVENT',
    'nonsense',
    'END:VEVENT',
  ]);

  expect(read.entries).toHaveLength(1);
  expect(read.unread).toEqual([
    { title: 'Sans date', reason: 'noStart' },
    { title: null, reason: 'broken' },
  ]);
});

test('the signs of Windows are read as they were meant', () => {
  const text = [
    'BEGIN:VCALENDAR',
    ...anEvent('DTSTART:20270101T090000').map((line) => line.replace('Permanence', 'Réunion')),
    'END:VCALENDAR',
  ].join('\n');
  const read = readCalendar(Buffer.from(text, 'latin1'), bounds);

  expect(read.ok && read.entries[0]?.title).toBe('Réunion');
});

test('any bytes have an answer', () => {
  const whole = Buffer.from(
    [
      'BEGIN:VCALENDAR',
      ...anEvent(
        'DTSTART;TZID=Romance Standard Time:20270101T090000',
        'RRULE:FREQ=MONTHLY;BYDAY=-1FR;COUNT=5',
        'EXDATE:20270129T080000Z',
      ),
      'END:VCALENDAR',
    ].join('\r\n'),
  );
  const hurt = fc
    .array(fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 255 })), { maxLength: 12 })
    .map((hits) => {
      const bytes = Uint8Array.from(whole);
      for (const [at, byte] of hits) bytes[at] = byte;
      return bytes;
    });
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array({ maxLength: 300 }), hurt), (bytes) => {
      expect(typeof readCalendar(bytes, bounds).ok).toBe('boolean');
    }),
    { numRuns: 1500 },
  );
});

test('thousands of series without an end are not walked through for ever', () => {
  const series = Array.from({ length: 3000 }, (_, n) =>
    anEvent('DTSTART:19500101T090000', `RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=9`).map((line) =>
      line.replace('UID:a', `UID:${n}`),
    ),
  );

  const { entries, unread } = reading(series.flat());

  expect(entries).toEqual([]);
  expect(unread.length).toBeGreaterThan(2900);
});

test('a series that began long ago is looked at from where it is wanted', () => {
  expect(startsOf(anEvent('DTSTART:19500102T090000', 'RRULE:FREQ=WEEKLY;INTERVAL=2')).slice(0, 2)).toEqual([
    '2026-06-08T07:00',
    '2026-06-22T07:00',
  ]);
});
