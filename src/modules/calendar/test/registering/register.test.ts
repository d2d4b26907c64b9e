import { afterAll, expect, test } from 'vitest';
import { newId } from '#platform/db';
import { openWorld, visitor } from '../../../../../test/world.ts';
import { addOrganisation } from '../../../accounts/index.ts';
import { aMember, aNetwork } from '../../../accounts/test/world.ts';
import { anEvent, aScene, comes, textOf, valueIn } from '../world.ts';

const world = await openWorld();
afterAll(world.close);

test('a member registers with one click, and a letter brings the code', async () => {
  const { member, event } = await aScene(world);

  const answer = await world.submit(member, `${event.path}/registration`, {});

  expect(answer.status).toBe(303);
  const page = textOf(await world.read(member, event.path));
  expect(page).toContain('Votre inscription');
  const code = /code ([A-Z]+ \d{4})/.exec(page)?.[1];
  const [letter] = await world.letters(member.email);
  expect(letter?.subject).toBe('Votre inscription\u202f: Qui garde les enfants ?');
  expect(letter?.text).toContain(`Votre code\u202f: ${code}`);
  expect(letter?.text).toContain('jeudi 28 janvier, 9\u202fh – 15\u202fh\u202f30');
});

test('who is registered, or comes too late, is not asked to answer before a moment', async () => {
  const { member, event } = await aScene(world, { registrationClosesAt: new Date('2027-01-20T11:00:00Z') });
  expect(textOf(await world.read(visitor, event.path))).toContain('Répondez avant');

  await world.submit(member, `${event.path}/registration`, {});
  expect(textOf(await world.read(member, event.path))).not.toContain('Répondez avant');

  const before = world.now();
  world.moveTo('2027-01-20T11:00:00Z');
  const late = textOf(await world.read(visitor, event.path));
  expect(late).toContain('Les inscriptions sont closes');
  expect(late).not.toContain('Répondez avant');
  world.moveTo(before.toISOString());
});

test('a letter about an event without a place yet says so in one sentence', async () => {
  const { event } = await aScene(world, { placeName: null, address: null });
  await world.pool.query(`update event set to_confirm = '{place}' where id = $1`, [event.id]);

  await comes(world, event, 'Luz', { email: 'luz@example.org' });

  const [letter] = await world.letters('luz@example.org');
  expect(letter?.text).toContain('Le lieu est encore à confirmer.');
  expect(letter?.text).not.toMatch(/Lieu\s:/);
});

test('registering twice is one registration and one letter', async () => {
  const { member, event } = await aScene(world);

  await world.submit(member, `${event.path}/registration`, {});
  await world.submit(member, `${event.path}/registration`, {});

  expect(await registrationsOf(event.id)).toHaveLength(1);
  expect(await world.letters(member.email)).toHaveLength(1);
});

test('a visitor comes with a first name alone, and sees the code on paper and by link', async () => {
  const { event } = await aScene(world);

  const answer = await comes(world, event, 'Étoile du soir');

  expect(answer.status).toBe(303);
  const page = textOf(await world.read(visitor, answer.headers.get('location') ?? ''));
  expect(page).toContain('Étoile du soir, votre place est notée');
  const [row] = await registrationsOf(event.id);
  expect(page).toContain(row?.code);
  expect(row).toMatchObject({
    given_name: 'Étoile du soir',
    family_name: null,
    email: null,
    role: 'serviceUser',
    source: 'form',
  });
});

test('a visitor with an address gets one letter, in the language of the page, whose link opens the registration', async () => {
  const { event } = await aScene(world);

  await comes(world, event, 'Bram', { email: 'Bram@Example.org' }, { lang: 'nl' });

  const letters = await world.letters('bram@example.org');
  expect(letters).toHaveLength(1);
  expect(letters[0]?.subject).toBe('Uw inschrijving: Qui garde les enfants ?');
  const link = /http:\/\/maillage\.test(\/n\/\S+)/.exec(letters[0]?.text ?? '')?.[1] ?? '';
  expect(textOf(await world.read({ lang: 'nl' }, link))).toContain('Bram, uw plaats is genoteerd');
});

test('a request that is repeated gets the same answer, one row and one letter', async () => {
  const { event } = await aScene(world);
  const _key = newId();

  const first = await comes(world, event, 'Awa', { email: 'awa@example.org', _key });
  const second = await comes(world, event, 'Awa', { email: 'awa@example.org', _key });
  const both = await Promise.all([1, 2].map(() => comes(world, event, 'Awa', { email: 'awa@example.org', _key })));

  const places = [first, second, ...both].map((answer) => answer.headers.get('location'));
  expect(new Set(places).size).toBe(1);
  expect(await registrationsOf(event.id)).toHaveLength(1);
  expect(await world.letters('awa@example.org')).toHaveLength(1);
});

test('what was typed comes back when it is refused, with the reason at its field', async () => {
  const { event } = await aScene(world);

  const answer = await comes(world, event, '', { email: 'pas une adresse', organisation: 'La Rampe' });

  expect(answer.status).toBe(422);
  const html = await answer.text();
  expect(textOf(html)).toContain('Donnez un prénom ou un pseudonyme.');
  expect(valueIn(html, 'email')).toBe('pas une adresse');
  expect(valueIn(html, 'organisation')).toBe('La Rampe');
});

test('a full event says so and takes nobody', async () => {
  const { event, member } = await aScene(world, { places: 1 });
  await comes(world, event, 'Awa');

  const answer = await comes(world, event, 'Bram');

  expect(answer.status).toBe(422);
  expect(textOf(await answer.text())).toContain('La dernière place vient d’être prise');
  expect((await world.submit(member, `${event.path}/registration`, {})).status).toBe(422);
  expect(await registrationsOf(event.id)).toHaveLength(1);
});

test('registration closes at its moment', async () => {
  const { event } = await aScene(world, { registrationClosesAt: world.now() });

  expect((await comes(world, event, 'Awa')).status).toBe(422);
  expect(textOf(await world.read(visitor, event.path))).toContain('Les inscriptions sont closes.');
});

test('a member writes somebody else in, even where only members may come', async () => {
  const { member, event } = await aScene(world, { audience: 'members' });

  const answer = await comes(world, event, 'Fatou', { organisation: 'La Rampe' }, member);

  expect(answer.status).toBe(303);
  expect((await registrationsOf(event.id))[0]).toMatchObject({ registered_by: member.personId, person_id: null });
});

test('an event for members asks a visitor to sign in, and is not there for members of another network', async () => {
  const { event } = await aScene(world, { audience: 'members' });
  const stranger = await aMember(world, await aNetwork(world));

  expect((await world.visit(visitor, event.path)).headers.get('location')).toContain('/sign-in');
  expect((await world.visit(stranger, event.path)).status).toBe(404);
  expect((await comes(world, event, 'Awa')).status).toBe(404);
});

test('an event of one network is not under the address of another', async () => {
  const { event } = await aScene(world);
  const other = await aNetwork(world);
  await anEvent(world, other);

  expect((await world.visit(visitor, `${other.path}/events/${event.id}`)).status).toBe(404);
});

async function registrationsOf(eventId: string) {
  const { rows } = await world.pool.query('select * from registration where event_id = $1', [eventId]);
  return rows;
}

test('the sheet names the organisation one comes for in the language of the page', async () => {
  const { network, event } = await aScene(world);
  const name = { fr: 'ALE Duden', nl: 'PWA Duden' };
  const id = await world.tx((tx) => addOrganisation(tx, { networkId: network.id, name, by: null, now: world.now() }));
  const member = await aMember(world, network, { organisation: { id, name: name.fr } });

  await world.submit(member, '/language', { lang: 'nl', back: event.path });
  const inDutch = await world.read(member, event.path);

  expect(inDutch).toContain('<p>PWA Duden</p>');
  expect(inDutch).not.toContain('ALE Duden');
});
