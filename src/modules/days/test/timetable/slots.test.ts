import { afterAll, expect, test } from 'vitest';
import { openWorld, visitor } from '../../../../../test/world.ts';
import { aMember } from '../../../accounts/test/world.ts';
import { clockOf } from '../../rules/hours.ts';
import { clockAt } from '../../rules/timetable/clock.ts';
import { dayOf } from '../../store/day.ts';
import { timetableOf } from '../../store/timetable/timetable.ts';
import { aDay, aRound } from '../world.ts';
import { aSlot, slotsOf } from './world.ts';

const world = await openWorld();
afterAll(world.close);

const short = (slots: Awaited<ReturnType<typeof slotsOf>>) =>
  slots.map(({ startsAt, minutes, title }) => `${clockAt(startsAt)} ${minutes} ${title.text}`);

test('slots are added with hours as people write them, and stand in their order', async () => {
  const day = await aDay(world);
  const path = `${day.event.path}/timetable`;
  const add = (startsAt: string, endsAt: string, title: string) =>
    world.submit(day.coordinator, `${path}/slots`, { startsAt, endsAt, titleFr: title, kind: 'plenary' });
  const empty = await world.read(day.coordinator, path);

  const answers = [
    await add('10u', '11:30', 'Situations'),
    await add('9h', '', 'Accueil'),
    await add('9 h 30', '10h', 'Début'),
  ];
  const wrong = await add('midi', '', 'Repas');
  const backwards = await add('14h', '13h', 'Suite');

  expect(empty).toContain('Pas encore de déroulé');
  expect(answers.map(({ status }) => status)).toEqual([303, 303, 303]);
  expect([wrong.status, backwards.status]).toEqual([422, 422]);
  expect(await wrong.text()).toContain('value="Repas"');
  // Without an end it goes on until the next one that stood there.
  expect(short(await slotsOf(world, day))).toEqual(['09:00 60 Accueil', '09:30 30 Début', '10:00 90 Situations']);
});

test('members read the timetable and change nothing of it; visitors and strangers read nothing', async () => {
  const day = await aDay(world);
  const member = await aMember(world, day.network, { name: 'Yassine El Amrani' });
  const slot = await aSlot(world, day, { title: 'Accueil' });
  const path = `${day.event.path}/timetable`;

  expect(await world.read(member, path)).toContain('Accueil');
  expect((await world.visit(member, `${path}/slots/${slot}`)).status).toBe(404);
  expect((await world.visit(visitor, path)).status).toBe(303);
});

test('of two coordinators who change a slot, the second is shown both texts', async () => {
  const day = await aDay(world);
  const other = await aMember(world, day.network, { role: 'coordinator' });
  const slot = await aSlot(world, day, { title: 'Accueil' });
  const path = `${day.event.path}/timetable/slots/${slot}`;
  const change = (who: typeof other, title: string) =>
    world.submit(who, path, {
      _method: 'put',
      startsAt: '9h',
      endsAt: '9h30',
      titleFr: title,
      kind: 'arrival',
      seen: '1',
    });

  const first = await change(day.coordinator, 'Accueil et café');
  const second = await change(other, 'Petit-déjeuner');
  const page = await second.text();

  expect([first.status, second.status]).toEqual([303, 422]);
  expect(page).toContain('Accueil et café');
  expect(page).toContain('value="Petit-déjeuner"');
  expect(short(await slotsOf(world, day))).toEqual(['09:00 30 Accueil et café']);
});

test('a removed slot comes back by undoing, and undoing is undone', async () => {
  const day = await aDay(world);
  const slot = await aSlot(world, day, { title: 'Accueil', room: 'Salle 1' });
  const before = await slotsOf(world, day);
  const path = `${day.event.path}/timetable`;
  const undo = (act: number) => world.submit(day.coordinator, `${path}/acts/${act}`, { _method: 'delete' });

  const stale = await world.submit(day.coordinator, `${path}/slots/${slot}`, { _method: 'delete', seen: '9' });
  const removed = await world.submit(day.coordinator, `${path}/slots/${slot}`, { _method: 'delete', seen: '1' });
  const without = await slotsOf(world, day);
  await undo(2);
  const back = await slotsOf(world, day);
  await undo(3);

  expect([stale.status, removed.status]).toEqual([422, 303]);
  expect(without).toEqual([]);
  expect(back).toEqual(before.map((one) => ({ ...one, act: 3 })));
  expect(await slotsOf(world, day)).toEqual([]);
});

test('what somebody changed since is not undone with what came before it', async () => {
  const day = await aDay(world);
  const slot = await aSlot(world, day, { title: 'Accueil' });
  const path = `${day.event.path}/timetable`;
  const title = 'Accueil et café';
  await world.submit(day.coordinator, `${path}/slots/${slot}`, {
    ...{ _method: 'put', startsAt: '9h', endsAt: '9h30', titleFr: title, kind: 'arrival', seen: '1' },
  });

  await world.submit(day.coordinator, `${path}/acts/1`, { _method: 'delete' });

  expect(short(await slotsOf(world, day))).toEqual(['09:00 30 Accueil et café']);
});

test('the round of a slot begins and ends with it, also when that is undone', async () => {
  const day = await aDay(world);
  const roundId = await aRound(world, day, { at: '09:30' });
  const slot = await aSlot(world, day, { at: '09:30', minutes: 60, title: 'Situations', roundId });
  const hours = async () =>
    (await dayOf(world.db, day.which)).rounds.map(({ startsAt, endsAt }) => [
      clockOf(startsAt),
      endsAt && clockOf(endsAt),
    ]);
  const first = await hours();
  const path = `${day.event.path}/timetable`;

  await world.submit(day.coordinator, `${path}/slots/${slot}`, {
    ...{
      _method: 'put',
      startsAt: '10h',
      endsAt: '11h30',
      titleFr: 'Situations',
      kind: 'groups',
      round: roundId,
      seen: '1',
    },
  });
  const then = await hours();
  await world.submit(day.coordinator, `${path}/acts/2`, { _method: 'delete' });

  expect([first, then, await hours()]).toEqual([[['09:30', '10:30']], [['10:00', '11:30']], [['09:30', '10:30']]]);
});

test('whoever leads the day is given each slot with the steps of its method in its minutes', async () => {
  const day = await aDay(world);
  await aSlot(world, day, { title: 'Accueil' });
  await aSlot(world, day, { at: '09:30', minutes: 90, title: 'Situations', methodId: 'world-cafe', room: 'Salle 2' });

  const slots = await timetableOf(world.db, day.which);

  expect(slots.map(({ startsAt, steps }) => [startsAt, steps.map(({ minutes }) => minutes)])).toEqual([
    ['09:00', [30]],
    // 100 minutes usually: the rounds give ten of theirs.
    ['09:30', [10, 21, 22, 22, 15]],
  ]);
  expect(new Set(slots.flatMap(({ steps }) => steps.map(({ id }) => id))).size).toBe(6);
});
