import type pg from 'pg';
import { afterAll, expect, test } from 'vitest';
import { connect } from '#platform/db';
import { openWorld } from '../../../../test/world.ts';
import { aMember } from '../../accounts/test/world.ts';
import { textOf } from '../../calendar/test/world.ts';
import { run } from '../actions/run.ts';
import { meetingHeld, saveMeeting } from '../store/meetings.ts';
import { aMeeting, aPoint, meets, pageOf, pointsOf, type TestMeeting } from './world.ts';

const world = await openWorld();
const processes = [0, 1].map(() => connect({ max: 5, ...(world.connection as pg.PoolConfig) }));
afterAll(async () => {
  await Promise.all(processes.map((one) => one.close()));
  await world.close();
});

const threePoints = async ({ network, event }: TestMeeting) => {
  const ids: string[] = [];
  for (const title of ['A', 'B', 'C']) ids.push(await aPoint(world, network, event, title, { minutes: 10 }));
  return ids;
};

test('the meeting goes from point to point with their time; an overrun is said in words; what is skipped goes on to the next meeting', async () => {
  world.moveTo('2027-01-21T08:00:00Z');
  const meeting = await aMeeting(world);
  const { network, coordinator, member, event } = meeting;
  const running = `${pageOf(network, event)}/running`;
  const [a, b, c] = await threePoints(meeting);

  await world.submit(coordinator, running, { act: 'next', seen: '' });
  world.moveTo('2027-01-21T08:13:00Z');
  const late = textOf(await world.read(member, running));
  await world.submit(coordinator, running, { act: 'next', seen: a ?? '' });
  await world.submit(coordinator, running, { act: 'skip', seen: b ?? '' });
  await world.submit(coordinator, running, { act: 'next', seen: c ?? '' });

  expect(late).toContain('13:00');
  expect(late).toContain('3 min de plus que prévu');
  expect(await pointsOf(world, network, event)).toEqual(['done A', 'skipped B', 'done C']);
  expect(textOf(await world.read(member, running))).toContain('13 min passées');
  world.moveTo('2027-01-21T12:00:00Z');
  const next = await meets(world, network, { startsAt: new Date('2027-02-18T08:00:00Z') });
  await world.submit(coordinator, `${pageOf(network, next)}/gathering`, {});
  expect(await pointsOf(world, network, next)).toEqual(['planned B']);
  world.moveTo('2027-01-14T09:00:00Z');
});

test('two who press "next" at the same moment lead on by one point, and the second reads where it is', async () => {
  const meeting = await aMeeting(world);
  const { network, coordinator, event } = meeting;
  const [a] = await threePoints(meeting);
  const running = `${pageOf(network, event)}/running`;
  await world.submit(coordinator, running, { act: 'next', seen: '' });
  const member = {
    networkId: network.id,
    personId: coordinator.personId,
    name: '',
    role: 'coordinator' as const,
    organisationId: null,
    organisationName: null,
  };

  const press = (i: number, seen: string | null) =>
    run(processes[i % 2]?.db ?? world.db, member, { eventId: event.id, act: 'next', itemId: null, seen }, world.now());
  const outcomes = await Promise.all([0, 1, 2, 3].map((i) => press(i, a ?? null)));

  expect(outcomes.toSorted()).toEqual(['acted', 'moved', 'moved', 'moved']);
  expect(await pointsOf(world, network, event)).toEqual(['done A', 'open B', 'planned C']);
  // Control: those who say what they see each lead on by one, so it is what was seen that keeps the others back.
  const second = await press(0, (await openNow(network, event)) ?? null);
  const third = await press(1, (await openNow(network, event)) ?? null);
  expect([second, third]).toEqual(['acted', 'acted']);
  expect(await pointsOf(world, network, event)).toEqual(['done A', 'done B', 'done C']);
});

const openNow = async (network: { id: string }, event: { id: string }) => {
  const { rows } = await world.pool.query<{ id: string }>(
    "select id from agenda_item where network_id = $1 and event_id = $2 and state = 'open'",
    [network.id, event.id],
  );
  return rows[0]?.id;
};

test('the time keeper leads on as well, back and again; a member follows', async () => {
  const meeting = await aMeeting(world);
  const { network, member, event } = meeting;
  const keeper = await aMember(world, network, { name: 'Bram Claes' });
  const which = { networkId: network.id, eventId: event.id };
  await world.tx(async (tx) => {
    await meetingHeld(tx, which);
    await saveMeeting(tx, which, { timeKeeperId: keeper.personId });
  });
  const [a, b] = await threePoints(meeting);
  const running = `${pageOf(network, event)}/running`;

  expect((await world.submit(member, running, { act: 'next', seen: '' })).status).toBe(404);
  await world.submit(keeper, running, { act: 'next', seen: '' });
  await world.submit(keeper, running, { act: 'next', seen: a ?? '' });
  await world.submit(keeper, running, { act: 'back', seen: b ?? '' });

  expect(await pointsOf(world, network, event)).toEqual(['open A', 'planned B', 'planned C']);
  const page = await world.read(member, running);
  expect(page).toContain('agenda-clock');
  expect(page).not.toContain('name="act"');
});
