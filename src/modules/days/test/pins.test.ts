import { afterAll, expect, test } from 'vitest';
import { openWorld } from '../../../../test/world.ts';
import { aComposedDay, aDay, aParticipant, aRound, compose, names, placesOf, seatsOf, type TestDay } from './world.ts';

const world = await openWorld();
afterAll(world.close);

const pinned = (yes: boolean) => ({ _method: 'put', pinned: yes ? 'yes' : 'no' });
const pinTable = (day: TestDay, roundId: string, group: number, yes = true) =>
  world.submit(day.coordinator, `${day.groups}/${roundId}/tables/${group}/pin`, pinned(yes));
const pinRound = (day: TestDay, roundId: string, yes = true) =>
  world.submit(day.coordinator, `${day.groups}/${roundId}/pin`, pinned(yes));
const undo = async (day: TestDay) =>
  world.submit(day.coordinator, `${day.groups}/acts/${(await seatsOf(world, day)).acts}`, { _method: 'delete' });

/** Two rounds of four tables, so that composing again changes something. */
async function aMixedDay() {
  const day = await aDay(world);
  const first = await aRound(world, day, { min: 2, ideal: 4, max: 5 });
  const second = await aRound(world, day, { name: 'Pistes', at: '11:15', min: 2, ideal: 4, max: 5 });
  for (let i = 0; i < 16; i++) await aParticipant(world, day, `Personne ${i}`);
  await compose(world, day);
  const at = async (roundId: string, group?: number) =>
    (await seatsOf(world, day)).seats
      .filter((seat) => seat.roundId === roundId && (group === undefined || seat.group === group))
      .map((seat) => `${seat.registrationId} ${seat.group}`)
      .sort();
  return { day, first, second, at };
}

test('a pinned table keeps exactly its people when the rest is composed, and the page says so in words', async () => {
  const { day, first, at } = await aMixedDay();
  const before = await at(first, 2);

  const answer = await pinTable(day, first, 2);
  const page = await world.read(day.coordinator, `${day.groups}/${first}`);
  for (let i = 0; i < 3; i++) await aParticipant(world, day, `Tard ${i}`);
  const composed = await compose(world, day);
  const after = await at(first, 2);

  expect([answer.status, composed.status]).toEqual([303, 303]);
  expect(page).toContain('Composer le reste');
  expect(page).toContain('Reste en place quand vous composez');
  expect(page).toContain('Détacher la table C');
  expect(after).toEqual(before);
  expect((await at(first)).length).toBe(19);
});

test('without the pin the same table would have changed', async () => {
  const { day, first, at } = await aMixedDay();
  const before = await at(first, 2);

  for (let i = 0; i < 3; i++) await aParticipant(world, day, `Tard ${i}`);
  await compose(world, day);

  expect(await at(first, 2)).not.toEqual(before);
});

test('a pinned round stays as it is; newcomers get a seat in the others, and the page says what to do in this one', async () => {
  const { day, first, second, at } = await aMixedDay();
  const before = await at(first);
  await pinRound(day, first);
  const late = await aParticipant(world, day, 'Zoé');

  await compose(world, day);
  const page = await world.read(day.coordinator, `${day.groups}/${first}`);

  expect(await at(first)).toEqual(before);
  expect((await at(second)).some((seat) => seat.startsWith(late))).toBe(true);
  expect(page).toContain('choisissez leur table vous-même');
  expect(page).toContain('Détacher ce moment');
});

test('each pin is an act: it stands in the history, and undo lets go of it again', async () => {
  const { day, first } = await aMixedDay();
  await pinTable(day, first, 0);
  await pinRound(day, first);

  const history = await world.read(day.coordinator, `${day.groups}/acts`);
  const one = await undo(day);
  const roundAfter = (await seatsOf(world, day)).rounds[0];
  const { acts } = await seatsOf(world, day);
  await world.submit(day.coordinator, `${day.groups}/acts/${acts - 2}`, { _method: 'delete' });
  const tableAfter = (await seatsOf(world, day)).rounds[0];

  expect(history).toContain('Une table ou un moment épinglé ou détaché');
  expect(one.status).toBe(303);
  expect([roundAfter?.locked, roundAfter?.groups[0]?.locked]).toEqual([false, true]);
  expect(tableAfter?.groups[0]?.locked).toBe(false);
});

test('pinning what is pinned already is no act; somebody else did the same', async () => {
  const { day, first } = await aMixedDay();

  await Promise.all([pinTable(day, first, 0), pinTable(day, first, 0)]);

  expect((await seatsOf(world, day)).acts).toBe(2);
});

test('what was proven stays proven: pinning moves nobody', async () => {
  // Two tables of nine people, twice: somebody has to meet again, and the mixing proves that it cannot be fewer.
  const day = await aDay(world);
  const first = await aRound(world, day, { min: 4, ideal: 4, max: 6 });
  await aRound(world, day, { name: 'Pistes', at: '11:15', min: 4, ideal: 4, max: 6 });
  for (const name of names) await aParticipant(world, day, name);
  await compose(world, day);
  const before = await world.read(day.coordinator, day.groups);

  await pinTable(day, first, 0);
  const after = await world.read(day.coordinator, day.groups);
  const seat = (await seatsOf(world, day)).seats.find((one) => one.roundId === first && one.group === 1);
  await world.submit(day.coordinator, `${day.groups}/${first}/seats/${seat?.registrationId}`, {
    _method: 'put',
    group: '0',
    seen: String(seat?.act),
  });
  const moved = await world.read(day.coordinator, day.groups);

  const proofs = (page: string) => page.match(/minimum prouvé/g)?.length ?? 0;
  expect(proofs(before)).toBe(2);
  expect(proofs(after)).toBe(proofs(before));
  expect(proofs(moved)).toBeLessThan(proofs(before));
});

test('tables that leave too many for the others are said by counting, with the way to change it', async () => {
  const day = await aComposedDay(world);
  await pinTable(day, day.roundId, 0);
  await pinTable(day, day.roundId, 1);
  const before = await placesOf(world, day);
  for (const name of ['Xavier', 'Yassine']) await aParticipant(world, day, name);

  const answer = await compose(world, day);

  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain('les tables épinglées laissent 5 personnes pour une table de 2 à 4');
  expect(await placesOf(world, day)).toEqual(before);
});

test('where every round is pinned there is nothing to compose', async () => {
  const day = await aComposedDay(world);
  await pinRound(day, day.roundId);

  const answer = await compose(world, day);

  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain('Tous les moments sont épinglés');
});

test('a table that was not composed yet, or of tables drawn by lot, cannot be pinned', async () => {
  const day = await aDay(world);
  const empty = await aRound(world, day);
  const drawn = await aRound(world, day, { name: 'Petit-déjeuner', at: '09:00', way: 'drawn' });
  for (const name of names) await aParticipant(world, day, name);
  await world.submit(day.coordinator, `${day.groups}/${drawn}/draw`, { number: '12', seen: '0' });

  const answers = [await pinTable(day, empty, 0), await pinRound(day, empty), await pinTable(day, drawn, 0)];
  const round = await pinRound(day, drawn);

  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
  expect(round.status).toBe(303);
});
