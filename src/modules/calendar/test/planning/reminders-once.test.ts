import { afterAll, beforeEach, expect, test } from 'vitest';
import { doJobsNow, later } from '#platform/jobs';
import { diesAt } from '../../../../../test/dies-at.ts';
import { openWorld } from '../../../../../test/world.ts';
import { remind } from '../../jobs.ts';
import { aScene, comes, type TestScene } from '../world.ts';
import { remindersTo, someone, strikes, writes } from './reminding.ts';

const world = await openWorld();
afterAll(world.close);
beforeEach(() => world.moveTo('2027-01-11T08:00:00Z'));

test('whoever registers between the hour of a reminder and its last e-mail is not reminded twice of the same words', async () => {
  const scene = await aScene(world);
  const [early, late] = [someone(), someone()];
  await comes(world, scene.event, 'Awa', { email: early });
  await writes(world, scene);
  world.moveTo('2027-01-27T15:00:00Z');
  const looks = world.application.workers.find(({ job }) => job.name === remind.name);
  await looks?.handle({} as never, { db: world.db, now: world.now(), log: world.log, lastTry: false });

  world.moveTo('2027-01-27T15:00:30Z');
  await comes(world, scene.event, 'Bram', { email: late });
  await world.doJobs();

  expect(await remindersTo(world, early)).toHaveLength(1);
  const [confirmation, ...more] = await world.letters(late);
  expect(confirmation?.text).toContain('apportez-en une');
  expect(more).toEqual([]);
});

test('an event that moves takes its reminder along; one that has left leaves again for the new day, once, at its hour', async () => {
  const scene = await aScene(world);
  const awa = someone();
  await comes(world, scene.event, 'Awa', { email: awa });
  await writes(world, scene);

  await movesTo(scene, '29/01/2027');
  await strikes(world, '2027-01-27T15:00:00Z');
  expect(await remindersTo(world, awa)).toEqual([]);
  await strikes(world, '2027-01-28T15:00:00Z');
  expect(await remindersTo(world, awa)).toHaveLength(1);

  // Another hour of the same day: the letter about the change says it.
  await movesTo(scene, '29/01/2027', '13h');
  await strikes(world, '2027-01-28T15:10:00Z');
  expect(await remindersTo(world, awa)).toHaveLength(1);

  await movesTo(scene, '30/03/2027');
  await strikes(world, '2027-01-28T16:00:00Z');
  expect(await remindersTo(world, awa)).toHaveLength(1);
  for (const day of ['2027-02-20', '2027-03-15']) {
    world.moveTo(`${day}T09:00:00Z`);
    await world.read(scene.coordinator, scene.event.path);
  }
  // Summer time began in between: four in the afternoon is two o’clock elsewhere.
  await strikes(world, '2027-03-29T13:50:00Z');
  expect(await remindersTo(world, awa)).toHaveLength(1);
  await strikes(world, '2027-03-29T14:00:00Z');
  await strikes(world, '2027-03-29T14:10:00Z');
  expect(await remindersTo(world, awa)).toHaveLength(2);

  // Back to a day for which they have been reminded.
  await movesTo(scene, '31/03/2027');
  await movesTo(scene, '30/03/2027');
  await strikes(world, '2027-03-29T14:20:00Z');
  expect(await remindersTo(world, awa)).toHaveLength(2);
});

test('several processes hear the hour strike at the same moment: each person is reminded once', async () => {
  const scene = await aScene(world);
  const people = [someone(), someone()];
  for (const email of people) await comes(world, scene.event, 'Awa', { email });
  await writes(world, scene);
  world.moveTo('2027-01-27T15:00:00Z');
  const looks = world.application.workers.find(({ job }) => job.name === remind.name);
  const context = { db: world.db, now: world.now(), log: world.log, lastTry: false };

  await Promise.all(Array.from({ length: 6 }, () => looks?.handle({} as never, context)));

  const { rows } = await world.pool.query(
    "select count(*)::int as count from pgboss.job where name = 'calendar.sendReminder' and data->>'eventId' = $1",
    [scene.event.id],
  );
  expect(rows).toEqual([{ count: 1 }]);
  for (const email of people) expect(await remindersTo(world, email)).toHaveLength(1);
});

test('the worker is killed at each of its steps, before and after it is kept: each person is reminded once', async () => {
  for (const keeps of [false, true])
    for (let step = 1; step <= 3; step++) {
      world.moveTo('2027-01-11T08:00:00Z');
      const scene = await aScene(world);
      const people = [someone(), someone(), someone()];
      for (const email of people) await comes(world, scene.event, 'Awa', { email });
      await world.letters();
      await writes(world, scene);
      world.moveTo('2027-01-27T15:00:00Z');
      await world.tx((tx) => later(tx, remind, {}));

      const dying = doJobsNow(world.application.workers, {
        db: diesAt(world.db, step, keeps),
        now: world.now(),
        log: world.log,
      });
      await expect(dying).rejects.toThrow('killed');
      // What a process held that says nothing any more is others' after a minute.
      await world.pool.query("update pgboss.job set state = 'retry' where state = 'active'");
      await world.doJobs();
      await strikes(world, '2027-01-27T15:10:00Z');

      const counts = await Promise.all(people.map(async (email) => (await remindersTo(world, email)).length));
      // A letter that was claimed by whoever died may have left: it is not repeated by itself (mail.test.ts).
      const missing = counts.filter((count) => count === 0).length;
      expect([keeps, step, Math.max(...counts)]).toEqual([keeps, step, 1]);
      expect(missing).toBe(keeps && step === 3 ? 1 : 0);
    }
});

async function movesTo({ coordinator, event }: TestScene, day: string, startsAt = '9h'): Promise<void> {
  const html = await world.read(coordinator, `${event.path}/edit`);
  const version = /name="version" value="(\d+)"/.exec(html)?.[1] ?? '';
  const typed = { kind: 'day', titleFr: 'Qui garde les enfants ?', day, startsAt, endsAt: '17h', audience: 'public' };
  const answer = await world.submit(coordinator, event.path, { _method: 'patch', version, ...typed });
  expect(answer.status).toBe(303);
}
