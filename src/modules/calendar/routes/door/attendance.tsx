import type { Context } from 'hono';
import { slugOf } from '#modules/networks';
import { orMissing } from '#platform/missing';
import { fileKind, type SheetFormat, writeSheet } from '#platform/sheets';
import { inLanguage } from '#platform/texts';
import { type App, coordinatorsOnly, type Env } from '#platform/web';
import { eventPath } from '../../addresses.ts';
import { attendanceOf, attendanceTotals, stayedAway } from '../../rules/door/attendance.ts';
import { arrivalsForgottenOn } from '../../rules/retention.ts';
import { presenceOf } from '../../store/door/arrivals.ts';
import { attendanceKept } from '../../store/door/attendance.ts';
import { peopleAtDoor } from '../../store/door/people-at-door.ts';
import { eventOf } from '../../store/events/events.ts';
import { AttendancePage } from '../../views/door/attendance-page.tsx';
import { attendanceRows } from '../../words/attendance-rows.ts';

const csv: SheetFormat = { kind: 'csv', delimiter: ';', encoding: 'utf-8', bom: true, newline: '\r\n' };

/** How many registered and came, without names: for the organisers, and for those who fund them. */
export const attendanceRoutes = (app: App): void => {
  app.get('/events/:event/attendance', coordinatorsOnly, async (c) => {
    const { frame, network, now, t } = c.var;
    const { event, lines, isNoted } = await attendanceHere(c);
    const path = eventPath(network.slug, event.id);
    return c.html(
      <AttendancePage
        frame={frame}
        path={`${path}/attendance`}
        eventPath={path}
        title={inLanguage(event.title, t.lang).text}
        startsAt={event.startsAt}
        isOver={event.endsAt <= now}
        isNoted={isNoted}
        forgottenOn={arrivalsForgottenOn(event.endsAt)}
        lines={lines.map((line) => ({ ...line, stayedAway: stayedAway(line) }))}
        totals={attendanceTotals(lines)}
      />,
    );
  });

  app.get('/events/:event/attendance.csv', coordinatorsOnly, (c) => attendanceFile(c, csv));
  app.get('/events/:event/attendance.xlsx', coordinatorsOnly, (c) =>
    attendanceFile(c, { kind: 'xlsx', sheetName: c.var.t('door.attendance') }),
  );
};

/** What was kept of it, else what is known now. */
async function attendanceHere(c: Context<Env>) {
  const { db, network, t } = c.var;
  const which = { networkId: network.id, eventId: c.req.param('event') ?? '' };
  const event = orMissing(await eventOf(db, which));
  const kept = await attendanceKept(db, which);
  if (kept.length > 0) return { event, lines: kept, isNoted: true };
  const [people, presence] = await Promise.all([peopleAtDoor(db, { ...which, lang: t.lang }), presenceOf(db, which)]);
  const lines = attendanceOf(people, presence, t.lang);
  return { event, lines, isNoted: presence.size > 0 };
}

async function attendanceFile(c: Context<Env>, format: SheetFormat) {
  const { t } = c.var;
  const { event, lines, isNoted } = await attendanceHere(c);
  const bytes = await writeSheet(format, attendanceRows(t, lines, isNoted));
  const { ending, mediaType } = fileKind(format);
  const name = [t('door.attendance'), inLanguage(event.title, t.lang).text].map(slugOf).filter(Boolean).join('-');
  const headers = { 'content-type': mediaType, 'content-disposition': `attachment; filename="${name}.${ending}"` };
  return c.body(new Uint8Array(bytes), 200, { ...headers, 'cache-control': 'private, no-store' });
}
