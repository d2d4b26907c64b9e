import { afterAll, beforeEach, expect, test } from 'vitest';
import { openWorld, visitor } from '../../../../../test/world.ts';
import { textOf, valueIn } from '../../../calendar/test/world.ts';
import { remindUnanswered } from '../../actions/polls/remind-unanswered.ts';
import { optionsOf } from '../../store/polls/poll.ts';
import { aPollScene, fieldsOf, linkTo, opened, type PollScene } from './world.ts';

const world = await openWorld();
afterAll(world.close);
beforeEach(() => world.moveTo('2027-01-11T08:00:00Z'));

const AZIZ = 'aziz@ailleurs.example';
const plain = (text: string | undefined) => (text ?? '').replaceAll('\u202f', ' ');
const subjectsTo = async (email: string) => (await world.letters(email)).map(({ subject }) => plain(subject));

/** The form as it stands, sent with something else in it. */
async function changes(scene: PollScene, path: string, fields: Record<string, string>, form?: string) {
  const html = form ?? (await world.read(scene.coordinator, `${path}/edit`));
  const stands = Object.fromEntries(['seen', 'closesOn', 'closesTime'].map((name) => [name, valueIn(html, name)]));
  const answer = await world.submit(scene.coordinator, path, { _method: 'patch', ...stands, ...fields });
  await world.doJobs();
  return answer;
}

/** Aziz answered by his link; the coordinator and Lotte did not. */
async function answered() {
  const scene = await aPollScene(world);
  const { path, pollId } = await opened(world, scene, { people: AZIZ });
  const fields = await fieldsOf(world, scene, pollId);
  const link = await linkTo(world, AZIZ);
  const yes = Object.fromEntries(fields.map((field) => [field, 'yes']));
  await world.submit(visitor, link, { seen: '0', ...yes });
  const before = (await world.letters(AZIZ)).length;
  return { scene, path, pollId, fields, link, before };
}

test('a date comes and one goes: whoever answered is told once, keeps the other answers, and says what they can of the new one', async () => {
  const { scene, path, fields, link, before } = await answered();
  const [thursday = ''] = fields;

  const answer = await changes(scene, path, {
    'gone[]': thursday.replace('o-', ''),
    day1: '26/1/2027',
    from1: '14h',
    to1: '16h',
  });
  await world.doJobs();

  const letters = await world.letters(AZIZ);
  const page = textOf(await world.read(visitor, link));
  expect(answer.status).toBe(303);
  expect(letters.length - before).toBe(1);
  expect(plain(letters.at(-1)?.text)).toMatch(/Nouvelle date : mardi 26 janvier, 14 h – 16 h/);
  expect(plain(letters.at(-1)?.text)).toMatch(/N’est plus proposée : jeudi 21 janvier/);
  expect(await subjectsTo(scene.member.email)).toHaveLength(1);
  expect(page).toContain('Une date a été ajoutée depuis votre réponse');
  expect(page).not.toContain('jeudi 21 janvier');
  expect(textOf(await world.read(scene.coordinator, path))).toMatch(/On attend .*aziz@ailleurs\.example/);
});

test('nothing changed, nobody is told; sent twice, once', async () => {
  const { scene, path, before } = await answered();
  const form = await world.read(scene.coordinator, `${path}/edit`);

  await changes(scene, path, {}, form);
  for (let i = 0; i < 2; i++) await changes(scene, path, { day1: '26/1/2027', from1: '14h', to1: '16h' }, form);

  expect((await world.letters(AZIZ)).length - before).toBe(1);
});

test('with more time the silent ones are reminded before the new end; with less time everybody is told', async () => {
  const { scene, path } = await answered();
  const mine = () => subjectsTo(scene.member.email);
  world.moveTo('2027-01-17T09:00:00Z');
  await remindUnanswered(world.db, world.now());
  expect(await mine()).toHaveLength(2);

  await changes(scene, path, { closesOn: '20/1/2027' });
  world.moveTo('2027-01-17T10:00:00Z');
  await remindUnanswered(world.db, world.now());
  expect(await mine()).toHaveLength(2);
  world.moveTo('2027-01-19T09:00:00Z');
  for (let i = 0; i < 2; i++) await remindUnanswered(world.db, world.now());
  expect(await mine()).toHaveLength(3);
  await changes(scene, path, { closesOn: '19/1/2027', closesTime: '20h' });

  expect(await mine()).toHaveLength(4);
  expect((await mine()).at(-1)).toMatch(/^Datums gewijzigd/);
});

test('who answered and lacks a date that came since is reminded too', async () => {
  const { scene, path, before } = await answered();
  await changes(scene, path, { day1: '26/1/2027', from1: '14h', to1: '16h' });

  world.moveTo('2027-01-17T09:00:00Z');
  await remindUnanswered(world.db, world.now());

  expect((await world.letters(AZIZ)).length - before).toBe(2);
  expect((await world.letters(AZIZ)).at(-1)?.text).toContain('une date a été ajoutée depuis votre réponse');
});

test('too few dates, an end after the first of them, and an end a colleague moved are told where they are, and nothing is kept', async () => {
  const { scene, path, pollId, fields, before } = await answered();
  const form = await world.read(scene.coordinator, `${path}/edit`);
  const refused = async (given: Record<string, string>) => {
    const answer = await changes(scene, path, given, form);
    expect(answer.status).toBe(422);
    return textOf(await answer.text());
  };

  const gone = fields[0]?.replace('o-', '') ?? '';
  expect(await refused({ 'gone[]': gone })).toContain('Proposez au moins deux dates.');
  expect(await refused({ closesOn: '25/1/2027' })).toContain('On répond avant la première date');
  expect(await refused({ closesOn: 'bientôt' })).toContain('Cette date ne se lit pas');
  expect((await world.letters(AZIZ)).length).toBe(before);
  await changes(scene, path, { closesOn: '19/1/2027' });
  expect(await refused({ closesOn: '20/1/2027' })).toContain('Quelqu’un d’autre vient de changer');

  expect(await optionsOf(world.db, { networkId: scene.network.id, pollId })).toHaveLength(2);
});

test('only those who decide change it, and nobody once the date is chosen', async () => {
  const { scene, path, fields } = await answered();
  const { member, coordinator } = scene;

  expect((await world.visit(member, `${path}/edit`)).status).toBe(404);
  expect((await world.submit(member, path, { _method: 'patch' })).status).toBe(404);
  const form = await world.read(coordinator, `${path}/edit`);
  await world.submit(coordinator, `${path}/closing`, { option: fields[0]?.replace('o-', '') ?? '', seen: '2' });
  const told = (await world.letters(AZIZ)).length;
  const late = await changes(scene, path, { closesOn: '19/1/2027' }, form);

  expect(late.status).toBe(303);
  expect((await world.letters(AZIZ)).length).toBe(told);
});
