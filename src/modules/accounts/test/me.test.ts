import { afterAll, expect, test } from 'vitest';
import { letterKinds } from '#platform/mail';
import { textNamed, textsIn } from '#platform/texts';
import { openWorld, visitor } from '../../../../test/world.ts';
import { linkIn, sessionIn } from './letters.ts';
import { aMember, aNetwork, aPerson } from './world.ts';

const world = await openWorld();
afterAll(world.close);
const fr = textsIn('fr');
const nl = textsIn('nl');

const details = { version: '1', name: 'Amina Diallo', emailShownTo: 'members' };

test('a person says their name and language, and pages follow', async () => {
  const amina = await aPerson(world, { name: 'Amina' });

  await world.submit(amina, '/me', { ...details, language: 'nl' });

  const page = await world.read(amina, '/me');
  expect(page).toContain('Amina Diallo');
  expect(page).toContain(nl('accounts.me.tab.me'));
});

test('two devices at once: the second sees both', async () => {
  const amina = await aPerson(world);
  await world.submit(amina, '/me', { ...details, name: 'Amina Un' });

  const second = await world.submit(amina, '/me', { ...details, name: 'Amina Deux' });
  const page = await second.text();

  expect(second.status).toBe(422);
  expect(page).toContain('Amina Un');
  expect(page).toContain('Amina Deux');
});

test('whoever prefers it shows their address to coordinators alone', async () => {
  const network = await aNetwork(world);
  const amina = await aMember(world, network, { name: 'Amina Diallo' });
  const bram = await aMember(world, network, { name: 'Bram' });
  const coordinator = await aMember(world, network, { role: 'coordinator' });

  await world.submit(amina, '/me', { ...details, emailShownTo: 'coordinators' });

  const address = `${network.path}/people/${amina.personId}`;
  expect(await world.read(bram, address)).not.toContain(amina.email);
  expect(await world.read(bram, `${network.path}/people`)).not.toContain(amina.email);
  expect(await world.read(coordinator, address)).toContain(amina.email);
});

test('a new address proves itself, the old one is told', async () => {
  const amina = await aPerson(world);
  const fresh = 'amina.new@example.org';

  await world.submit(amina, '/me/email', { email: fresh });
  const [confirm] = await world.letters(fresh);
  const page = await world.visit(visitor, linkIn(confirm));
  const change = new URL(linkIn(confirm), world.origin).searchParams.get('change') ?? '';
  const before = await world.read(amina, '/me');
  const answers = await Promise.all([1, 2].map(() => world.submit(visitor, '/me/email/confirmation', { change })));

  expect(page.status).toBe(200);
  expect(before).toContain(amina.email);
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 410]);
  expect(await world.read(amina, '/me')).toContain(fresh);
  expect((await world.letters(amina.email)).at(-1)?.subject).toBe(fr('accounts.mail.emailChanged.title'));
});

test('an address that somebody has is not taken, and nothing tells so', async () => {
  const amina = await aPerson(world);
  const bram = await aPerson(world, { name: 'Bram' });

  const answer = await world.submit(amina, '/me/email', { email: bram.email });

  expect(answer.status).toBe(303);
  expect(await world.letters(bram.email)).toEqual([]);
});

test('a letter one declined does not come; those about one’s account always do', async () => {
  const network = await aNetwork(world);
  const coordinator = await aMember(world, network, { role: 'coordinator' });
  const page = await world.read(coordinator, '/me/letters');

  await world.submit(coordinator, '/me/letters', {});

  expect(page).toContain('value="accounts.spaceRequested" checked');
  expect(await world.read(coordinator, '/me/letters')).not.toContain('value="accounts.spaceRequested" checked');
});

test('every letter one can decline says what it is in each language', () => {
  for (const { name } of letterKinds().filter(({ always }) => !always))
    for (const lang of ['fr', 'nl', 'en'] as const)
      expect(textNamed(textsIn(lang), name.replace('.', '.letter.')), name).not.toBe('');
});

test('a device is signed out from another one, and all others at once', async () => {
  const amina = await aPerson(world);
  const signIn = async () => {
    await world.submit(visitor, '/sign-in', { email: amina.email });
    const link = linkIn((await world.letters(amina.email)).at(-1));
    const token = new URL(link, world.origin).searchParams.get('token') ?? '';
    return sessionIn(await world.submit(visitor, '/sign-in/open', { token }));
  };
  const [phone, tablet] = [await signIn(), await signIn()];
  const isIn = async (who: { cookie: string }) => (await world.visit(who, '/me')).status === 200;

  const page = await world.read(amina, '/me/security');
  await world.submit(amina, /action="(\/me\/sessions\/[^"]+)"/.exec(page)?.[1] ?? '', { _method: 'delete' });
  const afterOne = [await isIn(phone), await isIn(tablet)].filter(Boolean).length;
  await world.submit(amina, '/me/sessions', { _method: 'delete' });

  expect(afterOne).toBe(1);
  expect([await isIn(phone), await isIn(tablet), await isIn(amina)]).toEqual([false, false, true]);
});

test('nobody ends the session of somebody else', async () => {
  const [amina, bram] = [await aPerson(world), await aPerson(world, { name: 'Bram' })];
  const { rows } = await world.pool.query<{ id: string }>('select id from session where person_id = $1', [
    bram.personId,
  ]);

  await world.submit(amina, `/me/sessions/${rows[0]?.id}`, { _method: 'delete' });

  expect((await world.visit(bram, '/me')).status).toBe(200);
});

test('one takes along all that is known of oneself, without the secrets', async () => {
  const network = await aNetwork(world);
  const amina = await aMember(world, network, { name: 'Amina Diallo' });

  const answer = await world.visit(amina, '/me/export');
  const text = await answer.text();
  const exported = JSON.parse(text);

  expect(answer.headers.get('content-disposition')).toContain('attachment');
  expect(exported.accounts.me).toMatchObject({ name: 'Amina Diallo', email: amina.email });
  expect(exported.accounts.places).toMatchObject([{ role: 'worker', organisation: { fr: 'La Rampe' } }]);
  expect(text).not.toContain(decodeURIComponent(amina.cookie).split('=')[1]?.split('.')[0]);
});
