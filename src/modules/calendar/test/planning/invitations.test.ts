import { afterAll, beforeEach, expect, test } from 'vitest';
import { type Db, inTransaction, newId, type Tx } from '#platform/db';
import { happened, personErased } from '#platform/happenings';
import { openWorld } from '../../../../../test/world.ts';
import { aMember, anOrganisation } from '../../../accounts/test/world.ts';
import { inviteAll } from '../../actions/planning/invite-all.ts';
import { anEvent, aScene, type TestScene, textOf, valueIn } from '../world.ts';

const world = await openWorld();
afterAll(world.close);
beforeEach(() => world.moveTo('2027-01-11T08:00:00Z'));

const makes = ({ coordinator, event }: TestScene, given: Record<string, string | string[]>) =>
  world.submit(coordinator, `${event.path}/invitations`, given);

/** Chooses, looks at the number, sends. */
async function invites(scene: TestScene, given: Record<string, string | string[]>): Promise<string> {
  const path = (await makes(scene, given)).headers.get('location') ?? '';
  const page = textOf(await world.read(scene.coordinator, path));
  await world.submit(scene.coordinator, path, {});
  return page;
}

const invitationsTo = async (address: string) =>
  (await world.letters(address)).filter(({ subject }) => /^(Invitation|Uitnodiging)/.test(subject ?? ''));

test('all members are counted, then written to once in their language; whoever comes already is not', async () => {
  const scene = await aScene(world);
  const { network, event, member, coordinator } = scene;
  const bram = await aMember(world, network, { name: 'Bram', lang: 'nl' });
  await world.submit(member, `${event.path}/registration`, {});

  const path = (await makes(scene, { whom: 'all', wordsFr: 'Venez avec un collègue.' })).headers.get('location') ?? '';
  const page = textOf(await world.read(coordinator, path));
  expect(page).toContain('2 personnes vont être invitées');
  expect(page).toContain('Déjà au nombre des inscriptions une personne');
  // Nothing leaves by looking.
  expect(await invitationsTo(bram.email)).toEqual([]);
  await Promise.all([world.submit(coordinator, path, {}), world.submit(coordinator, path, {})]);

  const [letter, ...more] = await invitationsTo(bram.email);
  expect(more).toEqual([]);
  expect(letter?.subject).toBe('Uitnodiging: Qui garde les enfants ?');
  expect(letter?.text).toContain('Venez avec un collègue.');
  expect(letter?.text).toContain(`http://maillage.test${event.path}`);
  expect(await invitationsTo(coordinator.email)).toHaveLength(1);
  expect(await invitationsTo(member.email)).toEqual([]);

  // A second invitation writes to nobody twice.
  expect(await invites(scene, { whom: 'chosen', addresses: bram.email })).toContain('Personne à inviter');
  expect(await invitationsTo(bram.email)).toHaveLength(1);
  const list = textOf(await world.read(coordinator, `${event.path}/invitations`));
  expect(list).toContain('Tous les membres 2 personnes');
});

test('some organisations, or pasted addresses of the network’s people; others are said and not written to', async () => {
  const scene = await aScene(world);
  const { network, coordinator } = scene;
  const [rampe, tilia] = [
    await anOrganisation(world, network, 'La Rampe'),
    await anOrganisation(world, network, 'Tilia'),
  ];
  const awa = await aMember(world, network, { name: 'Awa', organisation: rampe });
  const clara = await aMember(world, network, { name: 'Clara', organisation: tilia });
  const elsewhere = await aScene(world);

  expect(await invites(scene, { whom: 'organisations', 'organisations[]': [rampe.id] })).toContain('Une personne va');
  expect(await invitationsTo(awa.email)).toHaveLength(1);
  expect(await invitationsTo(clara.email)).toEqual([]);

  const addresses = `Clara <${clara.email.toUpperCase()}>, ${elsewhere.member.email}; nobody@example.org`;
  const made = await makes(scene, { whom: 'chosen', addresses });
  const cookie = (made.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const path = made.headers.get('location') ?? '';
  const page = await world.read({ ...coordinator, cookie: `${coordinator.cookie}; ${cookie}` }, path);
  expect(textOf(page)).toContain('2 adresses ne sont celles de personne');
  await world.submit(coordinator, path, {});
  expect(await invitationsTo(clara.email)).toHaveLength(1);
  expect(await invitationsTo(elsewhere.member.email)).toEqual([]);
  expect(await invitationsTo('nobody@example.org')).toEqual([]);
});

test('whoever came to the last edition: those seen at its door, else those registered', async () => {
  const scene = await aScene(world);
  const { network, coordinator, member, event } = scene;
  const absent = await aMember(world, network, { name: 'Absente' });
  const last = await anEvent(world, network, {
    startsAt: new Date('2027-01-12T08:00:00Z'),
    endsAt: new Date('2027-01-12T14:00:00Z'),
  });
  for (const who of [member, absent]) await world.submit(who, `${last.path}/registration`, {});
  expect((await makes(scene, { whom: 'lastEdition' })).status).toBe(422);
  await world.pool.query('update event set edition_of = $1 where id = $2', [last.id, event.id]);

  const before = (await makes(scene, { whom: 'lastEdition' })).headers.get('location') ?? '';
  expect(textOf(await world.read(coordinator, before))).toContain('2 personnes');
  await world.pool.query(
    `insert into arrival (network_id, id, event_id, registration_id, state, at)
       select network_id, $1, event_id, id, 'present', now() from registration where event_id = $2 and person_id = $3`,
    [newId(), last.id, member.personId],
  );
  expect(await invites(scene, { whom: 'lastEdition' })).toContain('Une personne va');
  expect(await invitationsTo(member.email)).toHaveLength(1);
  expect(await invitationsTo(absent.email)).toEqual([]);
});

test('whoever declines invitations in their account is counted apart and not written to', async () => {
  const scene = await aScene(world);
  const { member, coordinator } = scene;
  const kinds = await world.read(member, '/me/letters');
  const all = [...kinds.matchAll(/value="([\w.]+)"/g)].map(([, kind]) => kind ?? '');
  expect(all).toContain('calendar.invitation');
  await world.submit(member, '/me/letters', { 'wanted[]': all.filter((kind) => kind !== 'calendar.invitation') });

  expect(await invites(scene, { whom: 'all' })).toContain('Ne veulent pas d’invitation par e-\u2060mail une personne');

  expect(await invitationsTo(member.email)).toEqual([]);
  expect(await invitationsTo(coordinator.email)).toHaveLength(1);
});

test('nobody is invited to what is cancelled or has begun, and a form without anybody is refused as it was', async () => {
  const scene = await aScene(world);
  const path = (await makes(scene, { whom: 'all' })).headers.get('location') ?? '';
  world.moveTo('2027-01-28T09:00:00Z');
  expect((await world.submit(scene.coordinator, path, {})).status).toBe(422);
  expect(await invitationsTo(scene.member.email)).toEqual([]);

  for (const given of [{ whom: 'organisations' }, { whom: 'chosen', addresses: 'rien' }, {}] as Record<
    string,
    string
  >[])
    expect((await makes(scene, given)).status).toBe(422);
  const refused = await (await makes(scene, { whom: 'chosen', wordsFr: 'Mes mots' })).text();
  expect(refused).toContain('Mes mots');
  expect(valueIn(refused, '_key')).not.toBe('');
});

test('the worker is killed after each batch it kept, or undid: each member is invited once', async () => {
  for (const keeps of [false, true]) {
    const scene = await aScene(world);
    const people = [scene.member, scene.coordinator];
    const path = (await makes(scene, { whom: 'all' })).headers.get('location') ?? '';
    const which = { networkId: scene.network.id, eventId: scene.event.id, invitationId: path.split('/').at(-1) ?? '' };

    await expect(inviteAll(diesOnce(keeps), which, world.now())).rejects.toThrow('killed');
    await inviteAll(world.db, which, world.now());
    await inviteAll(world.db, which, world.now());

    for (const { email } of people) expect([keeps, (await invitationsTo(email)).length]).toEqual([keeps, 1]);
  }
});

test('a person who is erased is in no invitation any more', async () => {
  const scene = await aScene(world);
  await invites(scene, { whom: 'chosen', addresses: scene.member.email });
  await world.doJobs();

  await world.tx((tx) => happened(tx, personErased, { personId: scene.member.personId }));
  await world.doJobs();

  const { rows } = await world.pool.query(
    'select person_ids, (select count(*)::int from event_invited i where i.event_id = e.event_id) as noted from event_invitation e where event_id = $1',
    [scene.event.id],
  );
  expect(rows).toEqual([{ person_ids: [], noted: 0 }]);
});

/** A database whose first transaction is the last one of its process. */
function diesOnce(keeps: boolean): Db {
  return new Proxy(world.db, {
    get(db, property) {
      const value = Reflect.get(db, property) as unknown;
      if (property !== 'transaction') return typeof value === 'function' ? value.bind(db) : value;
      return async (act: (tx: Tx) => Promise<unknown>) => {
        await inTransaction(db, async (tx) => {
          await act(tx);
          if (!keeps) throw new Error('killed');
        });
        throw new Error('killed');
      };
    },
  });
}
