import { afterAll, expect, test } from 'vitest';
import { textsIn } from '#platform/texts';
import { openWorld, visitor } from '../../../../test/world.ts';
import { memberOf } from '../index.ts';
import { personByEmail } from '../store/person.ts';
import { linkIn, sessionIn } from './letters.ts';
import { aMember, aNetwork, anOrganisation, type TestMember, type TestNetwork } from './world.ts';

const world = await openWorld();
afterAll(world.close);
const fr = textsIn('fr');
const nl = textsIn('nl');

let count = 0;
const newAddress = () => `new.${++count}@example.org`;

async function invited(network: TestNetwork, by: TestMember, fields: Record<string, string>) {
  const email = newAddress();
  const answer = await world.submit(by, `${network.path}/invitations`, {
    email,
    role: 'worker',
    lang: 'nl',
    ...fields,
  });
  const letters = await world.letters(email);
  const link = letters[0] ? linkIn(letters[0]) : '';
  const key = link ? (new URL(link, world.origin).searchParams.get('key') ?? '') : '';
  return { email, answer, letters, link, key };
}

test('somebody who is invited reads a letter in their language, presses one button and is a member', async () => {
  const network = await aNetwork(world, { name: { fr: 'Réseau du Canal', nl: 'Netwerk Kanaal' } });
  const rampe = await anOrganisation(world, network, 'La Rampe');
  const coordinator = await aMember(world, network, { role: 'coordinator', name: 'Amina' });

  const { email, letters, link, key } = await invited(network, coordinator, {
    organisation: rampe.id,
    role: 'delegate',
    functionNl: 'trajectbegeleider',
  });
  const page = await world.read({ lang: 'nl' }, link);
  const accepted = await world.submit({ lang: 'nl' }, '/invitation', { key, name: 'Bram Peeters' });

  expect(letters[0]?.subject).toBe(nl('accounts.mail.invitation.title', { network: 'Netwerk Kanaal' }));
  expect(page).toContain(`${nl('accounts.role.delegate')}, La Rampe`);
  expect(accepted.headers.get('location')).toBe(network.path);
  expect(await world.read(sessionIn(accepted), network.path)).toContain('Bram Peeters');
  const person = await personByEmail(world.db, email);
  const member = await memberOf(world.db, { networkId: network.id, personId: person?.id ?? '', now: world.now() });
  expect(member).toMatchObject({ role: 'delegate', organisationId: rampe.id, name: 'Bram Peeters' });
});

test('the same invitation accepted twice at once makes one person with one place', async () => {
  const network = await aNetwork(world);
  const rampe = await anOrganisation(world, network);
  const coordinator = await aMember(world, network, { role: 'coordinator' });
  const { email, key } = await invited(network, coordinator, { organisation: rampe.id });

  const answers = await Promise.all(
    ['Bram', 'Bram P.'].map((name) => world.submit(visitor, '/invitation', { key, name })),
  );

  expect(answers.map(({ status }) => status).sort()).toEqual([303, 410]);
  const { rows } = await world.pool.query(
    'select count(*)::int as places from membership join person on person.id = person_id where email = $1',
    [email],
  );
  expect(rows).toEqual([{ places: 1 }]);
});

test('two networks invite the same stranger, who accepts both at once: one person, two places', async () => {
  const [one, two] = [await aNetwork(world), await aNetwork(world)];
  const email = newAddress();
  const keys: string[] = [];
  for (const network of [one, two]) {
    const coordinator = await aMember(world, network, { role: 'coordinator' });
    const organisation = (await anOrganisation(world, network)).id;
    await world.submit(coordinator, `${network.path}/invitations`, { email, organisation, role: 'worker', lang: 'fr' });
  }
  for (const letter of await world.letters(email))
    keys.push(new URL(linkIn(letter), world.origin).searchParams.get('key') ?? '');

  const answers = await Promise.all(keys.map((key) => world.submit(visitor, '/invitation', { key, name: 'Bram' })));

  expect(answers.map(({ status }) => status)).toEqual([303, 303]);
  const { rows } = await world.pool.query(
    'select count(distinct person.id)::int as people, count(*)::int as places from membership join person on person.id = person_id where email = $1',
    [email],
  );
  expect(rows).toEqual([{ people: 1, places: 2 }]);
});

test('a delegate invites to their own organisation and to no other', async () => {
  const network = await aNetwork(world);
  const rampe = await anOrganisation(world, network, 'La Rampe');
  const other = await anOrganisation(world, network, 'Le Pont');
  const delegate = await aMember(world, network, { role: 'delegate', organisation: rampe });

  const own = await invited(network, delegate, { organisation: rampe.id });
  const elsewhere = await invited(network, delegate, { organisation: other.id });
  const coordinator = await invited(network, delegate, { organisation: rampe.id, role: 'coordinator' });

  expect([own.answer.status, elsewhere.answer.status, coordinator.answer.status]).toEqual([303, 422, 422]);
  expect(elsewhere.letters).toEqual([]);
  expect(await elsewhere.answer.text()).toContain(fr('accounts.invite.refused.notYours'));
});

test('a worker invites nobody', async () => {
  const network = await aNetwork(world);
  const rampe = await anOrganisation(world, network, 'La Rampe');
  const worker = await aMember(world, network, { organisation: rampe });

  expect((await invited(network, worker, { organisation: rampe.id })).answer.status).toBe(404);
  expect((await world.visit(worker, `${network.path}/invitations`)).status).toBe(404);
});

test('an invitation that is taken back opens nothing, and taking it back can be undone', async () => {
  const network = await aNetwork(world);
  const coordinator = await aMember(world, network, { role: 'coordinator' });
  const rampe = await anOrganisation(world, network);
  const { link, email } = await invited(network, coordinator, { organisation: rampe.id });
  const list = await world.read(coordinator, `${network.path}/invitations`);
  const path = /action="([^"]+revocation)"/.exec(list)?.[1] ?? '';

  await world.submit(coordinator, path, {});
  const taken = await world.visit(visitor, link);
  await world.submit(coordinator, path, { _method: 'delete' });

  expect(list).toContain(email);
  expect(taken.status).toBe(410);
  expect((await world.visit(visitor, link)).status).toBe(200);
});

test('after thirty days it is over; sent again it is good for thirty more', async () => {
  const network = await aNetwork(world);
  const coordinator = await aMember(world, network, { role: 'coordinator' });
  const rampe = await anOrganisation(world, network);
  const { link, email } = await invited(network, coordinator, { organisation: rampe.id });
  const begin = world.now();

  world.moveTo(new Date(begin.getTime() + 29 * 86_400_000));
  await world.visit(coordinator, network.path);
  world.moveTo(new Date(begin.getTime() + 31 * 86_400_000));
  const over = await world.visit(visitor, link);
  const list = await world.read(coordinator, `${network.path}/invitations`);
  await world.submit(coordinator, /action="([^"]+sending)"/.exec(list)?.[1] ?? '', {});
  const again = await world.visit(visitor, link);
  const letters = await world.letters(email);
  world.moveTo(begin);

  expect(over.status).toBe(410);
  expect(list).toContain(fr('accounts.invitation.expired', { until: fr.date('2027-02-10') }));
  expect(again.status).toBe(200);
  expect(letters).toHaveLength(2);
});

test('whoever has this place already is not invited to it again', async () => {
  const network = await aNetwork(world);
  const rampe = await anOrganisation(world, network);
  const coordinator = await aMember(world, network, { role: 'coordinator' });
  const worker = await aMember(world, network, { organisation: rampe });

  const answer = await world.submit(coordinator, `${network.path}/invitations`, {
    email: worker.email,
    organisation: rampe.id,
    role: 'worker',
    lang: 'fr',
  });

  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain(fr('accounts.invite.refused.alreadyThere'));
});

test('a key that was changed opens nothing', async () => {
  expect((await world.visit(visitor, '/invitation?key=abc.def')).status).toBe(410);
});

test('a worker without organisation is refused at the field where it is chosen', async () => {
  const network = await aNetwork(world);
  const coordinator = await aMember(world, network, { role: 'coordinator' });

  const { answer } = await invited(network, coordinator, { organisation: '' });

  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain(`<a href="#organisation">${fr('accounts.invite.refused.noOrganisation')}</a>`);
});

test('an invitation whose e-mail may not have left says so, until it is sent again', async () => {
  const network = await aNetwork(world);
  const rampe = await anOrganisation(world, network);
  const coordinator = await aMember(world, network, { role: 'coordinator' });
  const { email } = await invited(network, coordinator, { organisation: rampe.id });
  await world.pool.query(`update letter set state = 'uncertain' where address = $1`, [email]);
  const list = `${network.path}/invitations`;

  const uncertain = await world.read(coordinator, list);
  await world.pool.query(`update letter set state = 'refused' where address = $1`, [email]);
  const refused = await world.read(coordinator, list);
  const [, id = ''] = /invitations\/([^/]+)\/sending/.exec(refused) ?? [];
  await world.submit(coordinator, `${list}/${id}/sending`, {});

  expect(uncertain).toContain('sans que l’on sache si l’e-\u2060mail est parti');
  expect(refused).toContain('refusée par la boîte de cette adresse');
  expect(await world.letters(email)).toHaveLength(2);
  expect(await world.read(coordinator, list)).not.toContain('refusée');
  const { rows } = await world.pool.query('select distinct state from letter where address = $1', [email]);
  expect(rows.map(({ state }) => state).sort()).toEqual(['notNeeded', 'sent']);
});
