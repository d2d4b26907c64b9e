import { afterAll, beforeEach, expect, test } from 'vitest';
import { openWorld, visitor } from '../../../../../test/world.ts';
import { textOf, valueIn } from '../world.ts';
import { aLunch, datesOf, repeats } from './a-series.ts';

const world = await openWorld();
afterAll(world.close);
beforeEach(() => world.moveTo('2027-01-11T08:00:00Z'));

test('the dates are shown before they are made, single ones are left out, and noon stays noon in summer', async () => {
  const scene = await aLunch(world);

  const shown = await world.read(scene.coordinator, `${scene.event.path}/series?every=quarter&times=4`);
  for (const day of ['2027-04-08', '2027-07-08', '2027-10-14']) expect(shown).toContain(`value="${day}"`);
  expect(await datesOf(world, scene)).toEqual([]);
  const answer = await repeats(world, scene, ['2027-04-08', '2027-10-14']);

  expect(answer.status).toBe(303);
  expect((await datesOf(world, scene)).map(({ startsAt }) => startsAt)).toEqual([
    '2027-01-14T11:00:00.000Z',
    '2027-04-08T10:00:00.000Z',
    '2027-10-14T10:00:00.000Z',
  ]);
  const page = textOf(await world.read(visitor, scene.event.path));
  expect(page).toContain('Les autres dates de la série');
  expect(page).toContain('jeudi 8 avril 2027, 12 h');
  expect(page).not.toContain('8 juillet');
});

test('asked for again, a date is not made twice; a day that was not proposed is not made at all', async () => {
  const scene = await aLunch(world);
  await repeats(world, scene, ['2027-04-08']);

  await repeats(world, scene, ['2027-04-08', '2027-07-08', '2027-12-25']);

  expect((await datesOf(world, scene)).map(({ startsAt }) => startsAt.slice(0, 10))).toEqual([
    '2027-01-14',
    '2027-04-08',
    '2027-07-08',
  ]);
});

test('no rhythm, no number, no day, too many: refused with what was typed', async () => {
  const scene = await aLunch(world);
  const ask = (query: string) => world.visit(scene.coordinator, `${scene.event.path}/series?${query}`);

  const answer = await ask('every=week&times=100');
  expect(answer.status).toBe(422);
  const page = await answer.text();
  expect(textOf(page)).toContain('de 2 à 60');
  expect(valueIn(page, 'times')).toBe('100');
  for (const query of ['every=day&times=3', 'every=week', 'every=week&until=31/02/2027'])
    expect([query, (await ask(query)).status]).toEqual([query, 422]);
  expect((await repeats(world, scene, [])).status).toBe(422);
  const days = [...(await (await ask('every=week&until=31/12/2099')).text()).matchAll(/value="(\d{4}-\d\d-\d\d)"/g)];
  expect(days).toHaveLength(59);
  expect(
    (
      await repeats(
        world,
        scene,
        days.map(([, day]) => day ?? ''),
        { every: 'week', until: '31/12/2099' },
      )
    ).status,
  ).toBe(303);
  expect(await datesOf(world, scene)).toHaveLength(60);
  const more = await repeats(world, scene, ['2028-04-13'], { every: 'month', times: '20' });
  expect(more.status).toBe(422);
});

test('two who repeat two dates of a series in the same moment do not make the same day twice', async () => {
  const scene = await aLunch(world);
  const weekly = { every: 'week', times: '6' };
  await repeats(world, scene, ['2027-01-21', '2027-01-28', '2027-02-04'], weekly);
  const dates = await datesOf(world, scene);
  const versions = await Promise.all(
    dates.map(async ({ path }) => {
      const page = await world.read(scene.coordinator, `${path}/series?${new URLSearchParams(weekly)}`);
      return valueIn(page, 'version');
    }),
  );

  const answers = await Promise.all(
    dates.map(({ path }, n) =>
      world.submit(scene.coordinator, `${path}/series`, {
        ...weekly,
        version: versions[n] ?? '',
        'on[]': ['2027-02-11'],
      }),
    ),
  );

  expect(answers.map(({ status }) => status)).toEqual([303, 303, 303, 303]);
  expect((await datesOf(world, scene)).map(({ startsAt }) => startsAt.slice(0, 10))).toEqual([
    '2027-01-14',
    '2027-01-21',
    '2027-01-28',
    '2027-02-04',
    '2027-02-11',
  ]);
});
