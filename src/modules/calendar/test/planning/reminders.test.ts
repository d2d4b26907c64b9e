import { afterAll, beforeEach, expect, test } from 'vitest';
import { newId } from '#platform/db';
import { openWorld, visitor } from '../../../../../test/world.ts';
import { aScene, comes, type TestEvent, type TestScene, textOf } from '../world.ts';
import { remindersTo, someone, strikes, writes } from './reminding.ts';

const world = await openWorld();
afterAll(world.close);
beforeEach(() => world.moveTo('2027-01-11T08:00:00Z'));

test('a reminder leaves at its hour with its own words in each language, the practical facts and the code, once', async () => {
  const scene = await aScene(world);
  const [awa, bram] = [someone(), someone()];
  await comes(world, scene.event, 'Awa', { email: awa });
  await comes(world, scene.event, 'Bram', { email: bram }, { lang: 'nl' });
  expect((await writes(world, scene)).status).toBe(303);

  await strikes(world, '2027-01-27T14:50:00Z');
  expect(await remindersTo(world, awa)).toEqual([]);
  await strikes(world, '2027-01-27T15:00:00Z');
  await strikes(world, '2027-01-27T15:10:00Z');

  const [letter, ...more] = await remindersTo(world, awa);
  expect(more).toEqual([]);
  expect(letter?.text).toContain('apportez-en une');
  expect(letter?.text).toContain('9\u202fh');
  expect(letter?.text).toContain('Espace Tilleul');
  expect(letter?.text).toContain(await codeOf(scene.event, 'Awa'));
  expect((await remindersTo(world, bram))[0]?.text).toContain('breng er een mee');
  expect(textOf(await world.read(scene.coordinator, `${scene.event.path}/planning`))).toContain(
    'parti mercredi 27 janvier',
  );
});

test('the usual reminder is taken with one click, and leaves the day before at four', async () => {
  const scene = await aScene(world);
  const awa = someone();
  await comes(world, scene.event, 'Awa', { email: awa });

  await world.submit(scene.coordinator, `${scene.event.path}/planning/usual-reminder`, { _key: newId() });
  await strikes(world, '2027-01-27T15:00:00Z');

  expect((await remindersTo(world, awa))[0]?.text).toContain('Nous vous attendons demain');
});

test('whoever registers after a reminder left reads its words in the confirmation and is sent none late', async () => {
  const scene = await aScene(world);
  await writes(world, scene, { daysBefore: '3' });
  await strikes(world, '2027-01-25T15:00:00Z');
  const late = someone();

  world.moveTo('2027-01-26T09:00:00Z');
  await comes(world, scene.event, 'Awa', { email: late });
  await strikes(world, '2027-01-26T09:10:00Z');

  const [confirmation, ...more] = await world.letters(late);
  expect(more).toEqual([]);
  expect(confirmation?.text).toContain('apportez-en une');
});

test('nobody is reminded of what is cancelled or over, nor when they withdrew or wait', async () => {
  const scene = await aScene(world, { places: 2, waitingList: 'automatic' });
  const [awa, bram, chloe] = [someone(), someone(), someone()];
  await comes(world, scene.event, 'Awa', { email: awa });
  const own = (await comes(world, scene.event, 'Bram', { email: bram })).headers.get('location') ?? '';
  await comes(world, scene.event, 'Chloé', { email: chloe });
  await world.pool.query("update registration set state = 'waiting' where given_name = 'Chloé' and event_id = $1", [
    scene.event.id,
  ]);
  await writes(world, scene, { daysBefore: '2' });
  await world.submit(visitor, own, { _method: 'delete' });
  await strikes(world, '2027-01-26T15:00:00Z');
  expect(await remindersTo(world, awa)).toHaveLength(1);
  const reminded = await remindersTo(world, bram);
  expect(reminded).toEqual([]);

  await writes(world, scene);
  const html = await world.read(scene.coordinator, `${scene.event.path}/cancellation`);
  const version = /name="version" value="(\d+)"/.exec(html)?.[1] ?? '';
  await world.submit(scene.coordinator, `${scene.event.path}/cancellation`, { version });
  await strikes(world, '2027-01-27T15:00:00Z');
  await strikes(world, '2027-01-28T09:00:00Z');

  expect(await remindersTo(world, awa)).toHaveLength(1);
});

test('a person stops the reminders of this event with the link in them, and can have them again', async () => {
  const scene = await aScene(world);
  const awa = someone();
  const own = (await comes(world, scene.event, 'Awa', { email: awa })).headers.get('location') ?? '';
  for (const daysBefore of ['5', '3', '1']) await writes(world, scene, { daysBefore });
  await strikes(world, '2027-01-23T15:00:00Z');
  const [first] = await remindersTo(world, awa);
  const link = /http:\/\/maillage\.test(\S+registrations\S+)/.exec(first?.text ?? '')?.[1] ?? '';
  expect(textOf(await world.read(visitor, link))).toContain('Ne plus recevoir de rappel');

  // A mail scanner that follows the link changes nothing; the button does.
  const answer = await world.submit(visitor, `${link}/reminders`, { _method: 'delete' });
  expect(answer.headers.get('location')).toBe(own);
  await strikes(world, '2027-01-25T15:00:00Z');
  expect(await remindersTo(world, awa)).toHaveLength(1);

  await world.submit(visitor, `${link}/reminders`, {});
  await strikes(world, '2027-01-27T15:00:00Z');
  expect(await remindersTo(world, awa)).toHaveLength(2);
});

test('people who share an address read all their codes in one letter', async () => {
  const scene = await aScene(world);
  const shared = someone();
  for (const name of ['Awa', 'Bram']) await comes(world, scene.event, name, { email: shared });
  await writes(world, scene);

  await strikes(world, '2027-01-27T15:00:00Z');

  const [letter, ...more] = await remindersTo(world, shared);
  expect(more).toEqual([]);
  for (const name of ['Awa', 'Bram']) expect(letter?.text).toContain(await codeOf(scene.event, name));
});

test('a reminder that could not leave is refused with what was typed, one that has left keeps its words', async () => {
  const scene = await aScene(world);

  const past = await writes(world, scene, { daysBefore: '18' });
  expect(past.status).toBe(422);
  const page = await past.text();
  expect(textOf(page)).toContain('Ce moment est déjà passé');
  expect(page).toContain('apportez-en une');
  expect(textOf(await (await writes(world, scene, { daysBefore: '0', clock: '10h' })).text())).toContain(
    'aura déjà commencé',
  );
  expect((await writes(world, scene, { wordsFr: '', wordsNl: '' })).status).toBe(422);

  await writes(world, scene);
  const own = await reminderPath(scene);
  await strikes(world, '2027-01-27T15:00:00Z');
  const after = { _method: 'patch', version: '1', daysBefore: '0', clock: '8h', wordsFr: 'Autre chose' };
  expect((await world.submit(scene.coordinator, own, after)).status).toBe(422);
  expect(textOf(await world.read(scene.coordinator, own))).toContain('Ce rappel est parti');
});

test('two coordinators change a reminder at once: the second sees both texts; one taken away can be put back', async () => {
  const scene = await aScene(world);
  await writes(world, scene);
  const own = await reminderPath(scene);
  const patch = (wordsFr: string) =>
    world.submit(scene.coordinator, own, { _method: 'patch', version: '1', daysBefore: '1', clock: '16:00', wordsFr });

  expect((await patch('Premier texte')).status).toBe(303);
  const stale = await patch('Second texte');

  expect(stale.status).toBe(422);
  const page = await stale.text();
  expect(page).toContain('Premier texte');
  expect(page).toContain('Second texte');
  await world.submit(scene.coordinator, own, { _method: 'delete' });
  expect((await world.visit(scene.coordinator, own)).status).toBe(404);
  await world.submit(scene.coordinator, own, {});
  expect(await world.read(scene.coordinator, own)).toContain('Premier texte');
});

async function codeOf(event: TestEvent, givenName: string): Promise<string> {
  const { rows } = await world.pool.query('select code from registration where event_id = $1 and given_name = $2', [
    event.id,
    givenName,
  ]);
  return rows[0]?.code ?? '';
}

async function reminderPath({ coordinator, event }: TestScene): Promise<string> {
  const page = await world.read(coordinator, `${event.path}/planning`);
  return `${event.path}/planning/reminders/${/reminders\/([0-9a-f-]{36})/.exec(page)?.[1]}`;
}
