import { afterAll, beforeEach, expect, test } from 'vitest';
import { openWorld, visitor } from '../../../../../test/world.ts';
import { anOrganisation } from '../../../accounts/test/world.ts';
import { comes, type TestScene, textOf, valueIn } from '../world.ts';
import { aLunch, datesOf, repeats } from './a-series.ts';

const world = await openWorld();
afterAll(world.close);
beforeEach(() => world.moveTo('2027-01-11T08:00:00Z'));

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

test('one date alone is changed, then this one and those after it: what was changed for one alone stays', async () => {
  const scene = await aLunch(world);
  await repeats(world, scene, ['2027-04-08', '2027-07-08', '2027-10-14']);
  const [first, second, third, fourth] = await datesOf(world, scene);
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
  const scene = await aLunch(world);
  await anOrganisation(world, scene.network, 'Duden');
  await repeats(world, scene, ['2027-04-08']);

  await edits(scene, scene.event.path, { organiser1: 'Duden', reach: 'following' });

  const { rows } = await world.pool.query(
    'select count(distinct o.event_id)::int as dates from event_organiser o join event e on e.id = o.event_id where e.series_id is not null and e.network_id = $1',
    [scene.network.id],
  );
  expect(rows).toEqual([{ dates: 2 }]);
});

test('whoever is registered for two dates is written to once for each of them, and not about those that are past', async () => {
  const scene = await aLunch(world);
  await repeats(world, scene, ['2027-04-08', '2027-07-08']);
  const [first, second, third] = await datesOf(world, scene);
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
  const scene = await aLunch(world);
  await repeats(world, scene, ['2027-04-08', '2027-07-08']);
  const [, second, third] = await datesOf(world, scene);
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
  const scene = await aLunch(world);
  await repeats(world, scene, ['2027-04-08', '2027-07-08']);
  const [first, second, third] = await datesOf(world, scene);
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

test('put back from each of its dates at the same moment, all take place and nobody waits for ever', async () => {
  const scene = await aLunch(world);
  await repeats(world, scene, ['2027-04-08', '2027-07-08']);
  const dates = (await datesOf(world, scene)).slice(1);
  await comes(world, { id: dates[1]?.id ?? '', path: dates[1]?.path ?? '' }, 'Awa', { email: 'awa.back@example.org' });
  for (let times = 0; times < 8; times++) {
    const html = await world.read(scene.coordinator, `${dates[0]?.path}/cancellation`);
    const sent = { version: valueIn(html, 'version'), seen: valueIn(html, 'seen'), reach: 'following' };
    await world.submit(scene.coordinator, `${dates[0]?.path}/cancellation`, sent);
    const before = (await world.letters('awa.back@example.org')).length;

    const answers = await Promise.all(
      dates.map(({ path }) =>
        world.submit(scene.coordinator, `${path}/cancellation?_method=delete&reach=following`, {}),
      ),
    );

    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    for (const { path } of dates)
      expect(textOf(await world.read(visitor, path))).not.toContain('Cet événement n’a pas lieu');
    expect((await world.letters('awa.back@example.org')).length).toBe(before + 1);
  }
});
