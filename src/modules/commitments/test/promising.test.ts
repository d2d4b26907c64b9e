import { afterAll, expect, test } from 'vitest';
import { newId } from '#platform/db';
import { openWorld, visitor } from '../../../../test/world.ts';
import { aMember, anOrganisation } from '../../accounts/test/world.ts';
import { aStatement } from '../../statements/test/world.ts';
import { promisingRight } from '../promising-right.ts';
import { aPromise, somePromisers, titlesTo, versionIn } from './world.ts';

const world = await openWorld();
afterAll(world.close);

const words = { promised: 'Tenir une permanence commune', dueOn: '2027-03-10', audience: 'public' };

test('a statement becomes a promise: who, by when, how one will see it; the statement and the ledger show its way', async () => {
  const { network, organisation, owner } = await somePromisers(world);
  const statement = await aStatement(world, network, {
    words: 'Trois guichets, trois fois la même histoire',
    kind: 'problem',
  });

  const form = await world.read(owner, `${network.path}/commitments/new?statement=${statement}`);
  const answer = await world.submit(owner, `${network.path}/commitments`, {
    ...words,
    statement,
    organisation: organisation.id,
    owner: owner.name,
    firstStep: 'Appeler le CPAS',
    sign: 'Le mardi, la porte est ouverte',
  });
  const page = await world.read(owner, `${network.path}/statements/${statement}`);
  const ledger = await world.read(owner, `${network.path}/commitments`);

  expect(form).toContain('Trois guichets, trois fois la même histoire');
  expect(answer.status).toBe(303);
  for (const shown of [page, ledger]) {
    expect(shown).toContain('Tenir une permanence commune');
    expect(shown).toContain('La Rampe');
    expect(shown).toContain('10 mars 2027');
  }
  expect(ledger).toContain('Trois guichets, trois fois la même histoire');
});

test('without owner or date it is refused politely, with what was typed and both ways on', async () => {
  const { network, coordinator } = await somePromisers(world);

  const answer = await world.submit(coordinator, `${network.path}/commitments`, { promised: 'Une salle commune' });
  const page = await answer.text();
  const kept = await world.submit(coordinator, `${network.path}/commitments`, {
    promised: 'Une salle commune',
    as: 'intention',
  });
  const ledger = await world.read(coordinator, `${network.path}/commitments`);
  const intentions = await world.read(coordinator, `${network.path}/commitments?view=intentions`);

  expect(answer.status).toBe(422);
  expect(page).toContain('Il manque quelqu’un pour s’en charger, et une date.');
  expect(page).toContain('>Une salle commune</textarea>');
  expect(page).toContain('Garder comme intention');
  expect(kept.status).toBe(303);
  expect(ledger).not.toContain('Une salle commune');
  expect(ledger).toContain('Intentions, 1');
  expect(intentions).toContain('Une salle commune');
});

test('a day that has passed is refused, but for words that were said before it; a late promise keeps its day', async () => {
  const promisers = await somePromisers(world);
  const { network, owner, organisation } = promisers;
  const said = await aStatement(world, network, { words: 'Une salle commune', kind: 'promise' });
  const late = await aPromise(world, promisers, { named: 'La cour', dueOn: '2026-12-01' });
  const typed = {
    promised: 'Une salle commune',
    organisation: organisation.id,
    owner: owner.name,
    dueOn: '2026-12-20',
  };
  const saidOn = (day: string) => world.pool.query('update statement set said_at = $1 where id = $2', [day, said]);
  const version = versionIn(await world.read(owner, `${late.path}/edit`));
  const change = { ...typed, _method: 'patch', version };

  const refused = await world.submit(owner, `${network.path}/commitments`, typed);
  await saidOn('2026-12-18T10:00:00Z');
  const ofThen = await world.submit(owner, `${network.path}/commitments`, { ...typed, statement: said });
  const moved = await world.submit(owner, late.path, change);
  const kept = await world.submit(owner, late.path, { ...change, dueOn: '2026-12-01' });

  expect([refused.status, ofThen.status, moved.status, kept.status]).toEqual([422, 303, 422, 303]);
  expect(await refused.text()).toContain('Cette date est passée');
});

test('an intention that gets an owner and a date becomes a promise, and its owner is told', async () => {
  const { network, coordinator, owner, organisation } = await somePromisers(world);
  await world.submit(coordinator, `${network.path}/commitments`, { promised: 'Une salle commune', as: 'intention' });
  const page = await world.read(coordinator, `${network.path}/commitments?view=intentions`);
  const path = new RegExp(`${network.path}/commitments/[0-9a-f-]{36}`).exec(page)?.[0] ?? '';
  const form = await world.read(coordinator, `${path}/edit`);

  const answer = await world.submit(coordinator, path, {
    _method: 'patch',
    version: versionIn(form),
    promised: 'Une salle commune',
    organisation: organisation.id,
    owner: owner.email,
    dueOn: '10/03/2027',
  });

  expect(answer.status).toBe(303);
  expect(await world.read(owner, `${network.path}/commitments`)).toContain('Une salle commune');
  expect(await titlesTo(world, owner)).toEqual(['Un engagement à votre nom\u202f: Une salle commune']);
});

test('sent twice, or by four devices at once, a promise is one promise and one letter', async () => {
  const { network, coordinator, owner, organisation } = await somePromisers(world);
  const fields = { ...words, organisation: organisation.id, owner: owner.name, _key: newId() };

  const answers = await Promise.all(
    [1, 2, 3, 4].map(() => world.submit(coordinator, `${network.path}/commitments`, fields)),
  );

  expect(new Set(answers.map((answer) => `${answer.status} ${answer.headers.get('location')}`)).size).toBe(1);
  expect(await countOf(network.id)).toBe(1);
  expect(await titlesTo(world, owner)).toHaveLength(1);
});

test('two people change a promise at once: the second reads both texts, nothing is overwritten', async () => {
  const promisers = await somePromisers(world);
  const { coordinator, owner, organisation } = promisers;
  const { path } = await aPromise(world, promisers);
  const version = versionIn(await world.read(owner, `${path}/edit`));
  const change = { _method: 'patch', version, organisation: organisation.id, owner: owner.name, audience: 'public' };

  await world.submit(owner, path, { ...change, promised: 'Permanence le mardi', dueOn: '2027-03-10' });
  const second = await world.submit(coordinator, path, {
    ...change,
    promised: 'Permanence le jeudi',
    dueOn: '2027-04-01',
  });
  const page = await second.text();

  expect(second.status).toBe(422);
  expect(page).toContain('Permanence le mardi');
  expect(page).toContain('>Permanence le jeudi</textarea>');
  expect(await world.read(owner, path)).toContain('Permanence le mardi');
});

test('in the name of another organisation only coordinators promise, and an owner promises for one they are in', async () => {
  const { network, owner, coordinator, organisation } = await somePromisers(world);
  const other = await anOrganisation(world, network, 'Duo-Métiers');

  const theirs = await world.submit(owner, `${network.path}/commitments`, {
    ...words,
    organisation: other.id,
    ownerEmail: 'x@duo.example',
    owner: 'Xavier',
  });
  const wrong = await world.submit(coordinator, `${network.path}/commitments`, {
    ...words,
    organisation: other.id,
    owner: owner.name,
  });
  const right = await world.submit(coordinator, `${network.path}/commitments`, {
    ...words,
    organisation: organisation.id,
    owner: owner.name,
  });

  expect([theirs.status, wrong.status, right.status]).toEqual([422, 422, 303]);
  expect(await theirs.text()).toContain('demandez à la coordination');
  expect(await wrong.text()).toContain('Cette personne n’est pas de cette organisation.');
});

test('a table promises without an account, by its right alone: it is said there, and its contact is written to', async () => {
  const { network, organisation, coordinator } = await somePromisers(world);
  const subject = { networkId: network.id, kind: 'group', id: newId() };
  const right = promisingRight({ subject, back: `${network.path}/calendar` }, world.now());
  const fields = { ...words, organisation: organisation.id, owner: 'Sami', ownerEmail: 'Sami@rampe.example' };

  const form = await world.read(visitor, `${network.path}/commitments/new?right=${right}`);
  const forged = await world.submit(visitor, `${network.path}/commitments`, { ...fields, right: `${right}x` });
  const without = await world.submit(visitor, `${network.path}/commitments`, fields);
  const answer = await world.submit(visitor, `${network.path}/commitments`, { ...fields, right });

  expect(form).not.toContain('Carine Lefèvre');
  expect([forged.status, without.status]).toEqual([404, 303]);
  expect(without.headers.get('location')).toContain('/sign-in');
  expect(answer.headers.get('location')).toBe(`${network.path}/calendar`);
  expect(await world.read(coordinator, `${network.path}/commitments`)).toContain('Sami');
  expect(await world.read(coordinator, `${network.path}/statements`)).toContain('Tenir une permanence commune');
  expect(await titlesTo(world, 'sami@rampe.example')).toHaveLength(1);
});

test('a worker of another organisation reads a promise and changes nothing of it', async () => {
  const promisers = await somePromisers(world);
  const { path } = await aPromise(world, promisers);
  const other = await aMember(world, promisers.network, { name: 'Bram Claes' });

  expect(await world.read(other, path)).not.toContain('Où en est-on');
  expect((await world.visit(other, `${path}/edit`)).status).toBe(404);
  expect((await world.submit(other, `${path}/answers`, { answer: 'help', needed: 'x', version: '1' })).status).toBe(
    404,
  );
});

async function countOf(networkId: string): Promise<number> {
  const { rows } = await world.pool.query<{ n: number }>(
    'select count(*)::int as n from commitment where network_id = $1',
    [networkId],
  );
  return rows[0]?.n ?? 0;
}
