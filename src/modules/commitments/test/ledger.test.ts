import { afterAll, beforeEach, expect, test } from 'vitest';
import { openWorld } from '../../../../test/world.ts';
import { aMember, anOrganisation } from '../../accounts/test/world.ts';
import { anEvent, textOf } from '../../calendar/test/world.ts';
import { aStatement } from '../../statements/test/world.ts';
import { aPromise, looksAfter, somePromisers } from './world.ts';

const world = await openWorld({ startsAt: new Date('2027-01-11T08:00:00Z') });
afterAll(world.close);
beforeEach(() => world.moveTo('2027-01-11T08:00:00Z'));

test('the ledger leads with what is late, the oldest first, and never hides what was not kept', async () => {
  const promisers = await somePromisers(world);
  const { network, owner } = promisers;
  const ended = { endedAt: world.now(), dueOn: '2027-01-05' };
  await aPromise(world, promisers, { named: 'Tenue', standing: 'kept', ...ended });
  await aPromise(world, promisers, { named: 'Abandonnée', standing: 'givenUp', ...ended });
  await aPromise(world, promisers, { named: 'À venir', dueOn: '2027-02-01' });
  await aPromise(world, promisers, { named: 'Un peu en retard', dueOn: '2027-01-10' });
  await aPromise(world, promisers, { named: 'Très en retard', dueOn: '2026-12-01' });

  const page = textOf(await world.read(owner, `${network.path}/commitments`));
  const notKept = textOf(await world.read(owner, `${network.path}/commitments?view=notKept`));

  const order = ['Très en retard', 'Un peu en retard', 'À venir', 'Abandonnée'].map((name) => page.indexOf(name));
  expect(order.every((at) => at > 0)).toBe(true);
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(page).toContain('En retard, 2');
  expect(page).toContain('Pas tenus, 1');
  expect(notKept).toContain('Abandonnée');
  expect(notKept).not.toContain('Très en retard');
});

test('it is narrowed by organisation and to one’s own, counts follow; a page has twenty, paper and files have all', async () => {
  const promisers = await somePromisers(world);
  const { network, owner, coordinator } = promisers;
  const other = await anOrganisation(world, network, 'Duo-Métiers');
  for (let i = 10; i < 35; i++) await aPromise(world, promisers, { named: `Promesse ${i}` });
  await aPromise(world, promisers, { named: 'Ailleurs', organisationId: other.id, ownerId: coordinator.personId });
  const ledger = `${network.path}/commitments`;

  const narrowed = textOf(await world.read(owner, `${ledger}?organisation=${other.id}`));
  const mine = textOf(await world.read(coordinator, `${ledger}?mine=1`));
  const first = await world.read(owner, ledger);
  const paper = await world.read(owner, `${ledger}?paper=1`);
  const csv = await world.read(owner, `${ledger}.csv?organisation=${other.id}`);
  const xlsx = await world.visit(owner, `${ledger}.xlsx`);

  for (const page of [narrowed, mine]) {
    expect(page).toContain('Tous, 1');
    expect(page).toContain('Ailleurs');
    expect(page).not.toContain('Promesse 10');
  }
  expect(first.match(/<article/g)).toHaveLength(20);
  expect(paper.match(/<article/g)).toHaveLength(26);
  expect(csv.split('\r\n').filter(Boolean)).toHaveLength(2);
  expect(csv).toContain('Ailleurs;');
  expect(xlsx.headers.get('content-type')).toContain('spreadsheetml');
});

test('two organisations that are one keep the promises of both', async () => {
  const promisers = await somePromisers(world);
  const { network, organisation, coordinator } = promisers;
  const into = await anOrganisation(world, network, 'La Rampe asbl');
  await aPromise(world, promisers);

  const answer = await world.submit(coordinator, `${network.path}/organisations/${organisation.id}/merger`, {
    into: into.id,
  });
  await world.doJobs();

  expect(answer.status).toBeLessThan(400);
  const page = textOf(await world.read(coordinator, `${network.path}/commitments?organisation=${into.id}`));
  expect(page).toContain('Tenir une permanence commune');
});

test('pages of promises keep to their number of questions, however many there are', async () => {
  const promisers = await somePromisers(world);
  const { network, organisation, coordinator } = promisers;
  const event = await anEvent(world, network);
  const owner = await aMember(world, network, { name: 'Yassine El Amrani', role: 'delegate', organisation });
  const paths: string[] = [];
  for (let i = 0; i < 12; i++) {
    const statementId = await aStatement(world, network, { by: owner, words: `Propos ${i}` });
    const given = { statementId, ownerId: owner.personId, eventId: event.id, dueOn: '2027-01-18' };
    paths.push((await aPromise(world, promisers, given)).path);
  }
  await looksAfter(world, '2027-01-19T09:00:00Z');
  await world.read(owner, network.path);
  await world.read(coordinator, network.path);
  const cost = async (path: string, who: { cookie?: string } = owner) =>
    (await world.statementsOf(() => world.read(who, path))).length;

  expect(await cost(`${network.path}/commitments`)).toBeLessThanOrEqual(13);
  expect(await cost(paths[0] ?? '')).toBeLessThanOrEqual(14);
  expect(await cost(`${paths[0]}/edit`)).toBeLessThanOrEqual(8);
  expect(await cost(`${network.path}/commitments/new?event=${event.id}`)).toBeLessThanOrEqual(9);
  expect(await cost(`${event.path}/promises`)).toBeLessThanOrEqual(18);
  // For everybody: the counter of how often an address asks is one of them.
  expect(await cost(`${event.path}/outcomes`, {})).toBeLessThanOrEqual(13);
  expect(await cost(`${network.path}/commitments/next-agenda`, coordinator)).toBeLessThanOrEqual(8);
  expect(await cost(`${network.path}/commitments/settings`, coordinator)).toBeLessThanOrEqual(5);
});
