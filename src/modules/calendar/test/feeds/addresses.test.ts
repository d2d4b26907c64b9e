import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { later } from '#platform/jobs';
import { useAllowedAddresses } from '#platform/outside';
import { openWorld, visitor } from '../../../../../test/world.ts';
import { readSources } from '../../jobs.ts';
import { anEvent, aScene, textOf } from '../world.ts';
import { aDate, partnersCalendar, takenOver, typed } from './partners.ts';

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

async function follows() {
  const { network, coordinator, event } = await aScene(world);
  const page = `${network.path}/calendar/sources`;
  await world.submit(coordinator, page, { ...typed, name: 'Le foyer', address });
  await world.doJobs();
  const id = /calendar\/sources\/([0-9a-f-]{36})/.exec(await world.read(coordinator, page))?.[1];
  return { network, coordinator, event, page, source: `${page}/${id}` };
}

test('of an address too its page says which series were read once only, and no more once they can be followed', async () => {
  const round = (...rule: string[]) =>
    partnersCalendar(
      ['UID:h', 'SUMMARY:Ronde de nuit', 'DTSTART:20270202T130000Z', ...rule],
      aDate('a', 'Atelier CV'),
      ['UID:n', 'SUMMARY:Sans jour'],
    );
  answer = { status: 200, body: round('RRULE:FREQ=DAILY;BYSECOND=0,30'), etag: '' };
  const { coordinator, source } = await follows();
  const followed = textOf(await world.read(coordinator, source));

  answer = { status: 200, body: round(), etag: '' };
  await world.submit(coordinator, `${source}/events`, {});
  await world.doJobs();
  const after = textOf(await world.read(coordinator, source));

  expect(followed).toMatch(/Reprises une seule fois .*Ronde de nuit Seulement le mardi 2 février 2027/);
  expect(followed).toMatch(/Illisibles .*Sans jour On ne sait pas quand elle commence/);
  expect(after).not.toContain('Reprises une seule fois');
  expect(after).toContain('Sans jour');
});

test('an address is read, read again, and follows what changes, is cancelled and goes', async () => {
  answer.body = partnersCalendar(aDate('a', 'Atelier CV'), aDate('b', 'Permanence'), aDate('c', 'Repas'));
  const { network, coordinator, source } = await follows();
  expect((await takenOver(world, network.id)).map(({ title }) => title.text)).toEqual([
    'Atelier CV',
    'Permanence',
    'Repas',
  ]);

  answer.body = partnersCalendar(
    aDate('a', 'Atelier CV et lettre', 'SEQUENCE:1'),
    aDate('b', 'Permanence', 'STATUS:CANCELLED'),
  );
  await world.submit(coordinator, `${source}/events`, {});
  await world.doJobs();

  expect(await takenOver(world, network.id)).toMatchObject([
    { source_uid: 'a', title: { text: 'Atelier CV et lettre' }, version: 2 },
    { source_uid: 'b', cancelled_at: world.now() },
  ]);

  // What comes with a smaller sequence is old.
  answer.body = partnersCalendar(aDate('a', 'Atelier CV'), aDate('b', 'Permanence', 'STATUS:CANCELLED'));
  await world.submit(coordinator, `${source}/events`, {});
  await world.doJobs();
  expect((await takenOver(world, network.id))[0]).toMatchObject({
    title: { text: 'Atelier CV et lettre' },
    version: 2,
  });
});

test('reading twice changes nothing, and what did not change is not sent again', async () => {
  answer = { status: 200, body: partnersCalendar(aDate('a', 'Atelier CV')), etag: '"1"' };
  const { network } = await follows();
  const before = await takenOver(world, network.id);
  world.moveTo(new Date(world.now().getTime() + 4 * 3_600_000));

  await world.tx((tx) => later(tx, readSources, {}));
  await world.doJobs();
  await world.doJobs();

  // Those of the networks before this one are due as well.
  expect(answered.filter((status) => status === 304)).toHaveLength(1);
  expect(await takenOver(world, network.id)).toEqual(before);
});

test('what does not answer, or not with a calendar, leaves the dates, and the page says what to do', async () => {
  answer.body = partnersCalendar(aDate('a', 'Atelier CV'));
  const { network, coordinator, source } = await follows();

  answer = { status: 500, body: '', etag: '' };
  await world.submit(coordinator, `${source}/events`, {});
  await world.doJobs();
  expect(textOf(await world.read(coordinator, source))).toContain('L’adresse ne répond pas. Ses dates restent ici');
  answer = { status: 200, body: '<html>', etag: '' };
  await world.submit(coordinator, `${source}/events`, {});
  await world.doJobs();
  expect(textOf(await world.read(coordinator, source))).toContain('L’adresse répond, mais pas par un agenda');
  expect(await takenOver(world, network.id)).toHaveLength(1);
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
  answer.body = partnersCalendar(aDate('a', 'Atelier CV'), [
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
  expect((await takenOver(world, network.id)).map(({ source_uid }) => source_uid)).toEqual(['old']);
  expect((await world.visit(coordinator, source)).status).toBe(404);
});

test('a date from elsewhere says so, is not changed here, and nobody registers for it here', async () => {
  answer.body = partnersCalendar(aDate('a', 'Atelier CV', 'URL:https://foyer.example/atelier'), [
    'UID:fete',
    'SUMMARY:Fête',
    'DTSTART;VALUE=DATE:20270327',
  ]);
  const { network, coordinator } = await follows();
  const [row] = await takenOver(world, network.id);
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
  expect(await takenOver(world, network.id)).toEqual([]);
});
