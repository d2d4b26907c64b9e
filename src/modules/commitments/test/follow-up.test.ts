import { afterAll, beforeEach, expect, test } from 'vitest';
import { dayClosed, happened } from '#platform/happenings';
import { doJobsNow, later } from '#platform/jobs';
import { diesAt } from '../../../../test/dies-at.ts';
import { openWorld } from '../../../../test/world.ts';
import { aMember } from '../../accounts/test/world.ts';
import { anEvent } from '../../calendar/test/world.ts';
import { lookAfterPromises } from '../jobs.ts';
import { again, aPromise, linkTo, looksAfter, somePromisers, type TestPromises, titlesTo, versionIn } from './world.ts';

const world = await openWorld();
afterAll(world.close);
beforeEach(() => world.moveTo('2027-01-11T08:00:00Z'));

/** The day is on 28 January; its promises are for June, so that only the day asks. */
async function aDayOfPromises(promisers: TestPromises, named = ['La permanence', 'La fiche']) {
  const event = await anEvent(world, promisers.network);
  world.moveTo('2027-01-28T13:00:00Z');
  const promises: { id: string; path: string }[] = [];
  for (const name of named)
    promises.push(await aPromise(world, promisers, { named: name, eventId: event.id, dueOn: '2027-06-30' }));
  world.moveTo('2027-01-29T04:00:00Z');
  await closed(promisers.network.id, event.id);
  return { event, promises };
}

async function closed(networkId: string, eventId: string) {
  await world.tx((tx) => happened(tx, dayClosed, { networkId, eventId }));
  await world.doJobs();
}

test('after a day each owner gets one letter with all they promised there, on the 7th, 30th and 90th day or the working day after', async () => {
  const promisers = await somePromisers(world);
  const { owner } = promisers;
  await aDayOfPromises(promisers);

  const after = async (at: string) => {
    await looksAfter(world, at);
    return (await titlesTo(world, owner)).length;
  };

  expect(await after('2027-02-03T10:00:00Z')).toBe(0);
  // Seven in the morning is no hour to write to anybody.
  expect(await after('2027-02-04T06:37:00Z')).toBe(0);
  expect(await after('2027-02-04T07:07:00Z')).toBe(1);
  expect(await after('2027-02-04T07:37:00Z')).toBe(1);
  // The thirtieth day is a Saturday.
  expect(await after('2027-02-27T09:00:00Z')).toBe(1);
  expect(await after('2027-03-01T09:00:00Z')).toBe(2);
  expect(await after('2027-04-28T09:00:00Z')).toBe(3);
  const [first] = await world.letters(owner.email);
  expect(first?.text).toContain('La permanence');
  expect(first?.text).toContain('La fiche');
});

test('said closed twice, a day begins one follow-up and puts one bilan on the list for the next agenda', async () => {
  const promisers = await somePromisers(world);
  const { network, coordinator } = promisers;
  const { event } = await aDayOfPromises(promisers);
  await closed(network.id, event.id);

  const page = await world.read(await again(world, coordinator), `${network.path}/commitments/next-agenda`);
  const point = /next-agenda\/([0-9a-f-]{36})\/taking/.exec(page)?.[1] ?? '';
  await world.submit(coordinator, `${network.path}/commitments/next-agenda/${point}/taking`, {});

  expect(page.match(/Bilan\u202f: Qui garde les enfants/g)).toHaveLength(2);
  expect(await world.read(await again(world, coordinator), `${network.path}/commitments/next-agenda`)).toContain(
    'mis à l’ordre du jour',
  );
});

test('whoever answered is not asked again about it before the next step; what ended is never asked about', async () => {
  const promisers = await somePromisers(world);
  const { owner } = promisers;
  const { promises } = await aDayOfPromises(promisers);
  await looksAfter(world, '2027-02-04T09:00:00Z');
  const [first, second] = promises;
  await world.submit(owner, `${first?.path}/answers`, { answer: 'done', version: '1', result: 'La porte est ouverte' });
  await world.submit(owner, `${second?.path}/answers`, { answer: 'goingOn', version: '1', newDate: '2027-06-30' });

  await looksAfter(world, '2027-03-01T09:00:00Z');

  const letters = await world.letters(owner.email);
  expect(letters).toHaveLength(2);
  expect(letters[1]?.text).toContain('La fiche');
  expect(letters[1]?.text).not.toContain('La permanence');
});

test('without an answer it goes to the second delegate, then to those who coordinate, then on the next agenda', async () => {
  const promisers = await somePromisers(world);
  const { network, organisation, owner, coordinator } = promisers;
  const second = await aMember(world, network, { name: 'Yassine El Amrani', organisation });
  await aPromise(world, promisers, { secondId: second.personId });
  const asks = 'Personne n’a répondu';

  await looksAfter(world, '2027-03-03T09:00:00Z');
  expect(await titlesTo(world, second)).toEqual([]);
  await looksAfter(world, '2027-03-13T09:00:00Z');
  expect(await titlesTo(world, second)).toEqual([]);
  await looksAfter(world, '2027-03-15T09:00:00Z');
  await looksAfter(world, '2027-03-16T09:00:00Z');
  expect(await titlesTo(world, second)).toEqual(['Sans réponse pour l’instant\u202f: Tenir une permanence commune']);
  expect(await world.read(await again(world, coordinator), network.path)).not.toContain(asks);
  await looksAfter(world, '2027-03-25T09:00:00Z');
  expect(await world.read(await again(world, coordinator), network.path)).toContain(asks);
  expect(await world.read(await again(world, coordinator), `${network.path}/commitments/next-agenda`)).toContain(
    'Rien n’attend',
  );
  await looksAfter(world, '2027-04-05T09:00:00Z');
  expect(await world.read(await again(world, coordinator), `${network.path}/commitments/next-agenda`)).toContain(
    'Tenir une permanence commune',
  );

  // Whoever was asked in their place answers by their own link; then nobody has to speak of it.
  const link = await linkTo(world, second);
  const page = await world.read({}, link);
  const one = /action="([^"]*\/answers\/[^"]+\/[0-9a-f-]{36})/.exec(page)?.[1] ?? '';
  const answer = await world.submit({}, one, { answer: 'goingOn', version: versionIn(page), newDate: '2027-05-01' });
  expect(answer.status).toBe(303);
  expect(await world.read(await again(world, coordinator), `${network.path}/commitments/next-agenda`)).toContain(
    'Rien n’attend',
  );
  expect(await world.read(await again(world, coordinator), network.path)).not.toContain(asks);
  expect((await titlesTo(world, owner)).length).toBeGreaterThan(0);
});

test('a network chooses its own days; whoever saves second reads what the first one chose', async () => {
  const promisers = await somePromisers(world);
  const { network, owner, coordinator } = promisers;
  const settings = `${network.path}/commitments/settings`;
  const fields = { first: '14', second: '40', third: '100', patience: '5', version: '0' };

  const saved = await world.submit(coordinator, settings, fields);
  const late = await world.submit(coordinator, settings, { ...fields, first: '3' });
  const backwards = await world.submit(coordinator, settings, { ...fields, first: '50', version: '1' });
  await aDayOfPromises(promisers);
  await looksAfter(world, '2027-02-05T09:00:00Z');
  const early = await titlesTo(world, owner);
  await looksAfter(world, '2027-02-11T09:00:00Z');

  expect([saved.status, late.status, backwards.status]).toEqual([303, 422, 422]);
  expect(await late.text()).toContain('14, 40 et 100 jours');
  expect(early).toEqual([]);
  expect(await titlesTo(world, owner)).toHaveLength(1);
});

test('whoever leaves the organisation is not asked; the promise stays and asks its delegates for somebody else', async () => {
  const promisers = await somePromisers(world);
  const { network, organisation, owner, coordinator } = promisers;
  const worker = await aMember(world, network, { name: 'Yassine El Amrani', organisation });
  const { path } = await aPromise(world, promisers, { ownerId: worker.personId });
  await world.pool.query('update membership set ended_at = $2 where person_id = $1', [worker.personId, world.now()]);

  await looksAfter(world, '2027-03-03T09:00:00Z');

  expect(await titlesTo(world, worker)).toEqual([]);
  expect(await world.read(await again(world, owner), network.path)).toContain('Qui s’en charge maintenant');
  expect(await world.read(await again(world, coordinator), path)).toContain('cherche une personne pour le reprendre');
  expect(await world.read(await again(world, coordinator), path)).toContain('La Rampe');
});

test('several processes look at the same moment: each owner is asked once', async () => {
  const promisers = await somePromisers(world);
  await aDayOfPromises(promisers);
  world.moveTo('2027-02-04T09:00:00Z');
  const looks = world.application.workers.find(({ job }) => job.name === lookAfterPromises.name);
  const context = { db: world.db, now: world.now(), log: world.log, lastTry: false };

  await Promise.all(Array.from({ length: 6 }, () => looks?.handle({} as never, context)));

  expect(await titlesTo(world, promisers.owner)).toHaveLength(1);
});

test('the worker is killed at each of its steps, before and after it is kept: each owner is asked once', async () => {
  for (const keeps of [false, true])
    for (let step = 1; step <= 3; step++) {
      world.moveTo('2027-01-11T08:00:00Z');
      const promisers = await somePromisers(world);
      const { network, organisation } = promisers;
      const others = [];
      for (const name of ['Awa Diop', 'Bram Claes']) others.push(await aMember(world, network, { name, organisation }));
      const { event } = await aDayOfPromises(promisers);
      for (const { personId: ownerId } of others)
        await aPromise(world, promisers, { ownerId, eventId: event.id, dueOn: '2027-06-30' });
      await world.letters();
      world.moveTo('2027-02-04T09:00:00Z');
      await world.tx((tx) => later(tx, lookAfterPromises, {}));

      const dying = doJobsNow(world.application.workers, {
        db: diesAt(world.db, step, keeps),
        now: world.now(),
        log: world.log,
      });
      await expect(dying).rejects.toThrow('killed');
      // What a process held that says nothing any more is others' after a minute.
      await world.pool.query("update pgboss.job set state = 'retry' where state = 'active'");
      await world.doJobs();
      await looksAfter(world, '2027-02-04T10:00:00Z');

      const asked = await Promise.all(
        [promisers.owner, ...others].map(async (one) => (await titlesTo(world, one)).length),
      );
      expect([keeps, step, asked]).toEqual([keeps, step, [1, 1, 1]]);
    }
});
