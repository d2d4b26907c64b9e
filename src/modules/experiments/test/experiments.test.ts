import { afterAll, expect, test } from 'vitest';
import { newId } from '#platform/db';
import { openWorld } from '../../../../test/world.ts';
import { aMember } from '../../accounts/test/world.ts';
import { anEvent, aScene, textOf } from '../../calendar/test/world.ts';
import { aStatement } from '../../statements/test/world.ts';
import { anExperiment } from './world.ts';

const world = await openWorld();
afterAll(world.close);

const seen = {
  verdict: 'kept',
  words: 'On garde la fiche',
  criterion0: 'yes',
  criterion1: 'partly',
  said1: 'Sept sur dix',
};

test('something is tried for a year, by criteria said beforehand; sent twice it is one', async () => {
  const { network, member } = await aScene(world);
  const fields = {
    name: 'Une fiche d’une page',
    criteria: 'Les gens racontent moins\nDix s’en servent',
    startsOn: '2027-02-01',
    _key: newId(),
  };

  const answers = [
    await world.submit(member, `${network.path}/experiments`, fields),
    await world.submit(member, `${network.path}/experiments`, fields),
  ];
  const page = textOf(await world.read(member, answers[0]?.headers.get('location') ?? ''));

  expect(new Set(answers.map((answer) => answer.headers.get('location'))).size).toBe(1);
  expect(page).toContain('Les gens racontent moins');
  expect(page).toContain('1er février 2028');
});

test('without criteria, or with an end before its beginning, the form comes back with what was typed', async () => {
  const { network, member } = await aScene(world);
  const fields = { name: 'Une fiche', startsOn: '2027-02-01' };

  const without = await world.submit(member, `${network.path}/experiments`, fields);
  const backwards = await world.submit(member, `${network.path}/experiments`, {
    ...fields,
    criteria: 'Un',
    endsOn: '2027-01-01',
  });

  expect([without.status, backwards.status]).toEqual([422, 422]);
  expect(await without.text()).toContain('value="Une fiche"');
  expect(await backwards.text()).toContain('La fin vient après le début.');
});

test('it lands on the first day from its review date on, for who coordinates, and on no other; evaluated there, it is told where it came from', async () => {
  const { network, coordinator, member, event } = await aScene(world);
  const later = await anEvent(world, network, {
    startsAt: new Date('2027-06-10T07:00:00Z'),
    endsAt: new Date('2027-06-10T14:00:00Z'),
  });
  const statementId = await aStatement(world, network, { words: 'Une seule fiche' });
  const id = await anExperiment(world, network, member, { statementId });
  const second = await anExperiment(world, network, member, { reviewOn: '2027-02-15' });
  const path = `${network.path}/experiments/${id}`;

  const day = await world.read(coordinator, event.path);
  const june = await world.read(coordinator, later.path);
  const unanswered = await world.submit(coordinator, `${path}/evaluation`, { ...seen, criterion1: '', version: '1' });
  const answer = await world.submit(coordinator, `${path}/evaluation`, { ...seen, version: '1', event: event.id });
  const after = textOf(await world.read(member, path));

  expect(day).toContain(`${path}?event=${event.id}`);
  expect(day.match(/#evaluation/g)).toHaveLength(1);
  expect(june).toContain(`experiments/${second}?event=${later.id}`);
  expect(june.match(/#evaluation/g)).toHaveLength(1);
  expect(await world.read(member, event.path)).not.toContain('#evaluation');
  expect(unanswered.status).toBe(422);
  expect(answer.status).toBe(303);
  expect(after).toContain('en partie. Sept sur dix');
  expect(after).toContain('On garde la fiche');
  expect(await world.read(member, `${network.path}/statements/${statementId}`)).toContain('On garde la fiche');
  expect(await world.read(coordinator, event.path)).not.toContain(path);
});

test('two evaluate at once: one is kept, the other reads it; looked at again, what was told is taken back', async () => {
  const { network, coordinator, member } = await aScene(world);
  const statementId = await aStatement(world, network, { words: 'Une seule fiche' });
  const path = `${network.path}/experiments/${await anExperiment(world, network, member, { statementId })}`;

  const answers = await Promise.all([
    world.submit(coordinator, `${path}/evaluation`, { ...seen, version: '1' }),
    world.submit(member, `${path}/evaluation`, { ...seen, words: 'On arrête', verdict: 'stopped', version: '1' }),
  ]);
  await world.submit(coordinator, `${path}/evaluation`, { _method: 'delete' });

  expect(answers.map(({ status }) => status).sort()).toEqual([303, 422]);
  expect(await answers.find(({ status }) => status === 422)?.text()).toContain('Quelqu’un l’a déjà évaluée');
  const statement = await world.read(member, `${network.path}/statements/${statementId}`);
  expect(statement).not.toContain('On garde la fiche');
  expect(statement).not.toContain('On arrête');
});

test('another worker reads it and evaluates nothing; who is erased leaves what was tried; few questions', async () => {
  const { network, member } = await aScene(world);
  const path = `${network.path}/experiments/${await anExperiment(world, network, member)}`;
  const other = await aMember(world, network, { name: 'Bram Claes' });
  const cost = async (address: string) => (await world.statementsOf(() => world.read(other, address))).length;

  expect((await world.submit(other, `${path}/evaluation`, { ...seen, version: '1' })).status).toBe(404);
  await world.read(other, path);
  expect(await cost(`${network.path}/experiments`)).toBeLessThanOrEqual(5);
  // One more for what was changed.
  expect(await cost(path)).toBeLessThanOrEqual(7);
  await world.submit(member, '/me/erasure', { word: 'effacer' });
  await world.doJobs();
  const { rows } = await world.pool.query('select 1 from experiment where owner_id = $1 or made_by = $1', [
    member.personId,
  ]);
  expect(rows).toEqual([]);
  expect(await world.read(other, path)).toContain('Une fiche de liaison d’une page');
});
