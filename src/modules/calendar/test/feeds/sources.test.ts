import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { later } from '#platform/jobs';
import { useAllowedAddresses } from '#platform/outside';
import { openWorld, visitor } from '../../../../../test/world.ts';
import { forgetLists, readSources } from '../../jobs.ts';
import { anEvent, aScene, textOf } from '../world.ts';

let answer = { status: 200, body: '', etag: '' };
let asked = 0;
let answered: number[] = [];
const server = createServer(({ headers }, response) => {
  asked++;
  const status = answer.etag && headers['if-none-match'] === answer.etag ? 304 : answer.status;
  answered.push(status);
  response.writeHead(status, answer.etag ? { etag: answer.etag } : {}).end(status === 304 ? undefined : answer.body);
});
await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/agenda.ics`;

const world = await openWorld();
afterAll(async () => {
  await world.close();
  server.close();
});
beforeEach(() => {
  useAllowedAddresses((one) => one === '127.0.0.1');
  answer = { status: 200, body: '', etag: '' };
  asked = 0;
  answered = [];
});

const calendar = (...events: string[][]) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'X-WR-CALNAME:Maison de quartier',
    ...events.flatMap((lines) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']),
    'END:VCALENDAR',
    '',
  ].join('\r\n');
const aDate = (uid: string, title: string, ...more: string[]) => [
  `UID:${uid}`,
  `SUMMARY:${title}`,
  'DTSTART;TZID=Romance Standard Time:20270202T140000',
  'DTEND;TZID=Romance Standard Time:20270202T160000',
  ...more,
];
const typed = { audience: 'public', kind: 'workshop', language: 'fr' };

async function follows() {
  const { network, coordinator, event } = await aScene(world);
  const page = `${network.path}/calendar/sources`;
  await world.submit(coordinator, page, { ...typed, name: 'Le foyer', address });
  await world.doJobs();
  const id = /calendar\/sources\/([0-9a-f-]{36})/.exec(await world.read(coordinator, page))?.[1];
  return { network, coordinator, event, page, source: `${page}/${id}` };
}
const rows = (networkId: string) =>
  world.pool
    .query(
      'select title, starts_at, to_confirm, cancelled_at, source_uid, version, id from event where network_id = $1 and source_id is not null order by source_uid',
      [networkId],
    )
    .then(({ rows }) => rows);

test('a file is looked at first: what would be added, what is known, what cannot be read; then it is taken', async () => {
  const { network, coordinator, event } = await aScene(world);
  const own = ['UID:x', 'SUMMARY:Qui garde  les ENFANTS', 'DTSTART:20270128T090000'];
  const content = calendar(
    aDate('a', 'Atelier CV', 'STATUS:TENTATIVE'),
    own,
    [`UID:${event.id}@maillage`, 'SUMMARY:Autre titre', 'DTSTART:20270301T090000'],
    ['UID:z', 'SUMMARY:Sans heure'],
  );

  const brought = await world.submit(coordinator, `${network.path}/calendar/sources`, {
    ...typed,
    file: new File([content], 'foyer.ics'),
  });
  const page = brought.headers.get('location') ?? '';
  const review = textOf(await world.read(coordinator, page));

  expect(review).toContain('Maison de quartier');
  expect(review).toContain('Une date à ajouter, 2 déjà connues, une illisible');
  expect(review).toContain('On ne sait pas quand elle commence');
  expect(await rows(network.id)).toEqual([]);

  await world.submit(coordinator, `${page}/events`, {});
  await world.submit(coordinator, `${page}/events`, {});

  expect(await rows(network.id)).toMatchObject([
    { title: { lang: 'fr', text: 'Atelier CV' }, starts_at: new Date('2027-02-02T13:00:00Z'), to_confirm: ['day'] },
  ]);
  expect(textOf(await world.read(visitor, `${network.path}/calendar`))).toContain('agenda Maison de quartier');
});

test('what comes again in a way that is not followed is taken over once, and the review says which it is', async () => {
  const { network, coordinator } = await aScene(world);
  const content = calendar(
    ['UID:h', 'SUMMARY:Ronde de nuit', 'DTSTART:20270202T130000Z', 'RRULE:FREQ=DAILY;BYHOUR=9,14'],
    ['UID:w', 'SUMMARY:Semaine sans écran', 'DTSTART:20270405T090000', 'RRULE:FREQ=YEARLY;BYWEEKNO=14;BYDAY=MO'],
  );

  const brought = await world.submit(coordinator, `${network.path}/calendar/sources`, {
    ...typed,
    file: new File([content], 'foyer.ics'),
  });
  const page = brought.headers.get('location') ?? '';
  const review = textOf(await world.read(coordinator, page));
  expect(review).toMatch(/Reprises une seule fois .*Ronde de nuit Seulement le mardi 2 février 2027/);
  expect(review).toContain('3 dates à ajouter, aucune connue, aucune illisible');
  await world.submit(coordinator, `${page}/events`, {});

  const taken = await rows(network.id);
  expect(taken.map(({ title, starts_at }) => [title.text, starts_at.toISOString().slice(0, 10)])).toEqual([
    ['Ronde de nuit', '2027-02-02'],
    ['Semaine sans écran', '2027-04-05'],
    ['Semaine sans écran', '2028-04-03'],
  ]);
});

test('a file that nobody decided about for a month is forgotten', async () => {
  const { network, coordinator } = await aScene(world);
  const file = new File([calendar(aDate('a', 'Atelier CV'))], 'foyer.ics');
  const brought = await world.submit(coordinator, `${network.path}/calendar/sources`, { ...typed, file });
  const before = world.now();
  world.moveTo(new Date(before.getTime() + 31 * 86_400_000));

  await world.tx((tx) => later(tx, forgetLists, {}));
  await world.doJobs();
  world.moveTo(before);

  expect((await world.visit(coordinator, brought.headers.get('location') ?? '')).status).toBe(404);
  const left = `select 1 from stored_file where subject_kind = 'calendarSource' and network_id = $1`;
  expect((await world.pool.query(left, [network.id])).rows).toEqual([]);
});

test('what is no calendar is refused with a sentence', async () => {
  const { network, coordinator } = await aScene(world);

  const refused = await world.submit(coordinator, `${network.path}/calendar/sources`, {
    ...typed,
    file: new File(['<html>'], 'agenda.ics'),
  });

  expect(refused.status).toBe(422);
  expect(textOf(await refused.text())).toContain('Ce fichier n’est pas un agenda');
});

test('an address is read, read again, and follows what changes, is cancelled and goes', async () => {
  answer.body = calendar(aDate('a', 'Atelier CV'), aDate('b', 'Permanence'), aDate('c', 'Repas'));
  const { network, coordinator, source } = await follows();
  expect((await rows(network.id)).map(({ title }) => title.text)).toEqual(['Atelier CV', 'Permanence', 'Repas']);

  answer.body = calendar(
    aDate('a', 'Atelier CV et lettre', 'SEQUENCE:1'),
    aDate('b', 'Permanence', 'STATUS:CANCELLED'),
  );
  await world.submit(coordinator, `${source}/events`, {});
  await world.doJobs();

  expect(await rows(network.id)).toMatchObject([
    { source_uid: 'a', title: { text: 'Atelier CV et lettre' }, version: 2 },
    { source_uid: 'b', cancelled_at: world.now() },
  ]);

  // What comes with a smaller sequence is old.
  answer.body = calendar(aDate('a', 'Atelier CV'), aDate('b', 'Permanence', 'STATUS:CANCELLED'));
  await world.submit(coordinator, `${source}/events`, {});
  await world.doJobs();
  expect((await rows(network.id))[0]).toMatchObject({ title: { text: 'Atelier CV et lettre' }, version: 2 });
});

test('reading twice changes nothing, and what did not change is not sent again', async () => {
  answer = { status: 200, body: calendar(aDate('a', 'Atelier CV')), etag: '"1"' };
  const { network } = await follows();
  const before = await rows(network.id);
  world.moveTo(new Date(world.now().getTime() + 4 * 3_600_000));

  await world.tx((tx) => later(tx, readSources, {}));
  await world.doJobs();
  await world.doJobs();

  // Those of the networks before this one are due as well.
  expect(answered.filter((status) => status === 304)).toHaveLength(1);
  expect(await rows(network.id)).toEqual(before);
});

test('what does not answer, or not with a calendar, leaves the dates, and the page says what to do', async () => {
  answer.body = calendar(aDate('a', 'Atelier CV'));
  const { network, coordinator, source } = await follows();

  answer = { status: 500, body: '', etag: '' };
  await world.submit(coordinator, `${source}/events`, {});
  await world.doJobs();
  expect(textOf(await world.read(coordinator, source))).toContain('L’adresse ne répond pas. Ses dates restent ici');
  answer = { status: 200, body: '<html>', etag: '' };
  await world.submit(coordinator, `${source}/events`, {});
  await world.doJobs();
  expect(textOf(await world.read(coordinator, source))).toContain('L’adresse répond, mais pas par un agenda');
  expect(await rows(network.id)).toHaveLength(1);
});

test('an address inside a private network is refused, typed or led to', async () => {
  const { network, coordinator } = await aScene(world);
  useAllowedAddresses(() => false);

  const refused = await world.submit(coordinator, `${network.path}/calendar/sources`, {
    ...typed,
    name: 'x',
    address: 'http://169.254.169.254/latest',
  });

  expect(refused.status).toBe(422);
  expect(await refused.text()).toContain('http://169.254.169.254/latest');
  expect(asked).toBe(0);
});

test('paused it is not read; removed, its coming dates go and those that are over stay', async () => {
  answer.body = calendar(aDate('a', 'Atelier CV'), [
    'UID:old',
    'SUMMARY:Goûter',
    'DTSTART:20270105T140000',
    'DTEND:20270105T160000',
  ]);
  const { network, coordinator, source } = await follows();
  asked = 0;

  await world.submit(coordinator, `${source}/pause`, {});
  await world.doJobs();
  expect(textOf(await world.read(coordinator, source))).toContain('Cette adresse n’est plus relue');
  expect(asked).toBe(0);

  await world.submit(coordinator, source, { _method: 'delete' });
  expect((await rows(network.id)).map(({ source_uid }) => source_uid)).toEqual(['old']);
  expect((await world.visit(coordinator, source)).status).toBe(404);
});

test('a date from elsewhere says so, is not changed here, and nobody registers for it here', async () => {
  answer.body = calendar(aDate('a', 'Atelier CV', 'URL:https://foyer.example/atelier'), [
    'UID:fete',
    'SUMMARY:Fête',
    'DTSTART;VALUE=DATE:20270327',
  ]);
  const { network, coordinator } = await follows();
  const [row] = await rows(network.id);
  const path = `${network.path}/events/${row?.id}`;
  expect(textOf(await world.read(visitor, `${network.path}/calendar`))).toContain('Fête toute la journée Atelier');

  const page = await world.read(coordinator, path);

  expect(textOf(page)).toContain('Cette date vient de l’agenda « Le foyer »');
  expect(page).not.toContain(`${path}/edit`);
  expect(page).not.toContain(`${path}/registration"`);
  expect((await world.visit(coordinator, `${path}/edit`)).status).toBe(404);
  expect((await world.submit(coordinator, `${path}/registration`, {})).status).toBe(404);
  expect((await world.submit(coordinator, `${path}/cancellation`, { version: '1' })).status).toBe(404);
  expect(await (await world.visit(visitor, `${network.path}/calendar.ics`)).text()).toContain('UID:a\r\n');
});

test('a network that reads its own feed has nothing twice', async () => {
  const { network, coordinator } = await aScene(world);
  await anEvent(world, network, { titled: 'Visite' });
  answer.body = await (await world.visit(visitor, `${network.path}/calendar.ics`)).text();

  await world.submit(coordinator, `${network.path}/calendar/sources`, { ...typed, name: 'Nous', address });
  await world.doJobs();

  expect(asked).toBe(1);
  expect(await rows(network.id)).toEqual([]);
});
