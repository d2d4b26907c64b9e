import { bringCalendar } from '../../../modules/calendar/actions/feeds/bring-calendar.ts';
import { takeCalendar } from '../../../modules/calendar/actions/feeds/take-calendar.ts';
import { as, type Scene } from '../stage.ts';
import { typeset } from '../words.ts';

/** The house of the neighbourhood exported its dates from Outlook; Tom brought the file. */
export async function partnerCalendar(scene: Scene): Promise<void> {
  const { tx, dates } = scene;
  const now = dates.ago(8, '14:20');
  const tom = await as(scene, 'Tom Wauters', now);
  const bytes = new TextEncoder().encode(calendarOf(scene));
  const typed = {
    name: 'Maison de quartier Saint-Antoine',
    audience: 'public',
    kind: 'activity',
    language: 'fr',
  } as const;
  const asked = { once: null, pageOf: (sourceId: string) => sourceId };
  const id = await bringCalendar(tx, tom, { ...typed, bytes }, asked, now);
  await takeCalendar(tx, tom, id, now);
}

/** As Outlook writes it: its own name for the zone, a series, a date that is not sure yet, a day without hours. */
function calendarOf({ dates }: Scene): string {
  const zone = 'TZID=Romance Standard Time';
  const clock = (moment: Date) =>
    new Date(moment.toLocaleString('sv-SE', { timeZone: 'Europe/Brussels' }).replace(' ', 'T').concat('Z'))
      .toISOString()
      .replace(/[-:]|\.\d+Z/g, '');
  const event = (uid: string, title: string, from: Date, to: Date, ...more: string[]) => [
    'BEGIN:VEVENT',
    `UID:${uid}@saint-antoine.example`,
    `DTSTART;${zone}:${clock(from)}`,
    `DTEND;${zone}:${clock(to)}`,
    `SUMMARY:${typeset('fr', title)}`,
    'LOCATION:rue de la Victoire 12\\, Saint-Gilles',
    ...more,
    'END:VEVENT',
  ];
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Microsoft Corporation//Outlook 16.0 MIMEDIR//EN',
    ...event(
      'permanence',
      'Permanence logement, sans rendez-vous',
      dates.inWeek(1, 3, '13:30'),
      dates.inWeek(1, 3, '16:30'),
      'RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=4',
    ),
    ...event(
      'repas',
      'Repas de quartier',
      dates.inWeek(4, 5, '12:00'),
      dates.inWeek(4, 5, '14:00'),
      'STATUS:TENTATIVE',
      typeset('fr', "DESCRIPTION:Chacun apporte un plat. La date dépend de la salle : elle sera confirmée d'ici là."),
    ),
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}
