import { afterAll, beforeEach, expect, test } from 'vitest';
import { happened, registrationEnded } from '#platform/happenings';
import { openWorld, visitor } from '../../../../test/world.ts';
import { aMember, aNetwork } from '../../accounts/test/world.ts';
import { anEvent, textOf } from '../../calendar/test/world.ts';
import { aRegistered } from '../../surveys/test/world.ts';
import { linkTo } from './world.ts';

const world = await openWorld();
afterAll(world.close);
beforeEach(() => world.moveTo('2027-01-11T08:00:00Z'));

/** A day on 28 January, at noon: two people noted at the door, one of them without an address, one who stayed away. */
async function aDayNow() {
  const network = await aNetwork(world);
  const event = await anEvent(world, network);
  const came = await aMember(world, network, { name: 'Awa Diop' });
  const stayed = await aMember(world, network, { name: 'Bram Claes' });
  const first = await aRegistered(world, network, { event, person: came, name: 'Awa' });
  await aRegistered(world, network, { event, person: stayed, name: 'Bram' });
  const third = await aRegistered(world, network, { event, name: 'Driss' });
  world.moveTo('2027-01-28T11:00:00Z');
  const coordinator = await aMember(world, network, { role: 'coordinator' });
  const member = await aMember(world, network);
  for (const { id } of [first, third])
    await world.submit(coordinator, `${event.path}/door/arrivals`, { registration: id, state: 'present' });
  const page = `${event.path}/present-tasks`;
  return { network, event, came, stayed, first, coordinator, member, page };
}
const visit = { asked: 'Confirmer la visite du centre', dueOn: '2027-02-10' };
const asks = async (to: string) => (await world.letters(to)).filter(({ subject }) => subject?.startsWith('À vous'));

test('what is asked of all present reaches each once by mail; an answer without account counts on the event’s page', async () => {
  const { event, came, stayed, coordinator, member, page } = await aDayNow();
  const form = await world.read(coordinator, page);
  const key = /name="_key" value="([^"]+)"/.exec(form)?.[1] ?? '';

  const answer = await world.submit(coordinator, page, { ...visit, _key: key });
  await world.submit(coordinator, page, { ...visit, _key: key });
  const before = textOf(await world.read(member, event.path));
  const link = await linkTo(world, came.email);
  const read = await world.read(visitor, link);
  const stillNone = textOf(await world.read(member, event.path));
  const done = await world.submit(visitor, link, { answer: 'done' });
  const again = await world.read(visitor, link);

  expect(answer.status).toBe(303);
  expect([(await asks(came.email)).length, (await asks(stayed.email)).length]).toEqual([1, 0]);
  expect((await asks(came.email))[0]?.text).toContain('10 février 2027');
  expect(before).toContain('Personne n’a encore répondu, 2 personnes présentes');
  expect(read).toContain('Confirmer la visite du centre');
  expect(stillNone).toContain('Personne n’a encore répondu');
  expect(done.status).toBe(303);
  expect(again).toContain('Vous avez répondu que c’est fait');
  expect(textOf(await world.read(member, event.path))).toContain('Une réponse, 2 personnes présentes, une fois');
  expect(await world.read(visitor, event.path)).not.toContain('Confirmer la visite');
});

test('not possible asks why, keeps what was typed, and is told without a name; the last answer counts', async () => {
  const { network, event, came, first, coordinator, page } = await aDayNow();
  await world.submit(coordinator, page, visit);
  const link = await linkTo(world, came.email);

  const bare = await world.submit(visitor, link, { answer: 'notPossible' });
  await world.submit(visitor, link, { answer: 'done' });
  await world.submit(visitor, link, { answer: 'notPossible', why: 'Nous sommes deux' });
  const told = textOf(await world.read(coordinator, page));
  await world.tx((tx) =>
    happened(tx, registrationEnded, { networkId: network.id, eventId: event.id, registrationId: first.id }),
  );
  await world.doJobs();
  const after = textOf(await world.read(coordinator, page));

  expect(bare.status).toBe(422);
  expect(await bare.text()).toContain('Écrivez pourquoi');
  expect(told).toContain('Une réponse');
  expect(told).toContain('Nous sommes deux');
  expect(told).not.toContain('Awa');
  expect(told).not.toContain('c’est fait');
  expect(after).toContain('Une réponse');
  expect(after).not.toContain('Nous sommes deux');
});

test('before it begins nobody is there; members ask nothing; a forged link opens nothing', async () => {
  const { network, came, coordinator, member, page } = await aDayNow();
  world.moveTo('2027-01-27T11:00:00Z');

  const early = await world.submit(await aMember(world, network, { role: 'coordinator' }), page, visit);
  world.moveTo('2027-01-28T11:00:00Z');
  const theirs = await world.submit(member, page, visit);
  await world.submit(coordinator, page, visit);
  const link = await linkTo(world, came.email);

  expect(early.status).toBe(422);
  expect(await early.text()).toContain('aura commencé');
  expect(theirs.status).toBe(404);
  expect((await world.visit(visitor, `${link}x`)).status).toBe(404);
});

test('withdrawn, its link says so and counts nothing any more', async () => {
  const { event, came, coordinator, page } = await aDayNow();
  await world.submit(coordinator, page, visit);
  const link = await linkTo(world, came.email);
  const task = /present-tasks\/([0-9a-f-]{36})/.exec(await world.read(coordinator, page))?.[1] ?? '';

  await world.submit(coordinator, `${page}/${task}`, { _method: 'delete' });
  await world.submit(visitor, link, { answer: 'done' });

  expect(await world.read(visitor, link)).toContain('Cela n’est plus demandé');
  expect(await world.read(coordinator, event.path)).not.toContain('Confirmer la visite');
});

test('its pages keep to their number of questions', async () => {
  const { came, coordinator, member, page } = await aDayNow();
  await world.submit(coordinator, page, visit);
  const link = await linkTo(world, came.email);
  await world.read(member, page);
  const cost = async (who: typeof visitor, path: string) =>
    (await world.statementsOf(() => world.read(who, path))).length;

  expect(await cost(member, page)).toBeLessThanOrEqual(7);
  expect(await cost(visitor, link)).toBeLessThanOrEqual(4);
});
