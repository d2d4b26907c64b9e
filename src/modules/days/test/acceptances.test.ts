import { afterAll, expect, test } from 'vitest';
import { openWorld } from '../../../../test/world.ts';
import { aMember } from '../../accounts/test/world.ts';
import { dayOf } from '../store/day.ts';
import { aComposedDay, aWish, names } from './world.ts';

const world = await openWorld();
afterAll(world.close);

/** Four people apart at three tables: two of them share one, whatever is done. */
async function impossible() {
  const day = await aComposedDay(world);
  const wishId = await aWish(world, day, names.slice(0, 4));
  const wishes = `${day.event.path}/wishes`;
  const accept = (reason: string, seen = '', who = day.coordinator) =>
    world.submit(who, `${wishes}/acceptances`, { origin: `wish:${wishId}`, reason, seen });
  const accepted = async () => (await dayOf(world.db, day.which)).accepted;
  return { day, wishId, wishes, accept, accepted };
}

test('an impossible wish is no error: the page says why by counting, and what comes nearest', async () => {
  const { day, wishes } = await impossible();

  const page = await world.read(day.coordinator, wishes);

  expect(page).toContain('Ce qui ne peut pas être tenu');
  expect(page).toContain('4 personnes sont à séparer, il y a 3 tables.');
  expect(page).toContain('Au mieux, deux d’entre elles partagent une table.');
  expect(page).toContain('Avec 4 tables de 2 à 3 personnes, ce serait possible.');
});

/** How many statements wait for a lock. */
async function waiting(): Promise<number> {
  const { rows } = await world.pool.query<{ count: number }>(
    `select count(*)::int as count from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
  );
  return rows[0]?.count ?? 0;
}

test('it is accepted with a reason that stays, with its author, and can be taken back and stand again', async () => {
  const { day, wishes, accept, accepted } = await impossible();

  const empty = await accept('  ');
  const answer = await accept('Ils se connaissent peu, cela ira.');
  const page = await world.read(day.coordinator, wishes);
  const eventPage = await world.read(day.coordinator, day.event.path);
  const [kept] = await accepted();
  const path = `${wishes}/acceptances/${kept?.id}`;
  await world.submit(day.coordinator, path, { _method: 'delete' });
  const without = await accepted();
  const twice = await world.submit(day.coordinator, path, { _method: 'delete' });
  await world.submit(day.coordinator, `${path}/return`, {});

  expect([empty.status, answer.status, twice.status]).toEqual([422, 303, 404]);
  expect(page).toContain('Ils se connaissent peu, cela ira.');
  expect(page).toContain('Accepté par Carine Lefèvre');
  expect(eventPage).toContain('Ils se connaissent peu, cela ira.');
  expect(without).toEqual([]);
  expect(await accepted()).toMatchObject([{ id: kept?.id }]);
});

test('the board says that something cannot be kept until it is accepted; members read nothing of it', async () => {
  const { day, accept } = await impossible();
  const member = await aMember(world, day.network);
  const board = () => world.read(day.coordinator, day.groups);
  const before = await board();

  await accept('Ils se connaissent peu.');

  expect(before).toContain('pas tenu');
  expect(await board()).not.toContain('pas tenu');
  expect(await world.read(member, day.event.path)).not.toContain('Ils se connaissent peu.');
});

test('two coordinators accept at once: one word stands, the other comes back with what was typed', async () => {
  const { day, accept, accepted } = await impossible();
  const other = await aMember(world, day.network, { role: 'coordinator' });

  // Both have to wait before they read what was accepted so far, so that neither is first by luck.
  const door = await world.pool.connect();
  await door.query('begin');
  await door.query('lock table wish_acceptance in access exclusive mode');
  const asked = [accept('Cela ira.'), accept('On le sait.', '', other)];
  await expect.poll(() => waiting()).toBe(2);
  await door.query('commit');
  door.release();
  const answers = await Promise.all(asked);
  const late = answers.find(({ status }) => status === 422);

  expect(answers.map(({ status }) => status).sort()).toEqual([303, 422]);
  expect(await late?.text()).toMatch(/Quelqu’un vient de se prononcer/);
  expect(await accepted()).toHaveLength(1);
});

test('what can be kept by now is not accepted', async () => {
  const { day, wishId, wishes, accept, accepted } = await impossible();
  await world.submit(day.coordinator, `${wishes}/${wishId}`, { _method: 'delete', version: '1' });

  const answer = await accept('Trop tard.');
  const form = await world.visit(day.coordinator, `${wishes}/acceptances/new?of=wish:${wishId}`);

  expect([answer.status, form.status]).toEqual([303, 303]);
  expect(await accepted()).toEqual([]);
});

test('a wish that is changed is no longer accepted: the reason was about what it said before', async () => {
  const { day, wishId, wishes, accept, accepted } = await impossible();
  await accept('Ils se connaissent peu.');
  const others = ['Elif', 'Grace', 'Hilde', 'Ioana'].map((name) => day.people.get(name) ?? '');

  const changed = await world.submit(day.coordinator, `${wishes}/${wishId}`, {
    _method: 'put',
    kind: 'apart',
    'people[]': others,
    version: '1',
  });

  expect(changed.status).toBe(303);
  expect(await accepted()).toEqual([]);
  expect(await world.read(day.coordinator, wishes)).toContain('L’accepter par écrit');
});
