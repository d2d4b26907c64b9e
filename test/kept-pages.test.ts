import { afterAll, beforeEach, expect, test } from 'vitest';
import { pagesAreOld } from '#platform/web';
import { aScene, comes } from '../src/modules/calendar/test/world.ts';
import { openWorld, type Visitor, visitor } from './world.ts';

const world = await openWorld();
afterAll(world.close);
beforeEach(pagesAreOld);

const keyIn = (html: string): string => /name="_key" value="([^"]+)"/.exec(html)?.[1] ?? '';
const tagOf = (answer: Response): string => answer.headers.get('etag') ?? '';

/** Read again without forgetting what is kept. */
async function questionsOf(who: Visitor, path: string): Promise<number> {
  let asked = 0;
  const { query } = world.pool;
  world.pool.query = ((...given: Parameters<typeof query>) => {
    asked++;
    return query.apply(world.pool, given);
  }) as typeof query;
  await world.read(who, path);
  world.pool.query = query;
  return asked;
}

test('the second guest is given the same page without a question to the database', async () => {
  const { network, event } = await aScene(world);

  for (const path of [network.path, `${network.path}/calendar`, event.path]) {
    expect(await questionsOf(visitor, path)).toBeGreaterThan(0);
    expect(await questionsOf(visitor, path)).toBe(0);
  }
});

test('whatever is written, the next guest sees it', async () => {
  const { event } = await aScene(world, { places: 2 });
  expect(await world.read(visitor, event.path)).toContain('name="givenName"');

  await comes(world, event, 'Awa');
  await comes(world, event, 'Bram');

  expect(await world.read(visitor, event.path)).not.toContain('name="givenName"');
});

test('what another process wrote without telling is seen within seconds', async () => {
  const { network, event } = await aScene(world);
  const path = `${network.path}/calendar`;
  await world.read(visitor, path);
  await world.pool.query(`update event set title = '{"lang":"fr","text":"Journée déplacée"}' where id = $1`, [
    event.id,
  ]);

  expect(await world.read(visitor, path)).not.toContain('Journée déplacée');
  world.moveTo(new Date(world.now().getTime() + 5_000));

  expect(await world.read(visitor, path)).toContain('Journée déplacée');
});

test('each guest gets a form of their own: one key is one answer', async () => {
  const { event } = await aScene(world);
  const first = await world.read(visitor, event.path);

  const second = await world.read(visitor, event.path);

  expect(keyIn(first)).toMatch(/^[0-9a-f-]{36}$/);
  expect(keyIn(second)).toMatch(/^[0-9a-f-]{36}$/);
  expect(keyIn(second)).not.toBe(keyIn(first));
  expect(second.replaceAll(keyIn(second), keyIn(first))).toBe(first);
  expect(tagOf(await world.visit(visitor, event.path))).toBe('');
});

test('members and guests never see each other’s page, nor readers of another language', async () => {
  const { event, member, network } = await aScene(world);
  await world.read(member, event.path);
  const guests = await world.read(visitor, event.path);

  const members = await world.read(member, event.path);

  expect(guests).not.toContain(member.name);
  expect(members).toContain(member.name);
  expect(await world.read({ lang: 'nl' }, `${network.path}/calendar`)).toContain('<html lang="nl"');
  expect(await world.read({ lang: 'fr' }, `${network.path}/calendar`)).toContain('<html lang="fr"');
});

test('a phone that has the page is told so, and gets the new one once something changed', async () => {
  const { network } = await aScene(world);
  const path = `${network.path}/calendar`;
  const tag = tagOf(await world.visit(visitor, path));

  const same = await world.ask(visitor, path, { headers: { 'if-none-match': tag } });
  expect([same.status, await same.text()]).toEqual([304, '']);

  await world.pool.query(`update event set title = '{"lang":"fr","text":"Autre jour"}' where network_id = $1`, [
    network.id,
  ]);
  pagesAreOld();
  const other = await world.ask(visitor, path, { headers: { 'if-none-match': tag } });
  expect(other.status).toBe(200);
  expect(tagOf(other)).not.toBe(tag);
});

test('a page that is kept is sent zipped to whoever can open it', async () => {
  const { network } = await aScene(world);
  const path = `${network.path}/calendar`;
  const plain = await world.read(visitor, path);

  const zipped = await world.ask(visitor, path, { headers: { 'accept-encoding': 'gzip, br' } });

  expect(zipped.headers.get('content-encoding')).toBe('gzip');
  const opened = zipped.body?.pipeThrough(new DecompressionStream('gzip'));
  expect(await new Response(opened).text()).toBe(plain);
});
