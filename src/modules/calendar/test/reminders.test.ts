import { afterAll, beforeEach, expect, test } from 'vitest';
import { type Db, inTransaction, newId, type Tx } from '#platform/db';
import { doJobsNow, later } from '#platform/jobs';
import { openWorld, visitor } from '../../../../test/world.ts';
import { remind } from '../jobs.ts';
import { aScene, comes, type TestEvent, type TestScene, textOf } from './world.ts';

const world = await openWorld();
afterAll(world.close);
beforeEach(() => world.moveTo('2027-01-11T08:00:00Z'));

/** The clock of the house strikes: whatever is due leaves. */
async function strikes(at: string): Promise<void> {
  world.moveTo(at);
  await world.tx((tx) => later(tx, remind, {}));
  await world.doJobs();
}

const remindersTo = async (address: string) =>
  (await world.letters(address)).filter(({ subject }) => subject?.startsWith('Rappel') || subject?.startsWith('Her'));

const someone = () => `${newId()}@example.org`;
const writes = ({ coordinator, event }: TestScene, given: Record<string, string> = {}) =>
  world.submit(coordinator, `${event.path}/planning/reminders`, {
    daysBefore: '1',
    clock: '16h',
    wordsFr: 'L’après-midi porte sur des situations : apportez-en une.',
    wordsNl: 'De namiddag gaat over situaties: breng er een mee.',
    ...given,
  });

async function movesTo({ coordinator, event }: TestScene, day: string, startsAt = '9h'): Promise<void> {
  const html = await world.read(coordinator, `${event.path}/edit`);
  const version = /name="version" value="(\d+)"/.exec(html)?.[1] ?? '';
  const typed = { kind: 'day', titleFr: 'Qui garde les enfants ?', day, startsAt, endsAt: '17h', audience: 'public' };
  const answer = await world.submit(coordinator, event.path, { _method: 'patch', version, ...typed });
  expect(answer.status).toBe(303);
}

test('a reminder leaves at its hour with its own words in each language, the practical facts and the code, once', async () => {
  const scene = await aScene(world);
  const [awa, bram] = [someone(), someone()];
  await comes(world, scene.event, 'Awa', { email: awa });
  await comes(world, scene.event, 'Bram', { email: bram }, { lang: 'nl' });
  expect((await writes(scene)).status).toBe(303);

  await strikes('2027-01-27T14:50:00Z');
  expect(await remindersTo(awa)).toEqual([]);
  await strikes('2027-01-27T15:00:00Z');
  await strikes('2027-01-27T15:10:00Z');

  const [letter, ...more] = await remindersTo(awa);
  expect(more).toEqual([]);
  expect(letter?.text).toContain('apportez-en une');
  expect(letter?.text).toContain('9\u202fh');
  expect(letter?.text).toContain('Espace Tilleul');
  expect(letter?.text).toContain(await codeOf(scene.event, 'Awa'));
  expect((await remindersTo(bram))[0]?.text).toContain('breng er een mee');
  expect(textOf(await world.read(scene.coordinator, `${scene.event.path}/planning`))).toContain(
    'parti mercredi 27 janvier',
  );
});

test('the usual reminder is taken with one click, and leaves the day before at four', async () => {
  const scene = await aScene(world);
  const awa = someone();
  await comes(world, scene.event, 'Awa', { email: awa });

  await world.submit(scene.coordinator, `${scene.event.path}/planning/usual-reminder`, { _key: newId() });
  await strikes('2027-01-27T15:00:00Z');

  expect((await remindersTo(awa))[0]?.text).toContain('Nous vous attendons demain');
});

test('whoever registers after a reminder left reads its words in the confirmation and is sent none late', async () => {
  const scene = await aScene(world);
  await writes(scene, { daysBefore: '3' });
  await strikes('2027-01-25T15:00:00Z');
  const late = someone();

  world.moveTo('2027-01-26T09:00:00Z');
  await comes(world, scene.event, 'Awa', { email: late });
  await strikes('2027-01-26T09:10:00Z');

  const [confirmation, ...more] = await world.letters(late);
  expect(more).toEqual([]);
  expect(confirmation?.text).toContain('apportez-en une');
});

test('whoever registers between the hour of a reminder and its last e-mail is not reminded twice of the same words', async () => {
  const scene = await aScene(world);
  const [early, late] = [someone(), someone()];
  await comes(world, scene.event, 'Awa', { email: early });
  await writes(scene);
  world.moveTo('2027-01-27T15:00:00Z');
  const looks = world.application.workers.find(({ job }) => job.name === remind.name);
  await looks?.handle({} as never, { db: world.db, now: world.now(), log: world.log, lastTry: false });

  world.moveTo('2027-01-27T15:00:30Z');
  await comes(world, scene.event, 'Bram', { email: late });
  await world.doJobs();

  expect(await remindersTo(early)).toHaveLength(1);
  const [confirmation, ...more] = await world.letters(late);
  expect(confirmation?.text).toContain('apportez-en une');
  expect(more).toEqual([]);
});

test('nobody is reminded of what is cancelled or over, nor when they withdrew or wait', async () => {
  const scene = await aScene(world, { places: 2, waitingList: 'automatic' });
  const [awa, bram, chloe] = [someone(), someone(), someone()];
  await comes(world, scene.event, 'Awa', { email: awa });
  const own = (await comes(world, scene.event, 'Bram', { email: bram })).headers.get('location') ?? '';
  await comes(world, scene.event, 'Chloé', { email: chloe });
  await world.pool.query("update registration set state = 'waiting' where given_name = 'Chloé' and event_id = $1", [
    scene.event.id,
  ]);
  await writes(scene, { daysBefore: '2' });
  await world.submit(visitor, own, { _method: 'delete' });
  await strikes('2027-01-26T15:00:00Z');
  expect(await remindersTo(awa)).toHaveLength(1);
  const reminded = await remindersTo(bram);
  expect(reminded).toEqual([]);

  await writes(scene);
  const html = await world.read(scene.coordinator, `${scene.event.path}/cancellation`);
  const version = /name="version" value="(\d+)"/.exec(html)?.[1] ?? '';
  await world.submit(scene.coordinator, `${scene.event.path}/cancellation`, { version });
  await strikes('2027-01-27T15:00:00Z');
  await strikes('2027-01-28T09:00:00Z');

  expect(await remindersTo(awa)).toHaveLength(1);
});

test('a person stops the reminders of this event with the link in them, and can have them again', async () => {
  const scene = await aScene(world);
  const awa = someone();
  const own = (await comes(world, scene.event, 'Awa', { email: awa })).headers.get('location') ?? '';
  for (const daysBefore of ['5', '3', '1']) await writes(scene, { daysBefore });
  await strikes('2027-01-23T15:00:00Z');
  const [first] = await remindersTo(awa);
  const link = /http:\/\/maillage\.test(\S+registrations\S+)/.exec(first?.text ?? '')?.[1] ?? '';
  expect(textOf(await world.read(visitor, link))).toContain('Ne plus recevoir de rappel');

  // A mail scanner that follows the link changes nothing; the button does.
  const answer = await world.submit(visitor, `${link}/reminders`, { _method: 'delete' });
  expect(answer.headers.get('location')).toBe(own);
  await strikes('2027-01-25T15:00:00Z');
  expect(await remindersTo(awa)).toHaveLength(1);

  await world.submit(visitor, `${link}/reminders`, {});
  await strikes('2027-01-27T15:00:00Z');
  expect(await remindersTo(awa)).toHaveLength(2);
});

test('an event that moves takes its reminder along; one that has left leaves again for the new day, once, at its hour', async () => {
  const scene = await aScene(world);
  const awa = someone();
  await comes(world, scene.event, 'Awa', { email: awa });
  await writes(scene);

  await movesTo(scene, '29/01/2027');
  await strikes('2027-01-27T15:00:00Z');
  expect(await remindersTo(awa)).toEqual([]);
  await strikes('2027-01-28T15:00:00Z');
  expect(await remindersTo(awa)).toHaveLength(1);

  // Another hour of the same day: the letter about the change says it.
  await movesTo(scene, '29/01/2027', '13h');
  await strikes('2027-01-28T15:10:00Z');
  expect(await remindersTo(awa)).toHaveLength(1);

  await movesTo(scene, '30/03/2027');
  await strikes('2027-01-28T16:00:00Z');
  expect(await remindersTo(awa)).toHaveLength(1);
  for (const day of ['2027-02-20', '2027-03-15']) {
    world.moveTo(`${day}T09:00:00Z`);
    await world.read(scene.coordinator, scene.event.path);
  }
  // Summer time began in between: four in the afternoon is two o’clock elsewhere.
  await strikes('2027-03-29T13:50:00Z');
  expect(await remindersTo(awa)).toHaveLength(1);
  await strikes('2027-03-29T14:00:00Z');
  await strikes('2027-03-29T14:10:00Z');
  expect(await remindersTo(awa)).toHaveLength(2);

  // Back to a day for which they have been reminded.
  await movesTo(scene, '31/03/2027');
  await movesTo(scene, '30/03/2027');
  await strikes('2027-03-29T14:20:00Z');
  expect(await remindersTo(awa)).toHaveLength(2);
});

test('people who share an address read all their codes in one letter', async () => {
  const scene = await aScene(world);
  const shared = someone();
  for (const name of ['Awa', 'Bram']) await comes(world, scene.event, name, { email: shared });
  await writes(scene);

  await strikes('2027-01-27T15:00:00Z');

  const [letter, ...more] = await remindersTo(shared);
  expect(more).toEqual([]);
  for (const name of ['Awa', 'Bram']) expect(letter?.text).toContain(await codeOf(scene.event, name));
});

test('a reminder that could not leave is refused with what was typed, one that has left keeps its words', async () => {
  const scene = await aScene(world);

  const past = await writes(scene, { daysBefore: '18' });
  expect(past.status).toBe(422);
  const page = await past.text();
  expect(textOf(page)).toContain('Ce moment est déjà passé');
  expect(page).toContain('apportez-en une');
  expect(textOf(await (await writes(scene, { daysBefore: '0', clock: '10h' })).text())).toContain('aura déjà commencé');
  expect((await writes(scene, { wordsFr: '', wordsNl: '' })).status).toBe(422);

  await writes(scene);
  const own = await reminderPath(scene);
  await strikes('2027-01-27T15:00:00Z');
  const after = { _method: 'patch', version: '1', daysBefore: '0', clock: '8h', wordsFr: 'Autre chose' };
  expect((await world.submit(scene.coordinator, own, after)).status).toBe(422);
  expect(textOf(await world.read(scene.coordinator, own))).toContain('Ce rappel est parti');
});

test('two coordinators change a reminder at once: the second sees both texts; one taken away can be put back', async () => {
  const scene = await aScene(world);
  await writes(scene);
  const own = await reminderPath(scene);
  const patch = (wordsFr: string) =>
    world.submit(scene.coordinator, own, { _method: 'patch', version: '1', daysBefore: '1', clock: '16:00', wordsFr });

  expect((await patch('Premier texte')).status).toBe(303);
  const stale = await patch('Second texte');

  expect(stale.status).toBe(422);
  const page = await stale.text();
  expect(page).toContain('Premier texte');
  expect(page).toContain('Second texte');
  await world.submit(scene.coordinator, own, { _method: 'delete' });
  expect((await world.visit(scene.coordinator, own)).status).toBe(404);
  await world.submit(scene.coordinator, own, {});
  expect(await world.read(scene.coordinator, own)).toContain('Premier texte');
});

test('several processes hear the hour strike at the same moment: each person is reminded once', async () => {
  const scene = await aScene(world);
  const people = [someone(), someone()];
  for (const email of people) await comes(world, scene.event, 'Awa', { email });
  await writes(scene);
  world.moveTo('2027-01-27T15:00:00Z');
  const looks = world.application.workers.find(({ job }) => job.name === remind.name);
  const context = { db: world.db, now: world.now(), log: world.log, lastTry: false };

  await Promise.all(Array.from({ length: 6 }, () => looks?.handle({} as never, context)));

  const { rows } = await world.pool.query(
    "select count(*)::int as count from pgboss.job where name = 'calendar.sendReminder' and data->>'eventId' = $1",
    [scene.event.id],
  );
  expect(rows).toEqual([{ count: 1 }]);
  for (const email of people) expect(await remindersTo(email)).toHaveLength(1);
});

test('the worker is killed at each of its steps, before and after it is kept: each person is reminded once', async () => {
  for (const keeps of [false, true])
    for (let step = 1; step <= 3; step++) {
      world.moveTo('2027-01-11T08:00:00Z');
      const scene = await aScene(world);
      const people = [someone(), someone(), someone()];
      for (const email of people) await comes(world, scene.event, 'Awa', { email });
      await world.letters();
      await writes(scene);
      world.moveTo('2027-01-27T15:00:00Z');
      await world.tx((tx) => later(tx, remind, {}));

      const dying = doJobsNow(world.application.workers, { db: diesAt(step, keeps), now: world.now(), log: world.log });
      await expect(dying).rejects.toThrow('killed');
      // What a process held that says nothing any more is others' after a minute.
      await world.pool.query("update pgboss.job set state = 'retry' where state = 'active'");
      await world.doJobs();
      await strikes('2027-01-27T15:10:00Z');

      const counts = await Promise.all(people.map(async (email) => (await remindersTo(email)).length));
      // A letter that was claimed by whoever died may have left: it is not repeated by itself (mail.test.ts).
      const missing = counts.filter((count) => count === 0).length;
      expect([keeps, step, Math.max(...counts)]).toEqual([keeps, step, 1]);
      expect(missing).toBe(keeps && step === 3 ? 1 : 0);
    }
});

/** A database whose nth transaction is the last one of its process: undone with it, or kept with nobody told. */
function diesAt(step: number, keeps: boolean): Db {
  let transactions = 0;
  return new Proxy(world.db, {
    get(db, property) {
      const value = Reflect.get(db, property) as unknown;
      if (property !== 'transaction') return typeof value === 'function' ? value.bind(db) : value;
      return async (act: (tx: Tx) => Promise<unknown>) => {
        const isLast = ++transactions >= step;
        const result = await inTransaction(db, async (tx) => {
          const done = await act(tx);
          if (isLast && !keeps) throw new Error('killed');
          return done;
        });
        if (isLast) throw new Error('killed');
        return result;
      };
    },
  });
}

async function codeOf(event: TestEvent, givenName: string): Promise<string> {
  const { rows } = await world.pool.query('select code from registration where event_id = $1 and given_name = $2', [
    event.id,
    givenName,
  ]);
  return rows[0]?.code ?? '';
}

async function reminderPath({ coordinator, event }: TestScene): Promise<string> {
  const page = await world.read(coordinator, `${event.path}/planning`);
  return `${event.path}/planning/reminders/${/reminders\/([0-9a-f-]{36})/.exec(page)?.[1]}`;
}
