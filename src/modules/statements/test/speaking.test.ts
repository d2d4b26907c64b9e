import { afterAll, expect, test } from 'vitest';
import { newId } from '#platform/db';
import { visitor } from '../../../../test/world.ts';
import { aMember, aNetwork } from '../../accounts/test/world.ts';
import { aStatement, aTable, openStatementsWorld } from './world.ts';

const world = await openStatementsWorld();
afterAll(world.close);

test('somebody at a table speaks without an account, and keeps a link that says what came of it', async () => {
  const network = await aNetwork(world);
  const table = aTable(world, network);
  const coordinator = await aMember(world, network, { role: 'coordinator' });

  const said = await world.submit(visitor, `${network.path}/statements`, {
    right: table.right,
    kind: 'need',
    words: 'Une garderie avant sept heures',
  });
  const link = said.headers.get('location') ?? '';
  const atOnce = await world.read(visitor, link);
  const id = await statementId(network.id);
  await world.submit(coordinator, `${network.path}/statements/${id}/outcomes`, {
    words: 'La Halte ouvre à six heures trente',
  });
  const later = await world.read(visitor, link);

  expect(said.status).toBe(303);
  expect(atOnce).toContain('Une garderie avant sept heures');
  expect(atOnce).not.toContain('La Halte ouvre');
  expect(later).toContain('La Halte ouvre à six heures trente');
});

test('right after speaking one goes back to where one was; the link to keep does not tell where that is', async () => {
  const network = await aNetwork(world);
  const { right } = aTable(world, network);

  const said = await world.submit(visitor, `${network.path}/statements`, { right, kind: 'idea', words: 'Un café' });
  const link = said.headers.get('location') ?? '';
  const [address = '', from = ''] = link.split('?from=');
  const page = await world.read(visitor, link);
  const elsewhere = await world.read(visitor, `${address}?from=${encodeURIComponent('//example.org/x')}`);

  expect(page).toContain(`href="${decodeURIComponent(from)}"`);
  expect(page).toContain(`value="${world.origin}${address}"`);
  expect(elsewhere).not.toContain('href="//example.org');
});

test('a device that repeats what it could not send gets the same answer, and there is one statement', async () => {
  const network = await aNetwork(world);
  const fields = { right: aTable(world, network).right, kind: 'idea', words: 'Un café commun', _key: newId() };

  const answers = [
    await world.submit(visitor, `${network.path}/statements`, fields),
    await world.submit(visitor, `${network.path}/statements`, fields),
  ];

  expect(answers.map((answer) => answer.status)).toEqual([303, 303]);
  expect(answers[0]?.headers.get('location')).toBe(answers[1]?.headers.get('location'));
  expect(await count(network.id)).toBe(1);
});

test('the same request sent twice at the same moment is one statement', async () => {
  const network = await aNetwork(world);
  const fields = { right: aTable(world, network).right, kind: 'idea', words: 'Un café commun', _key: newId() };

  const answers = await Promise.all(
    [1, 2, 3, 4].map(() => world.submit(visitor, `${network.path}/statements`, fields)),
  );

  expect(new Set(answers.map((answer) => `${answer.status} ${answer.headers.get('location')}`)).size).toBe(1);
  expect(answers[0]?.status).toBe(303);
  expect(await count(network.id)).toBe(1);
});

test('without a right nobody speaks: not with none, not with one of another network', async () => {
  const network = await aNetwork(world);
  const elsewhere = await aNetwork(world);
  const member = await aMember(world, network);
  const fields = { kind: 'idea', words: 'Ici' };

  const without = await world.submit(member, `${network.path}/statements`, fields);
  const borrowed = await world.submit(member, `${network.path}/statements`, {
    ...fields,
    right: aTable(world, elsewhere).right,
  });
  const forged = await world.submit(member, `${network.path}/statements`, {
    ...fields,
    right: `${aTable(world, network).right}x`,
  });

  expect([without.status, borrowed.status, forged.status]).toEqual([404, 404, 404]);
  expect(await count(network.id)).toBe(0);
});

test('nothing written: the page comes back in the language of the person, with what they did write', async () => {
  const network = await aNetwork(world);

  const answer = await world.submit({ lang: 'nl' }, `${network.path}/statements`, {
    right: aTable(world, network).right,
    kind: 'idea',
    name: 'Awa',
  });
  const page = await answer.text();

  expect(answer.status).toBe(422);
  expect(page).toContain('Schrijf enkele woorden.');
  expect(page).toContain('value="Awa"');
});

test('the author withdraws their words and puts them back; another worker cannot', async () => {
  const network = await aNetwork(world);
  const author = await aMember(world, network, { name: 'Awa Diop' });
  const other = await aMember(world, network, { name: 'Bram Claes' });
  const id = await aStatement(world, network, { by: author, words: 'Trop de réunions' });
  const address = `${network.path}/statements/${id}`;

  const refused = await world.submit(other, `${address}/withdrawal`, {});
  await world.submit(author, `${address}/withdrawal`, {});
  const gone = await world.visit(other, address);
  await world.submit(author, `${address}/withdrawal`, { _method: 'delete' });

  expect(refused.status).toBe(404);
  expect(gone.status).toBe(404);
  expect(await world.read(other, address)).toContain('Trop de réunions');
});

test('the list shows who spoke, from which organisation, and what still waits', async () => {
  const network = await aNetwork(world);
  const author = await aMember(world, network, { name: 'Awa Diop' });
  const first = await aStatement(world, network, { by: author, words: 'Une carte des services', kind: 'idea' });
  await aStatement(world, network, { words: 'Les délais sont trop longs', kind: 'problem' });
  await world.submit(author, `${network.path}/statements/${first}/outcomes`, { words: 'La carte est en ligne' });

  const all = await world.read(author, `${network.path}/statements`);
  const waiting = await world.read(author, `${network.path}/statements?waiting=1`);
  const problems = await world.read(author, `${network.path}/statements?kind=problem`);

  expect(all).toContain('Une suite');
  expect(all).toContain('Awa Diop, La Rampe');
  expect(all).toContain('Quelqu’un');
  expect(waiting).not.toContain('Une carte des services');
  expect(problems).not.toContain('Une carte des services');
  expect(problems).toContain('Les délais sont trop longs');
});

test('the pages keep to their number of questions, however much was said', async () => {
  const network = await aNetwork(world);
  const author = await aMember(world, network);
  for (let said = 0; said < 40; said++) await aStatement(world, network, { by: author, words: `Propos ${said}` });
  const id = await aStatement(world, network, { by: author, words: 'Le dernier' });

  const list = await world.statementsOf(() => world.read(author, `${network.path}/statements`));
  const one = await world.statementsOf(() => world.read(author, `${network.path}/statements/${id}`));

  expect(list.length).toBeLessThanOrEqual(7);
  // What was promised because of it is one question more.
  expect(one.length).toBeLessThanOrEqual(9);
});

async function count(networkId: string): Promise<number> {
  const { rows } = await world.pool.query<{ n: number }>(
    'select count(*)::int as n from statement where network_id = $1',
    [networkId],
  );
  return rows[0]?.n ?? 0;
}

async function statementId(networkId: string): Promise<string> {
  const { rows } = await world.pool.query<{ id: string }>('select id from statement where network_id = $1', [
    networkId,
  ]);
  return rows[0]?.id ?? '';
}
