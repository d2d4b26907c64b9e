import type { Context } from 'hono';
import { newId } from '#platform/db';
import { keepOfflineForAnyQuery } from '#platform/offline';
import { plugged } from '#platform/slots';
import { inLanguage } from '#platform/texts';
import { type App, allowCamera, allowOften, type Env, readForm, TooOften } from '#platform/web';
import { type Scanned, scan } from '../../actions/door/scan.ts';
import { doorTables } from '../../door-tables.ts';
import { ScanForm } from '../../forms/door-form.ts';
import { doorPerson } from '../../rules/door/door.ts';
import { presenceOfPerson } from '../../store/door/arrivals.ts';
import { personAtDoor } from '../../store/door/people-at-door.ts';
import { eventOf } from '../../store/events/events.ts';
import { withQuery } from '../../views/door/door-paths.ts';
import { ScanPage, type ScanSaid } from '../../views/door/scan-page.tsx';
import { type AtDoor, doorkeeperHere, toSignIn } from './doorkeeper.ts';

/** So many wrong codes within ten minutes: hurried hands, not a machine that tries all codes. */
const WRONG = { points: 60, seconds: 600 };

/** Codes on badges and phones: read by a camera, by a scanner that types, or typed by hand. */
export const scanRoutes = (app: App): void => {
  app.get('/events/:event/door/scan', async (c) => {
    const at = await doorkeeperHere(c);
    if (!at) return toSignIn(c);
    const person = c.req.query('person');
    // Without a connection the page is shown without the answer to an earlier scan.
    if (person === undefined) keepOfflineForAnyQuery(c);
    const outcome = c.req.query('known') === undefined ? 'noted' : 'known';
    return scanView(c, at, person === undefined ? null : { outcome, registrationId: person });
  });

  app.post('/events/:event/door/scans', async (c) => {
    const { db, now, address } = c.var;
    const at = await doorkeeperHere(c);
    if (!at) return toSignIn(c);
    const form = await readForm(c, ScanForm);
    if (!form.ok) return scanView(c, at, { outcome: 'noCode' });

    const scanned = await scan(db, at.keeper, { id: form.key ?? newId(), read: form.value.code }, now);
    if (scanned.outcome === 'noted' || scanned.outcome === 'known') {
      const known = scanned.outcome === 'known' ? '1' : null;
      return c.redirect(withQuery(at.paths.scan, { key: at.key, person: scanned.registrationId, known }), 303);
    }
    if (scanned.outcome === 'unknown' && !(await allowOften('door.code', address, WRONG))) throw new TooOften();
    return scanView(c, at, scanned);
  });
};

async function scanView(c: Context<Env>, at: AtDoor, scanned: Scanned | null) {
  const { frame, t, now } = c.var;
  const { event, paths, key } = at;
  allowCamera(c);
  const said = scanned && (await saidOf(c, at, scanned));
  const { person, presence, tables } = await somebodyHere(
    c,
    at,
    scanned && 'registrationId' in scanned ? scanned.registrationId : null,
  );
  const registered = person?.standing === 'registered' ? [person] : [];
  const shown = tables.shown({ people: registered, presence, eventPath: paths.event }, t, now);
  const isRefused = said !== null && said.is !== 'noted' && said.is !== 'known';
  return c.html(
    <ScanPage
      frame={frame}
      paths={paths}
      title={inLanguage(event.title, t.lang).text}
      withKey={key}
      marks={shown.marks}
      said={said}
      person={person && doorPerson(person, presence, shown.tables.get(person.id) ?? null)}
    />,
    isRefused ? 422 : 200,
  );
}

/** Whoever was scanned, and nobody else: badges are read one after another, and a hall is full of people. */
async function somebodyHere(c: Context<Env>, { event }: AtDoor, registrationId: string | null) {
  const { db, network, t } = c.var;
  const which = { networkId: network.id, eventId: event.id };
  const [person, presence, tables] = await Promise.all([
    registrationId ? personAtDoor(db, { ...which, registrationId, lang: t.lang }) : null,
    registrationId ? presenceOfPerson(db, { ...which, registrationId }) : new Map(),
    plugged(doorTables).read(db, which),
  ]);
  return { person, presence, tables };
}

async function saidOf(c: Context<Env>, { event }: AtDoor, scanned: Scanned): Promise<ScanSaid> {
  const { db, network, t } = c.var;
  if (scanned.outcome === 'noPlace') return { is: scanned.standing };
  if (scanned.outcome !== 'elsewhere') return { is: scanned.outcome };
  const other = await eventOf(db, { networkId: network.id, eventId: scanned.eventId });
  return { is: 'elsewhere', title: inLanguage((other ?? event).title, t.lang).text, on: (other ?? event).startsAt };
}
