import type { World } from '../../../../../test/world.ts';

/** A file of a partner, as Outlook writes it. */
export const partnersCalendar = (...events: string[][]) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'X-WR-CALNAME:Maison de quartier',
    ...events.flatMap((lines) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']),
    'END:VCALENDAR',
    '',
  ].join('\r\n');
export const aDate = (uid: string, title: string, ...more: string[]) => [
  `UID:${uid}`,
  `SUMMARY:${title}`,
  'DTSTART;TZID=Romance Standard Time:20270202T140000',
  'DTEND;TZID=Romance Standard Time:20270202T160000',
  ...more,
];
/** What is said of all its dates when it is brought in. */
export const typed = { audience: 'public', kind: 'workshop', language: 'fr' };

/** The events of a network that came from elsewhere. */
export const takenOver = (world: World, networkId: string) =>
  world.pool
    .query(
      'select title, starts_at, to_confirm, cancelled_at, source_uid, version, id from event where network_id = $1 and source_id is not null order by source_uid',
      [networkId],
    )
    .then(({ rows }) => rows);
