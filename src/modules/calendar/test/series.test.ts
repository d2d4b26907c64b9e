import { afterAll, beforeEach, expect, test } from 'vitest';
import { openWorld, visitor } from '../../../../test/world.ts';
import { anOrganisation } from '../../accounts/test/world.ts';
import { aScene, comes, type TestScene, textOf, valueIn } from './world.ts';

const world = await openWorld();
afterAll(world.close);
beforeEach(() => world.moveTo('2027-01-11T08:00:00Z'));

/** A lunch on a Thursday at noon, the second one of its month. */
const lunch = {
  titled: 'Midi du réseau',
  kind: 'workshop' as const,
  startsAt: new Date('2027-01-14T11:00:00Z'),
  endsAt: new Date('2027-01-14T12:30:00Z'),
  places: 12,
};
const aLunch = () => aScene(world, lunch);

const quarterly = { every: 'quarter', times: '4' };

async function repeats({ coordinator, event }: TestScene, on: string[], given: Record<string, string> = quarterly) {
  const page = await world.read(coordinator, `${event.path}/series?${new URLSearchParams(given)}`);
  return world.submit(coordinator, `${event.path}/series`, { ...given, version: valueIn(page, 'version'), 'on[]': on });
}

async function datesOf({ network, event }: TestScene): Promise<{ id: string; path: string; startsAt: string }[]> {
  const { rows } = await world.pool.query<{ id: string; starts_at: Date }>(
    'select e.id, e.starts_at from event e join event o on o.series_id = e.series_id where o.id = $1 order by e.starts_at',
    [event.id],
  );
  return rows.map(({ id, starts_at }) => ({
    id,
    path: `${network.path}/events/${id}`,
    startsAt: starts_at.toISOString(),
  }));
}

/** The form of a date as a browser sends it back, with some fields typed anew. */
async function edits({ coordinator }: TestScene, path: string, typed: Record<string, string | string[]>) {
  const html = await world.read(coordinator, `${path}/edit`);
  const field = (name: string) => valueIn(html, name);
  return world.submit(coordinator, path, {
    _method: 'patch',
    version: field('version'),
    seen: field('seen'),
    kind: 'workshop',
    titleFr: field('titleFr'),
    placeNameFr: field('placeNameFr'),
    addressFr: field('addressFr'),
    day: field('day'),
    startsAt: field('startsAt'),
    endsAt: field('endsAt'),
    places: field('places'),
    audience: 'public',
    'languages[]': ['fr', 'nl'],
    ...typed,
  });
}

test('the dates are shown before they are made, single ones are left out, and noon stays noon in summer', async () => {
  const scene = await aLunch();

  const shown = await world.read(scene.coordinator, `${scene.event.path}/series?every=quarter&times=4`);
  for (const day of ['2027-04-08', '2027-07-08', '2027-10-14']) expect(shown).toContain(`value="${day}"`);
  expect(await datesOf(scene)).toEqual([]);
  const answer = await repeats(scene, ['2027-04-08', '2027-10-14']);

  expect(answer.status).toBe(303);
  expect((await datesOf(scene)).map(({ startsAt }) => startsAt)).toEqual([
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
  const scene = await aLunch();
  await repeats(scene, ['2027-04-08']);

  await repeats(scene, ['2027-04-08', '2027-07-08', '2027-12-25']);

  expect((await datesOf(scene)).map(({ startsAt }) => startsAt.slice(0, 10))).toEqual([
    '2027-01-14',
    '2027-04-08',
    '2027-07-08',
  ]);
});

test('no rhythm, no number, no day, too many: refused with what was typed', async () => {
  const scene = await aLunch();
  const ask = (query: string) => world.visit(scene.coordinator, `${scene.event.path}/series?${query}`);

  const answer = await ask('every=week&times=100');
  expect(answer.status).toBe(422);
  const page = await answer.text();
  expect(textOf(page)).toContain('de 2 à 60');
  expect(valueIn(page, 'times')).toBe('100');
  for (const query of ['every=day&times=3', 'every=week', 'every=week&until=31/02/2027'])
    expect([query, (await ask(query)).status]).toEqual([query, 422]);
  expect((await repeats(scene, [])).status).toBe(422);
  const days = [...(await (await ask('every=week&until=31/12/2099')).text()).matchAll(/value="(\d{4}-\d\d-\d\d)"/g)];
  expect(days).toHaveLength(59);
  expect(
    (
      await repeats(
        scene,
        days.map(([, day]) => day ?? ''),
        { every: 'week', until: '31/12/2099' },
      )
    ).status,
  ).toBe(303);
  expect(await datesOf(scene)).toHaveLength(60);
  const more = await repeats(scene, ['2028-04-13'], { every: 'month', times: '20' });
  expect(more.status).toBe(422);
});

test('one date alone is changed, then this one and those after it: what was changed for one alone stays', async () => {
  const scene = await aLunch();
  await repeats(scene, ['2027-04-08', '2027-07-08', '2027-10-14']);
  const [first, second, third, fourth] = await datesOf(scene);
  await edits(scene, third?.path ?? '', { placeNameFr: 'Maison du Saule' });

  const answer = await edits(scene, second?.path ?? '', {
    startsAt: '12h30',
    endsAt: '14h',
    placeNameFr: 'Werkplaats',
    reach: 'following',
  });

  expect(answer.status).toBe(303);
  const [before, own, after, last] = await Promise.all(
    [first, second, third, fourth].map(async (date) => textOf(await world.read(visitor, date?.path ?? ''))),
  );
  expect(before).toContain('12 h – 13 h 30');
  expect(before).toContain('Espace Tilleul');
  expect(own).toContain('12 h 30 – 14 h');
  expect(after).toContain('12 h 30 – 14 h');
  expect(after).toContain('Maison du Saule');
  expect(last).toContain('12 h 30 – 14 h');
  expect(last).toContain('Werkplaats');
});

test('who organises is changed for the dates that said the same', async () => {
  const scene = await aLunch();
  await anOrganisation(world, scene.network, 'Duden');
  await repeats(scene, ['2027-04-08']);

  await edits(scene, scene.event.path, { organiser1: 'Duden', reach: 'following' });

  const { rows } = await world.pool.query(
    'select count(distinct o.event_id)::int as dates from event_organiser o join event e on e.id = o.event_id where e.series_id is not null and e.network_id = $1',
    [scene.network.id],
  );
  expect(rows).toEqual([{ dates: 2 }]);
});

test('whoever is registered for two dates is written to once for each of them, and not about those that are past', async () => {
  const scene = await aLunch();
  await repeats(scene, ['2027-04-08', '2027-07-08']);
  const [first, second, third] = await datesOf(scene);
  for (const date of [first, second, third])
    await comes(world, { id: date?.id ?? '', path: date?.path ?? '' }, 'Awa', { email: 'awa.twice@example.org' });
  await world.letters();

  await edits(scene, second?.path ?? '', { placeNameFr: 'Werkplaats', reach: 'following' });

  const told = (await world.letters('awa.twice@example.org')).filter(({ subject }) =>
    subject?.startsWith('Changement'),
  );
  expect(told).toHaveLength(2);
  for (const day of ['8 avril', '8 juillet']) expect(told.some(({ text }) => text?.includes(day))).toBe(true);
});

test('somebody changed a date after this one meanwhile: nothing is overwritten, and the form says so', async () => {
  const scene = await aLunch();
  await repeats(scene, ['2027-04-08', '2027-07-08']);
  const [, second, third] = await datesOf(scene);
  const html = await world.read(scene.coordinator, `${second?.path}/edit`);
  await edits(scene, third?.path ?? '', { placeNameFr: 'Maison du Saule' });

  const stale = await edits(scene, second?.path ?? '', {
    seen: valueIn(html, 'seen'),
    titleFr: 'Autre titre',
    reach: 'following',
  });

  expect(stale.status).toBe(422);
  const page = await stale.text();
  expect(textOf(page)).toContain('Une autre date de la série a changé entre-temps');
  expect(valueIn(page, 'titleFr')).toBe('Autre titre');
  expect(textOf(await world.read(visitor, third?.path ?? ''))).not.toContain('Autre titre');
  // With what the form has seen now it goes through.
  const again = await edits(scene, second?.path ?? '', { titleFr: 'Autre titre', reach: 'following' });
  expect(again.status).toBe(303);
  expect(textOf(await world.read(visitor, third?.path ?? ''))).toContain('Autre titre');
});

test('the rest is cancelled in one go, each registered person told once for each date, and put back in one go', async () => {
  const scene = await aLunch();
  await repeats(scene, ['2027-04-08', '2027-07-08']);
  const [first, second, third] = await datesOf(scene);
  await comes(world, { id: third?.id ?? '', path: third?.path ?? '' }, 'Awa', { email: 'awa.rest@example.org' });
  const html = await world.read(scene.coordinator, `${second?.path}/cancellation`);
  const sent = {
    version: valueIn(html, 'version'),
    seen: valueIn(html, 'seen'),
    reach: 'following',
    reason: 'Travaux',
  };

  expect((await world.submit(scene.coordinator, `${second?.path}/cancellation`, { ...sent, seen: '0' })).status).toBe(
    422,
  );
  await world.submit(scene.coordinator, `${second?.path}/cancellation`, sent);

  const isOff = async (path = '') => textOf(await world.read(visitor, path)).includes('Cet événement n’a pas lieu');
  expect([await isOff(first?.path), await isOff(second?.path), await isOff(third?.path)]).toEqual([false, true, true]);
  expect((await world.letters('awa.rest@example.org')).at(-1)?.text).toContain('Travaux');
  expect(textOf(await world.read(visitor, first?.path ?? ''))).toContain('n’a pas lieu');

  await world.submit(scene.coordinator, `${second?.path}/cancellation?_method=delete&reach=following`, {});
  expect([await isOff(second?.path), await isOff(third?.path)]).toEqual([false, false]);
});

test('two who repeat two dates of a series in the same moment do not make the same day twice', async () => {
  const scene = await aLunch();
  const weekly = { every: 'week', times: '6' };
  await repeats(scene, ['2027-01-21', '2027-01-28', '2027-02-04'], weekly);
  const dates = await datesOf(scene);
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
  expect((await datesOf(scene)).map(({ startsAt }) => startsAt.slice(0, 10))).toEqual([
    '2027-01-14',
    '2027-01-21',
    '2027-01-28',
    '2027-02-04',
    '2027-02-11',
  ]);
});
