import { afterAll, beforeEach, expect, test } from 'vitest';
import { doJobsNow } from '#platform/jobs';
import { diesAt } from '../../../../../test/dies-at.ts';
import { openWorld } from '../../../../../test/world.ts';
import { aMember, type TestMember } from '../../../accounts/test/world.ts';
import { aScene, type TestScene, valueIn } from '../world.ts';

const world = await openWorld();
afterAll(world.close);
beforeEach(() => world.moveTo('2027-01-11T08:00:00Z'));

async function invites({ coordinator, event }: TestScene, people: TestMember[]): Promise<void> {
  const addresses = people.map(({ email }) => email).join(', ');
  const made = await world.submit(coordinator, `${event.path}/invitations`, { whom: 'chosen', addresses });
  await world.submit(coordinator, made.headers.get('location') ?? '', {});
  await world.doJobs();
}

const typed = {
  _method: 'patch',
  kind: 'day',
  titleFr: 'Qui garde les enfants ?',
  day: '28/01/2027',
  startsAt: '9h',
  endsAt: '15h30',
  placeNameFr: 'Espace Tilleul',
  addressFr: 'rue du Tilleul 12, Forest',
  audience: 'public',
};
async function edits({ coordinator, event }: TestScene, fields: Record<string, string>): Promise<void> {
  const version = valueIn(await world.read(coordinator, `${event.path}/edit`), 'version');
  const answer = await world.submit(coordinator, event.path, { ...typed, version, ...fields });
  expect(answer.status).toBe(303);
}
async function cancels({ coordinator, event }: TestScene): Promise<void> {
  const version = valueIn(await world.read(coordinator, `${event.path}/cancellation`), 'version');
  await world.submit(coordinator, `${event.path}/cancellation`, { version, reason: 'La salle est prise.' });
}
const plain = (text: string | undefined) => (text ?? '').replaceAll('\u202f', ' ');
const lastTo = async ({ email }: TestMember) => plain((await world.letters(email)).at(-1)?.text);
const subjectsTo = async ({ email }: TestMember) => (await world.letters(email)).map(({ subject }) => plain(subject));

test('whoever was invited and said nothing is told once, in their language, that the day is another one', async () => {
  const scene = await aScene(world);
  const bram = await aMember(world, scene.network, { name: 'Bram', lang: 'nl' });
  const nobody = await aMember(world, scene.network, { name: 'Nora' });
  await invites(scene, [bram, scene.member]);

  await edits(scene, { day: '29/01/2027' });
  await world.doJobs();
  await world.doJobs();

  expect(await subjectsTo(bram)).toEqual([
    'Uitnodiging: Qui garde les enfants ?',
    'Wijziging: Qui garde les enfants ?',
  ]);
  const letter = (await world.letters(bram.email)).at(-1);
  expect(letter?.text).toMatch(/vrijdag 29 januari.* \(voordien: donderdag 28 januari/);
  expect(letter?.text).toContain(`http://maillage.test${scene.event.path}`);
  expect(letter?.text).toContain('/me/letters');
  expect(letter?.text).not.toContain('inschrijving blijft geldig');
  expect(await subjectsTo(scene.member)).toHaveLength(2);
  expect(await subjectsTo(nobody)).toEqual([]);
});

test('another place is told, another title or number of places is not', async () => {
  const scene = await aScene(world);
  await invites(scene, [scene.member]);

  await edits(scene, { titleFr: 'Un autre titre', places: '40', endsAt: '16h' });
  expect(await subjectsTo(scene.member)).toHaveLength(1);
  await edits(scene, { titleFr: 'Un autre titre', endsAt: '16h', placeNameFr: 'La Rampe' });

  expect(await lastTo(scene.member)).toMatch(/La Rampe \(avant : Espace Tilleul\)/);
});

test('whoever registered is told as one of those, and whoever withdrew is not told', async () => {
  const scene = await aScene(world);
  const gone = await aMember(world, scene.network, { name: 'Nora' });
  await invites(scene, [scene.member, gone]);
  for (const who of [scene.member, gone]) await world.submit(who, `${scene.event.path}/registration`, {});
  await world.submit(gone, `${scene.event.path}/registration`, { _method: 'delete' });
  await world.doJobs();
  const before = (await subjectsTo(gone)).length;

  await edits(scene, { day: '29/01/2027' });
  await world.doJobs();

  const changes = (await world.letters(scene.member.email)).filter(({ subject }) => subject?.startsWith('Changement'));
  expect(changes).toHaveLength(1);
  expect(changes[0]?.text).toContain('Votre inscription reste valable');
  expect(await subjectsTo(gone)).toHaveLength(before);
});

test('who is invited after the day moved reads the new day, and no change', async () => {
  const scene = await aScene(world);
  await edits(scene, { day: '29/01/2027' });
  world.moveTo('2027-01-11T09:00:00Z');

  await invites(scene, [scene.member]);
  await world.doJobs();

  expect(await subjectsTo(scene.member)).toEqual(['Invitation : Qui garde les enfants ?']);
});

test('that it is cancelled, with the reason, and that it takes place after all', async () => {
  const scene = await aScene(world);
  await invites(scene, [scene.member]);

  await cancels(scene);
  await world.doJobs();
  expect((await subjectsTo(scene.member)).at(-1)).toBe('N’a pas lieu : Qui garde les enfants ?');
  expect(await lastTo(scene.member)).toContain('La salle est prise.');
  await world.submit(scene.coordinator, `${scene.event.path}/cancellation`, { _method: 'delete' });
  await world.doJobs();

  expect(await lastTo(scene.member)).toContain('L’événement a bien lieu');
  expect(await subjectsTo(scene.member)).toHaveLength(3);
});

test('cancelled at once after it was moved, only the last of it is written', async () => {
  const scene = await aScene(world);
  await invites(scene, [scene.member]);
  await subjectsTo(scene.member);

  await edits(scene, { day: '29/01/2027' });
  await cancels(scene);
  await world.doJobs();

  expect(await subjectsTo(scene.member)).toEqual([
    'Invitation : Qui garde les enfants ?',
    'N’a pas lieu : Qui garde les enfants ?',
  ]);
});

test('whoever declined invitations since is not written to', async () => {
  const scene = await aScene(world);
  await invites(scene, [scene.member]);
  const kinds = await world.read(scene.member, '/me/letters');
  const all = [...kinds.matchAll(/value="([\w.]+)"/g)].map(([, kind]) => kind ?? '');
  const wanted = all.filter((kind) => kind !== 'calendar.invitation');
  await world.submit(scene.member, '/me/letters', { 'wanted[]': wanted });

  await edits(scene, { day: '29/01/2027' });
  await world.doJobs();

  expect(await subjectsTo(scene.member)).toHaveLength(1);
});

test('the worker is killed at each of its steps, before and after it is kept: each person is told once', async () => {
  for (const keeps of [false, true])
    for (let step = 1; step <= 3; step++) {
      const scene = await aScene(world);
      const people = [scene.member, await aMember(world, scene.network, { name: 'Nora' })];
      await invites(scene, people);
      for (const one of people) expect(await subjectsTo(one)).toHaveLength(1);
      await edits(scene, { day: '29/01/2027' });

      const dying = doJobsNow(world.application.workers, {
        db: diesAt(world.db, step, keeps),
        now: world.now(),
        log: world.log,
      });
      await expect(dying).rejects.toThrow('killed');
      await world.pool.query("update pgboss.job set state = 'retry' where state = 'active'");
      await world.doJobs();
      await world.doJobs();

      const counts = await Promise.all(people.map(async (one) => (await subjectsTo(one)).length - 1));
      expect([keeps, step, Math.max(...counts)]).toEqual([keeps, step, 1]);
      // A letter that was claimed by whoever died may have left: it is not repeated by itself (mail.test.ts).
      const missing = counts.filter((count) => count === 0).length;
      expect(missing).toBeLessThanOrEqual(keeps && step > 1 ? 1 : 0);
    }
});
