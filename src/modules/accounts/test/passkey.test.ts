import { afterAll, expect, test } from 'vitest';
import { textsIn } from '#platform/texts';
import { openWorld, type Visitor, visitor } from '../../../../test/world.ts';
import { anAuthenticator } from './authenticator.ts';
import { sessionIn } from './letters.ts';
import { aPerson, type TestMember } from './world.ts';

const world = await openWorld();
afterAll(world.close);
const fr = textsIn('fr');

const path = (what: string) => `/auth/passkey/${what}`;
const cookiesOf = (answer: Response) =>
  answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');

async function challenge(who: Visitor, what: string) {
  const answer = await world.visit(who, path(what));
  const options = (await answer.json()) as { challenge: string };
  return { challenge: options.challenge, cookie: [who.cookie, cookiesOf(answer)].filter(Boolean).join('; ') };
}

const answerWith = (cookie: string, what: string, body: object) =>
  world.ask({ cookie }, path(what), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

async function register(who: TestMember, key = anAuthenticator(world.origin), name = 'Téléphone') {
  const asked = await challenge(who, 'generate-register-options');
  const answer = await answerWith(asked.cookie, 'verify-registration', {
    response: key.register(asked.challenge),
    name,
  });
  return { key, answer };
}

async function signIn(key: ReturnType<typeof anAuthenticator>) {
  const asked = await challenge(visitor, 'generate-authenticate-options');
  return answerWith(asked.cookie, 'verify-authentication', { response: key.sign(asked.challenge) });
}

test('a device is registered, told by letter, and opens the account without e-mail', async () => {
  const amina = await aPerson(world, { name: 'Amina Diallo' });

  const { key, answer } = await register(amina);
  const opened = await signIn(key);
  const there = sessionIn(opened);

  expect(answer.status).toBe(200);
  expect(opened.status).toBe(200);
  expect(await world.read(there, '/me')).toContain('Amina Diallo');
  expect(await world.read(there, '/me/security')).toContain('Téléphone');
  expect((await world.letters(amina.email)).at(-1)?.subject).toBe(fr('accounts.mail.passkey.title'));
});

test('a session opened by a key lasts as long as any other', async () => {
  const amina = await aPerson(world);
  const { key } = await register(amina);
  const there = sessionIn(await signIn(key));
  const begin = world.now();

  world.moveTo(new Date(begin.getTime() + 29 * 86_400_000));
  const used = (await world.visit(there, '/me')).status;
  world.moveTo(new Date(begin.getTime() + 91 * 86_400_000));
  const over = (await world.visit(there, '/me')).status;
  world.moveTo(begin);

  expect([used, over]).toEqual([200, 303]);
});

test('a key of another device opens nothing', async () => {
  const amina = await aPerson(world);
  await register(amina);

  const opened = await signIn(anAuthenticator(world.origin));

  expect(opened.status).toBeGreaterThanOrEqual(400);
  expect(sessionIn(opened).cookie).toBe('');
});

test('what a key said for another site opens nothing', async () => {
  const amina = await aPerson(world);
  const elsewhere = anAuthenticator('http://elsewhere.test');

  const { answer } = await register(amina, elsewhere);

  expect(answer.status).toBeGreaterThanOrEqual(400);
});

test('a visitor registers no key', async () => {
  expect((await world.visit(visitor, path('generate-register-options'))).status).toBe(401);
});

test('a key gets a name and is removed; it then opens nothing', async () => {
  const amina = await aPerson(world);
  const { key } = await register(amina);
  const address = /action="(\/me\/passkeys\/[^"]+)"/.exec(await world.read(amina, '/me/security'))?.[1] ?? '';

  await world.submit(amina, address, { name: 'Tablette' });
  const named = await world.read(amina, '/me/security');
  await world.submit(amina, address, { _method: 'delete' });
  const opened = await signIn(key);

  expect(named).toContain('Tablette');
  expect(opened.status).toBeGreaterThanOrEqual(400);
});

test('nobody renames or removes the key of somebody else', async () => {
  const amina = await aPerson(world);
  const bram = await aPerson(world, { name: 'Bram' });
  const { key } = await register(amina);
  const address = /action="(\/me\/passkeys\/[^"]+)"/.exec(await world.read(amina, '/me/security'))?.[1] ?? '';

  await world.submit(bram, address, { name: 'À moi' });
  await world.submit(bram, address, { _method: 'delete' });

  expect(await world.read(amina, '/me/security')).toContain('Téléphone');
  expect((await signIn(key)).status).toBe(200);
});

test('the rest of the library has no address', async () => {
  for (const address of ['/auth/sign-in/email', '/auth/get-session', '/auth/passkey/list-user-passkeys', '/auth/ok'])
    expect((await world.visit(visitor, address)).status).toBe(404);
});
