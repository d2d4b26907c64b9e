import { afterAll, beforeEach, expect, test } from 'vitest';
import { newId } from '#platform/db';
import { openWorld, visitor } from '../../../../test/world.ts';
import { aMember } from '../../accounts/test/world.ts';
import { followSeal } from '../../statements/right.ts';
import { aStatement } from '../../statements/test/world.ts';
import { again, aPromise, linkTo, looksAfter, somePromisers, titlesTo, versionIn } from './world.ts';

const world = await openWorld();
afterAll(world.close);
beforeEach(() => world.moveTo('2027-01-11T08:00:00Z'));

test('kept, with what shows it: the result is told on the statement, whoever follows it by link reads it', async () => {
  const promisers = await somePromisers(world);
  const { network, owner } = promisers;
  const statement = await aStatement(world, network, { words: 'Trois guichets', kind: 'problem' });
  const { path } = await aPromise(world, promisers, { statementId: statement });
  const version = versionIn(await world.read(owner, path));

  const answer = await world.submit(owner, `${path}/answers`, {
    answer: 'done',
    version,
    result: 'Trente et une personnes sont venues',
    link: 'https://rampe.example/permanence',
    file: new File(['31 personnes'], 'liste.txt'),
  });
  const page = await world.read(owner, path);
  const evidence = /href="([^"]*\/evidence\/[^"]+)"/.exec(page)?.[1] ?? '';
  const followed = `${network.path}/statements/followed/${followSeal({ networkId: network.id, statementId: statement })}`;

  expect(answer.status).toBe(303);
  expect(page).toContain('https://rampe.example/permanence');
  expect(await world.read(owner, evidence)).toBe('31 personnes');
  expect((await world.visit(visitor, evidence)).status).toBe(303);
  const told = await world.read(visitor, followed);
  expect(told).toContain('Tenu par La Rampe');
  expect(told).toContain('Trente et une personnes sont venues');
});

test('taken up again, what was told of the end is taken back', async () => {
  const promisers = await somePromisers(world);
  const { network, owner } = promisers;
  const statement = await aStatement(world, network, { kind: 'problem' });
  const { path } = await aPromise(world, promisers, { statementId: statement });
  await world.submit(owner, `${path}/answers`, { answer: 'giveUp', version: '1', reason: 'Trop cher pour douze' });
  const ended = await world.read(owner, `${network.path}/statements/${statement}`);

  await world.submit(owner, `${path}/reopening`, {});

  expect(ended).toContain('La Rampe y renonce');
  expect(await world.read(owner, `${network.path}/statements/${statement}`)).not.toContain('La Rampe y renonce');
  expect(await world.read(owner, path)).toContain('Dire que c’est fait');
});

test('going on to another date: the date before stays readable, and no date of the past is taken', async () => {
  const promisers = await somePromisers(world);
  const { path } = await aPromise(world, promisers);
  world.moveTo('2027-03-12T08:00:00Z');
  const owner = await again(world, promisers.owner);

  const past = await world.submit(owner, `${path}/answers`, {
    answer: 'goingOn',
    version: '1',
    newDate: '2027-03-10',
    progress: 'Quatre fiches sur neuf',
  });
  const refused = await past.text();
  const moved = await world.submit(owner, `${path}/answers`, {
    answer: 'goingOn',
    version: '1',
    newDate: '2027-04-20',
    progress: 'Quatre fiches sur neuf',
  });
  const page = await world.read(owner, path);

  expect(past.status).toBe(422);
  expect(refused).toContain('Cette date est passée');
  expect(refused).toContain('value="Quatre fiches sur neuf"');
  expect(moved.status).toBe(303);
  expect(page).toContain('Reporté du 10 mars 2027 au 20 avril 2027');
  expect(page).toContain('en cours');
});

test('help that is asked for reaches those who coordinate at once, by letter and on their home', async () => {
  const promisers = await somePromisers(world);
  const { network, owner, coordinator } = promisers;
  const { path } = await aPromise(world, promisers);

  await world.submit(owner, `${path}/answers`, { answer: 'help', version: '1', needed: 'Une salle le mardi' });

  expect(await titlesTo(world, coordinator)).toEqual(['Une aide est demandée\u202f: Tenir une permanence commune']);
  expect(await world.read(coordinator, network.path)).toContain('Une aide est demandée');
  await world.submit(coordinator, `${path}/answers`, {
    answer: 'goingOn',
    version: '2',
    newDate: '2027-03-10',
    progress: 'La salle est trouvée',
  });
  expect(await world.read(coordinator, network.path)).not.toContain('Une aide est demandée');
});

test('two answer at once: one is kept, the other reads it beside their own words, which stay in the form', async () => {
  const promisers = await somePromisers(world);
  const { owner, coordinator } = promisers;
  const { path } = await aPromise(world, promisers);
  const fields = { answer: 'goingOn', version: '1', newDate: '2027-04-01' };

  const answers = await Promise.all([
    world.submit(owner, `${path}/answers`, { ...fields, progress: 'La clé est là' }),
    world.submit(coordinator, `${path}/answers`, { ...fields, progress: 'La salle est là' }),
  ]);
  const second = answers.find(({ status }) => status === 422);
  const page = (await second?.text()) ?? '';

  expect(answers.map(({ status }) => status).sort()).toEqual([303, 422]);
  expect(page).toContain('La clé est là');
  expect(page).toContain('La salle est là');
  expect(versionIn(page)).toBe('2');
});

test('the same answer sent twice is one step; an unusable file gives the form back with what was written', async () => {
  const promisers = await somePromisers(world);
  const { owner } = promisers;
  const { id, path } = await aPromise(world, promisers);
  const fields = { answer: 'goingOn', version: '1', newDate: '2027-04-01', progress: 'La clé est là', _key: newId() };

  const answers = [
    await world.submit(owner, `${path}/answers`, fields),
    await world.submit(owner, `${path}/answers`, fields),
  ];
  const program = await world.submit(owner, `${path}/answers`, {
    answer: 'done',
    version: '2',
    result: 'Fait',
    file: new File([new Uint8Array([0x4d, 0x5a, 0, 1])], 'photo.jpg'),
  });

  expect(answers.map(({ status }) => status)).toEqual([303, 303]);
  const { rows } = await world.pool.query('select 1 from commitment_step where commitment_id = $1', [id]);
  expect(rows).toHaveLength(2);
  expect(program.status).toBe(422);
  expect(await program.text()).toContain('>Fait</textarea>');
});

test('by the link of a letter one answers without an account; reading it changes nothing; in their language', async () => {
  const promisers = await somePromisers(world);
  const { network, coordinator } = promisers;
  const contact = {
    ownerId: null,
    contactName: 'Wout',
    contactEmail: 'wout@taalhuis.example',
    contactLang: 'nl' as const,
  };
  await aPromise(world, promisers, { ...contact, named: 'Vier plaatsen vrijhouden' });
  await aPromise(world, promisers, { ...contact, named: 'De fiche vertalen' });
  await looksAfter(world, '2027-03-03T09:00:00Z');
  const [title] = await titlesTo(world, 'wout@taalhuis.example');
  const link = await linkTo(world, 'wout@taalhuis.example');

  const list = await world.read({ lang: 'nl' }, link);
  const one = /href="([^"]*\/answers\/[^"]+\/[0-9a-f-]{36})"/.exec(list)?.[1] ?? '';
  const page = await world.read({ lang: 'nl' }, one);
  const before = await stepsIn(network.id);
  const answered = await world.submit({ lang: 'nl' }, one, {
    answer: 'help',
    version: versionIn(page),
    needed: 'Een lokaal',
  });

  expect(title).toBe('Hoever staat het? 2 engagementen');
  expect(list).toContain('Vier plaatsen vrijhouden');
  expect(list).toContain('De fiche vertalen');
  expect(before).toBe(2);
  expect(answered.status).toBe(303);
  expect(await stepsIn(network.id)).toBe(3);
  expect(await titlesTo(world, coordinator)).toHaveLength(1);
});

test('a link opens nothing any more once somebody else owns the promise; a forged one never did', async () => {
  const promisers = await somePromisers(world);
  const { network, organisation, owner, coordinator } = promisers;
  const { path } = await aPromise(world, promisers);
  await looksAfter(world, '2027-03-03T09:00:00Z');
  const link = await linkTo(world, owner);
  const open = (await world.visit(visitor, link)).status;
  const colleague = await aMember(world, network, { name: 'Yassine El Amrani', organisation });
  const fields = {
    promised: 'Autre',
    audience: 'public',
    organisation: organisation.id,
    owner: colleague.name,
    dueOn: '2027-03-10',
  };

  await world.submit(await again(world, coordinator), path, { _method: 'patch', version: '1', ...fields });

  expect(open).toBe(200);
  expect((await world.visit(visitor, link)).status).toBe(404);
  expect((await world.visit(visitor, `${link}x`)).status).toBe(404);
});

async function stepsIn(networkId: string): Promise<number> {
  const { rows } = await world.pool.query<{ n: number }>(
    'select count(*)::int as n from commitment_step where network_id = $1',
    [networkId],
  );
  return rows[0]?.n ?? 0;
}
