import { afterAll, expect, test } from 'vitest';
import { openWorld } from '../../../../test/world.ts';
import { saveTask } from '../store/tasks.ts';
import { aParticipant, aSeatedDay, placesOf, seatsOf, type TestDay } from './world.ts';

const world = await openWorld({ startsAt: new Date('2027-01-28T09:00:00Z') });
afterAll(world.close);

/** It is ten: the first round has begun, the second is to come. */
async function aMorning() {
  const day = await aSeatedDay(world, {
    tables: [
      ['Awa', 'Bram', 'Carine'],
      ['Driss', 'Elif', 'Fatou'],
      ['Grace', 'Hilde', 'Ioana'],
    ],
    rounds: ['09:30', '11:15'],
  });
  const [begun = '', toCome = ''] = day.roundIds;
  const repair = `${day.event.path}/repair`;
  const note = (name: string, state: string) =>
    world.submit(day.coordinator, `${day.event.path}/door/arrivals`, {
      registration: day.people.get(name) ?? '',
      state,
    });
  const ask = async () => {
    const { acts } = await seatsOf(world, day);
    const answer = await world.submit(day.coordinator, repair, { seen: String(acts) });
    await world.doJobs();
    return answer;
  };
  return { ...day, begun, toCome, repair, note, ask };
}

type Morning = Awaited<ReturnType<typeof aMorning>>;

const mixingIn = (page: string) => /name="mixing" value="([^"]+)"/.exec(page)?.[1] ?? '';
const choose = (day: Morning, mixing: string, chosen = '0') =>
  world.submit(day.coordinator, day.repair, { _method: 'put', chosen, mixing });
const inRound = async (day: TestDay, roundId: string) =>
  (await seatsOf(world, day)).seats.filter((seat) => seat.roundId === roundId);

test('who is missing, who came, and tables that are too small for it are told before anything moves', async () => {
  const day = await aMorning();
  const before = await placesOf(world, day);
  await day.note('Awa', 'absent');
  await day.note('Bram', 'left');
  await aParticipant(world, day, 'Zoé');

  const page = await world.read(day.coordinator, day.repair);

  expect(page).toContain('2 personnes manquent');
  expect(page).toContain('Une personne en plus');
  expect(page).toContain('une personne, 2 au moins');
  expect(await placesOf(world, day)).toEqual(before);
});

test('a way to repair is chosen: who is there sits, the round that began stays, and undo brings all of it back', async () => {
  const day = await aMorning();
  const before = await placesOf(world, day);
  const begun = await inRound(day, day.begun);
  for (const name of ['Awa', 'Bram']) await day.note(name, 'absent');
  const zoe = await aParticipant(world, day, 'Zoé');

  await day.ask();
  const page = await world.read(day.coordinator, day.repair);
  const unchanged = await placesOf(world, day);
  const done = await choose(day, mixingIn(page));
  const after = await inRound(day, day.toCome);
  const { acts } = await seatsOf(world, day);

  expect(page).toMatch(/façons? de réparer/);
  expect(page).toContain('Le moins de changements');
  expect(unchanged).toEqual(before);
  expect(done.status).toBe(303);
  expect(await inRound(day, day.begun)).toEqual(begun);
  expect(after.map(({ registrationId }) => registrationId)).toContain(zoe);
  expect(after.map(({ registrationId }) => registrationId)).not.toContain(day.people.get('Awa'));
  expect(after).toHaveLength(8);
  const sizes = [...Map.groupBy(after, ({ group }) => group).values()].map(({ length }) => length);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(2);

  await world.submit(day.coordinator, `${day.groups}/acts/${acts}?_method=delete`, {});
  expect(await placesOf(world, day)).toEqual(before);
});

test('it says how many printed badges stay good, and each way changes more than the one before', async () => {
  const day = await aMorning();
  await world.submit(day.coordinator, `${day.event.path}/papers/printed`, { paper: 'badges' });
  for (const name of ['Awa', 'Bram']) await day.note(name, 'absent');

  await day.ask();
  const page = await world.read(day.coordinator, day.repair);
  const moved = [...page.matchAll(/<li>(?:(Personne)|(Une)|(\d+))[^<]*changen?t? de table<\/li>/g)].map(
    ([, none, one, n]) => (none ? 0 : one ? 1 : Number(n)),
  );
  await choose(day, mixingIn(page));
  const papers = await world.read(day.coordinator, `${day.event.path}/papers`);

  expect(page).toMatch(/badges? imprimés? restent? bons?/);
  expect(moved).toEqual(moved.toSorted((a, b) => a - b));
  expect(papers).toContain('ne sont plus bons');
});

test('somebody moved a person since: nothing is repaired over it', async () => {
  const day = await aMorning();
  await day.note('Awa', 'absent');
  await day.ask();
  const mixing = mixingIn(await world.read(day.coordinator, day.repair));
  const seat = (await inRound(day, day.toCome)).find(
    ({ registrationId }) => registrationId === day.people.get('Driss'),
  );
  await world.submit(day.coordinator, `${day.groups}/${day.toCome}/seats/${seat?.registrationId}`, {
    _method: 'put',
    group: '0',
    seen: String(seat?.act),
  });
  const before = await placesOf(world, day);

  const page = await world.read(day.coordinator, day.repair);
  const answer = await choose(day, mixing);

  expect(mixingIn(page)).toBe('');
  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain('Quelqu’un a changé des places entre-temps');
  expect(await placesOf(world, day)).toEqual(before);
});

test('two coordinators choose at once: one is done, the other sees it', async () => {
  const day = await aMorning();
  for (const name of ['Awa', 'Bram']) await day.note(name, 'absent');
  await day.ask();
  const mixing = mixingIn(await world.read(day.coordinator, day.repair));

  const answers = await Promise.all([choose(day, mixing), choose(day, mixing)]);

  expect(answers.map(({ status }) => status).sort()).toEqual([303, 422]);
});

test('what was found before somebody asked again is no longer offered, nor a way that never was', async () => {
  const day = await aMorning();
  await day.note('Awa', 'absent');
  await day.ask();
  const first = mixingIn(await world.read(day.coordinator, day.repair));
  await day.ask();
  const second = mixingIn(await world.read(day.coordinator, day.repair));

  const answers = [await choose(day, first), await choose(day, second, '7')];

  expect(answers.map(({ status }) => status)).toEqual([422, 422]);
  expect(await answers[0]?.text()).toContain('n’est plus proposée');
});

test('when every round has begun there is nothing to repair', async () => {
  const day = await aMorning();
  world.moveTo('2027-01-28T10:30:00Z');

  const answer = await day.ask();
  world.moveTo('2027-01-28T09:00:00Z');

  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain('plus de moment à réparer');
});

test('who was to lead a table is not there: somebody of that table does it instead, and that can be undone', async () => {
  const day = await aMorning();
  const [awa = '', bram = ''] = ['Awa', 'Bram'].map((name) => day.people.get(name));
  const task = { networkId: day.network.id, roundId: day.toCome, registrationId: awa, task: 'facilitator' as const };
  await world.tx((tx) => saveTask(tx, task, day.coordinator.personId, world.now()));
  const before = await world.read(day.coordinator, day.repair);
  await day.note('Awa', 'absent');

  const page = await world.read(day.coordinator, day.repair);
  const given = { round: day.toCome, registration: bram, task: 'facilitator' };
  const answer = await world.submit(day.coordinator, `${day.repair}/tasks`, given);
  const after = await world.read(day.coordinator, day.repair);
  await world.submit(day.coordinator, `${day.repair}/tasks/${day.toCome}/${bram}/facilitator?_method=delete`, {});

  expect(before).not.toContain('devait animer');
  expect(page).toContain('Awa devait animer la table A, bleu, cercle, à 11');
  expect(page).toMatch(new RegExp(`value="${bram}"`));
  expect(page).not.toMatch(new RegExp(`value="${day.people.get('Driss')}"`));
  expect(answer.status).toBe(303);
  expect(after).not.toContain('devait animer');
  expect(await world.read(day.coordinator, day.repair)).toContain('devait animer');
});
