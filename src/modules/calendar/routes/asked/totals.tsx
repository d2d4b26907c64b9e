import type { Context } from 'hono';
import { fileKind, type SheetFormat, writeSheet } from '#platform/sheets';
import { inLanguage } from '#platform/texts';
import { type App, coordinatorsOnly, type Env } from '#platform/web';
import { eventPath, peoplePath } from '../../addresses.ts';
import { asksTravel } from '../../rules/asked/asked.ts';
import { totalsOf } from '../../rules/asked/totals.ts';
import { askedOf } from '../../store/asked/asked.ts';
import type { EventFacts } from '../../store/events/events.ts';
import { withOrganisations } from '../../store/people/participants.ts';
import { type PersonSaid, peopleSaid } from '../../store/people/people-said.ts';
import { ExportPage } from '../../views/asked/export-page.tsx';
import { TotalsPage } from '../../views/asked/totals-page.tsx';
import { whenWords } from '../../words/index.ts';
import { peopleColumns } from '../../words/people-rows.ts';
import { totalsRows } from '../../words/totals-rows.ts';
import { eventThere } from '../event-there.ts';

/** As spreadsheet programs here expect it: semicolons, and a mark that says it is Unicode. */
const CSV: SheetFormat = { kind: 'csv', delimiter: ';', encoding: 'utf-8', bom: true, newline: '\r\n' };

/** Not everybody who opens a file has to read these. */
const ON_DEMAND = ['email', 'remark', 'diet', 'travelsFrom'];

/** What comes of all choices and answers: totals on paper, and files. */
export const totalsRoutes = (app: App): void => {
  app.get('/events/:event/totals', coordinatorsOnly, async (c) => {
    const { network, frame, t } = c.var;
    const event = await eventThere(c);
    const { asked, people } = await everybody(c, event);
    return c.html(
      <TotalsPage
        frame={frame}
        title={inLanguage(event.title, t.lang).text}
        when={whenWords(t, event)}
        path={`${eventPath(network.slug, event.id)}/totals`}
        back={peoplePath(network.slug, event.id)}
        totals={totalsOf(asked.choices, people)}
        travelHref={asksTravel(asked) ? `${eventPath(network.slug, event.id)}/travel` : null}
        hasPrices={asked.choices.some(({ price }) => price !== null)}
      />,
    );
  });

  app.get('/events/:event/totals/file', coordinatorsOnly, async (c) => {
    const { asked, people } = await everybody(c, await eventThere(c));
    const { t } = c.var;
    return fileOf(c, CSV, totalsRows(t, totalsOf(asked.choices, people)), t('calendar.totals.title'));
  });

  app.get('/events/:event/participants', coordinatorsOnly, async (c) => {
    const { db, network, frame, t } = c.var;
    const event = await eventThere(c);
    const asked = await askedOf(db, { networkId: network.id, eventId: event.id });
    return c.html(
      <ExportPage
        frame={frame}
        action={`${eventPath(network.slug, event.id)}/participants/file`}
        back={peoplePath(network.slug, event.id)}
        columns={peopleColumns(t, asked).map(({ id, label }) => ({ id, label, isUsual: !ON_DEMAND.includes(id) }))}
      />,
    );
  });

  app.get('/events/:event/participants/file', coordinatorsOnly, async (c) => {
    const { t } = c.var;
    const event = await eventThere(c);
    const wanted = c.req.queries('column') ?? [];
    const { asked, people } = await everybody(c, event, { waiting: c.req.query('waiting') === 'yes' });
    const all = peopleColumns(t, asked);
    const columns =
      wanted.length === 0
        ? all.filter(({ id }) => !ON_DEMAND.includes(id))
        : all.filter(({ id }) => wanted.includes(id));
    const rows = [
      columns.map(({ label }) => label),
      ...people.map((person) => columns.map(({ cell }) => cell(person))),
    ];
    const name = t('calendar.file.name', { title: inLanguage(event.title, t.lang).text });
    const xlsx: SheetFormat = { kind: 'xlsx', sheetName: t('calendar.file.sheet') };
    return fileOf(c, c.req.query('format') === 'csv' ? CSV : xlsx, rows, name);
  });
};

type Everybody = { asked: Awaited<ReturnType<typeof askedOf>>; people: PersonSaid[] };

/** Those who have a place; with those who wait or ask where that is wanted. */
async function everybody(c: Context<Env>, event: EventFacts, { waiting = false } = {}): Promise<Everybody> {
  const { db, network, t } = c.var;
  const which = { networkId: network.id, eventId: event.id };
  const states = ['registered', 'offered', ...(waiting ? (['waiting', 'asked'] as const) : [])] as const;
  const [asked, people] = await Promise.all([askedOf(db, which), peopleSaid(db, { ...which, states })]);
  return { asked, people: await withOrganisations(db, people, t.lang) };
}

async function fileOf(c: Context<Env>, format: SheetFormat, rows: string[][], name: string): Promise<Response> {
  const { ending, mediaType } = fileKind(format);
  c.header('Content-Type', mediaType);
  c.header('Cache-Control', 'private, no-store');
  c.header(
    'Content-Disposition',
    `attachment; filename="file.${ending}"; filename*=UTF-8''${encodeURIComponent(`${name}.${ending}`)}`,
  );
  return c.body(new Uint8Array(await writeSheet(format, rows)).buffer);
}
