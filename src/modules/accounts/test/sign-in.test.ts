import { afterAll, expect, test } from 'vitest';
import { textsIn } from '#platform/texts';
import { openWorld, visitor } from '../../../../test/world.ts';
import { linkIn, sessionIn } from './letters.ts';
import { aMember, aNetwork, aPerson } from './world.ts';

const world = await openWorld();
afterAll(world.close);
const fr = textsIn('fr');
const nl = textsIn('nl');

test('a mailed link opens a page with one button; the button signs in and leads back', async () => {
  const network = await aNetwork(world);
  const amina = await aMember(world, network, { name: 'Amina' });

  const asked = await world.submit(visitor, '/sign-in', {
    email: ` ${amina.email.toUpperCase()} `,
    to: `${network.path}/spaces`,
  });
  const [letter] = await world.letters(amina.email);
  const path = linkIn(letter);
  const page = await world.visit(visitor, path);
  const token = new URL(path, world.origin).searchParams.get('token') ?? '';
  const opened = await world.submit(visitor, '/sign-in/open', { token });

  expect(asked.headers.get('location')).toBe('/sign-in/sent');
  expect(page.status).toBe(200);
  expect(page.headers.getSetCookie().join()).not.toContain('session_token');
  expect(opened.headers.get('location')).toBe(`${network.path}/spaces`);
  expect(await world.read(sessionIn(opened), network.path)).toContain(fr('ui.menuOf', { name: 'Amina' }));
});

test('a link serves once, even when it is opened twice at the same moment', async () => {
  const amina = await aPerson(world);
  await world.submit(visitor, '/sign-in', { email: amina.email });
  const [letter] = await world.letters(amina.email);
  const token = new URL(linkIn(letter), world.origin).searchParams.get('token') ?? '';

  const answers = await Promise.all([1, 2].map(() => world.submit(visitor, '/sign-in/open', { token })));

  expect(answers.map(({ status }) => status).sort()).toEqual([303, 410]);
  expect((await world.visit(visitor, linkIn(letter))).status).toBe(410);
});

test('a link is over after half an hour', async () => {
  const amina = await aPerson(world);
  await world.submit(visitor, '/sign-in', { email: amina.email });
  const [letter] = await world.letters(amina.email);
  const begin = world.now();

  world.moveTo(new Date(begin.getTime() + 30 * 60_000));
  const page = await world.visit(visitor, linkIn(letter));
  world.moveTo(begin);

  expect(page.status).toBe(410);
  expect(await page.text()).toContain(fr('accounts.over.title'));
});

test('an address nobody has gets the same answer and no letter', async () => {
  const amina = await aPerson(world);

  const known = await world.submit(visitor, '/sign-in', { email: amina.email });
  const unknown = await world.submit(visitor, '/sign-in', { email: 'nobody@example.org' });

  expect(unknown.status).toBe(known.status);
  expect(unknown.headers.get('location')).toBe(known.headers.get('location'));
  expect(await world.letters('nobody@example.org')).toEqual([]);
});

test('what is not an address is refused and comes back', async () => {
  const answer = await world.submit(visitor, '/sign-in', { email: 'amina' });
  const page = await answer.text();

  expect(answer.status).toBe(422);
  expect(page).toContain('value="amina"');
  expect(page).toContain(fr('accounts.problem.email'));
});

test('one mailbox is not written to more than five times in a quarter of an hour, whoever asks', async () => {
  const amina = await aPerson(world);
  const ask = (address: string) => world.submit({ address }, '/sign-in', { email: amina.email });

  const answers = [];
  for (const n of [1, 2, 3, 4, 5, 6]) answers.push((await ask(`203.0.113.${n}`)).status);

  expect(answers).toEqual([303, 303, 303, 303, 303, 429]);
});

test('signing in never leads to another site', async () => {
  const amina = await aPerson(world);
  await world.submit(visitor, '/sign-in', { email: amina.email, to: '//elsewhere.example/' });
  const [letter] = await world.letters(amina.email);
  const token = new URL(linkIn(letter), world.origin).searchParams.get('token') ?? '';

  expect((await world.submit(visitor, '/sign-in/open', { token })).headers.get('location')).toBe('/');
});

test('whoever signs out is out, also with the cookie they had', async () => {
  const network = await aNetwork(world);
  const amina = await aMember(world, network);

  const answer = await world.submit(amina, '/session', { _method: 'delete' });

  expect(answer.status).toBe(303);
  expect(await world.read(amina, network.path)).not.toContain(fr('ui.signOut'));
});

test('a session ends after thirty days unused, and after ninety whatever happens', async () => {
  const network = await aNetwork(world);
  const amina = await aMember(world, network, { name: 'Amina' });
  const bram = await aMember(world, network, { name: 'Bram' });
  const begin = world.now();
  const after = (days: number) => world.moveTo(new Date(begin.getTime() + days * 86_400_000));
  const isIn = async (who: typeof amina) =>
    (await world.read(who, network.path)).includes(fr('ui.menuOf', { name: who.name }));

  after(29);
  const used = await isIn(amina);
  after(31);
  const unused = await isIn(bram);
  const usedYesterday = await isIn(amina);
  after(59);
  await isIn(amina);
  after(88);
  const nearTheEnd = await isIn(amina);
  after(91);
  const atTheEnd = await isIn(amina);
  world.moveTo(begin);

  expect([used, unused, usedYesterday, nearTheEnd, atTheEnd]).toEqual([true, false, true, true, false]);
});

test('a visitor keeps their language in a cookie, a person everywhere', async () => {
  const network = await aNetwork(world);
  const amina = await aMember(world, network);

  const chosen = await world.submit(visitor, '/language', {
    lang: 'nl',
    back: `${network.path}/spaces?lang=fr&page=2`,
  });
  await world.submit(amina, '/language', { lang: 'nl', back: network.path });

  expect(chosen.headers.get('location')).toBe(`${network.path}/spaces?page=2`);
  expect(await world.read({ cookie: 'lang=nl' }, `${network.path}/spaces`)).toContain(nl('networks.spaces'));
  expect(await world.read({ ...amina, lang: 'fr' }, `${network.path}/spaces`)).toContain(nl('networks.spaces'));
});
