import type pg from 'pg';
import { afterAll, expect, test } from 'vitest';
import { connect, inTransaction } from '#platform/db';
import { openWorld } from '../../../../test/world.ts';
import { changeAgendaItem, everyItemOf } from '../store/agenda.ts';
import { carryOver } from '../store/carry-over.ts';
import { aMeeting, aPoint, meets, pointsOf } from './world.ts';

const world = await openWorld();
/** Two processes of the application, each with connections of its own. */
const processes = [0, 1].map(() => connect({ max: 5, ...(world.connection as pg.PoolConfig) }));
afterAll(async () => {
  await Promise.all(processes.map((one) => one.close()));
  await world.close();
});

async function twoMeetings() {
  const { network, event: former } = await aMeeting(world);
  const next = await meets(world, network, { startsAt: new Date('2027-02-18T08:00:00Z') });
  const done = await aPoint(world, network, former, 'Fait');
  const left = await aPoint(world, network, former, 'Laissé');
  await aPoint(world, network, former, 'Infos', { originKind: 'standing' });
  await world.tx((tx) =>
    changeAgendaItem(tx, { networkId: network.id, eventId: former.id, itemId: done }, { state: 'done' }),
  );
  const carrying = { networkId: network.id, fromEventId: former.id, toEventId: next.id };
  return { network, former, next, left, carrying };
}

test('an unfinished point is on the next agenda exactly once, however many ask at the same moment', async () => {
  const { network, former, next, left, carrying } = await twoMeetings();
  const other = await meets(world, network, { startsAt: new Date('2027-03-18T08:00:00Z') });

  await Promise.all(
    [next.id, other.id, next.id, other.id, next.id].map((toEventId, i) =>
      inTransaction(processes[i % 2]?.db ?? world.db, (tx) =>
        carryOver(tx, { ...carrying, toEventId }, { by: null, now: world.now() }),
      ),
    ),
  );

  const carried = [...(await pointsOf(world, network, next)), ...(await pointsOf(world, network, other))];
  expect(carried).toEqual(['planned Laissé']);
  expect(await pointsOf(world, network, former)).toEqual(['done Fait', 'carried Laissé', 'planned Infos']);
  const all = await everyItemOf(world.db, { networkId: network.id, eventId: next.id });
  const elsewhere = await everyItemOf(world.db, { networkId: network.id, eventId: other.id });
  expect([...all, ...elsewhere].map(({ originKind, originId }) => [originKind, originId])).toEqual([
    ['agendaItem', left],
  ]);
});

test('a point that is carried from meeting to meeting stands on the last agenda alone', async () => {
  const { network, next, carrying } = await twoMeetings();
  const last = await meets(world, network, { startsAt: new Date('2027-03-18T08:00:00Z') });
  const said = { by: null, now: world.now() };

  await world.tx((tx) => carryOver(tx, carrying, said));
  await world.tx((tx) => carryOver(tx, { ...carrying, fromEventId: next.id, toEventId: last.id }, said));
  await world.tx((tx) => carryOver(tx, { ...carrying, toEventId: last.id }, said));

  expect(await pointsOf(world, network, next)).toEqual(['carried Laissé']);
  expect(await pointsOf(world, network, last)).toEqual(['planned Laissé']);
});
