import { afterAll, expect, test } from 'vitest';
import { openWorld } from '../../../../test/world.ts';
import { newId } from '../../../platform/db/index.ts';
import { aMember } from '../../accounts/test/world.ts';
import { aDay, aParticipant, aRound, compose, names, placesOf, seatsOf, type TestDay } from './world.ts';

const world = await openWorld();
afterAll(world.close);

const drawIt = (day: TestDay, roundId: string, number: string, seen = 0) =>
  world.submit(day.coordinator, `${day.groups}/${roundId}/draw`, { number, seen: String(seen) });

async function aBreakfast() {
  const day = await aDay(world);
  const roundId = await aRound(world, day, { name: 'Petit-déjeuner', at: '09:00', way: 'drawn' });
  const people = new Map<string, string>();
  for (const name of names) people.set(name, await aParticipant(world, day, name));
  return { day, roundId, people };
}

test('the number said in the hall seats everybody; the page shows number, rule and tables', async () => {
  const { day, roundId } = await aBreakfast();

  const empty = await world.read(day.coordinator, `${day.groups}/${roundId}/draw`);
  const answer = await drawIt(day, roundId, '4817');
  const page = await world.read(day.coordinator, `${day.groups}/${roundId}/draw`);
  const { seats } = await seatsOf(world, day);

  expect(empty).toContain('9 personnes, 3 tables');
  expect(answer.status).toBe(303);
  expect(seats).toHaveLength(9);
  expect(page).toMatch(/4\D?817/);
  expect(page).toMatch(/On multiplie le nombre par 16\D807/);
  for (const name of names) expect(page).toContain(name);
});

test('the same number gives the same tables again, and undo takes the draw back', async () => {
  const { day, roundId } = await aBreakfast();
  await drawIt(day, roundId, '12');
  const first = await placesOf(world, day);

  const undone = await world.submit(day.coordinator, `${day.groups}/acts/1`, { _method: 'delete' });
  const none = await placesOf(world, day);
  const other = await drawIt(day, roundId, '12');

  expect([undone.status, other.status]).toEqual([303, 303]);
  expect(none).toEqual([]);
  expect(await placesOf(world, day)).toEqual(first);
});

test('a page that is out of date draws nothing; a number nobody can say comes back as it was typed', async () => {
  const { day, roundId } = await aBreakfast();
  await drawIt(day, roundId, '12');
  const drawn = await placesOf(world, day);

  const stale = await drawIt(day, roundId, '13');
  const typed = await drawIt(day, roundId, 'sept', 1);

  expect([stale.status, typed.status]).toEqual([422, 422]);
  expect(await typed.text()).toContain('value="sept"');
  expect(await placesOf(world, day)).toEqual(drawn);
});

test('whoever was drawn stays when the rest is composed; whoever came after sits where places remain', async () => {
  const { day, roundId } = await aBreakfast();
  await drawIt(day, roundId, '12');
  const drawn = await placesOf(world, day);
  const morning = await aRound(world, day, { name: 'Matin', at: '10:00' });
  const late = await aParticipant(world, day, 'Zoé');

  await compose(world, day);
  const { seats } = await seatsOf(world, day);
  const places = await placesOf(world, day);

  expect(drawn.every((place) => places.includes(place))).toBe(true);
  expect(seats.filter((seat) => seat.roundId === morning)).toHaveLength(10);
  expect(seats.filter((seat) => seat.roundId === roundId && seat.registrationId === late)).toHaveLength(1);
});

test('whoever the door noted as absent is not drawn', async () => {
  const { day, roundId, people } = await aBreakfast();
  const registration = people.get('Awa') ?? '';
  await world.submit(day.coordinator, `${day.event.path}/door/arrivals`, {
    _key: newId(),
    registration,
    state: 'absent',
  });

  await drawIt(day, roundId, '12');

  expect((await seatsOf(world, day)).seats.map(({ registrationId }) => registrationId)).not.toContain(registration);
});

test('drawing is for coordinators', async () => {
  const { day, roundId } = await aBreakfast();
  const member = await aMember(world, day.network);
  const path = `${day.groups}/${roundId}/draw`;

  const [asked, drawn] = [
    await world.visit(member, path),
    await world.submit(member, path, { number: '7', seen: '0' }),
  ];

  expect([asked.status, drawn.status]).toEqual([404, 404]);
  expect(await placesOf(world, day)).toEqual([]);
});

test('a mixed round has no draw', async () => {
  const day = await aDay(world);
  const roundId = await aRound(world, day);

  expect((await world.visit(day.coordinator, `${day.groups}/${roundId}/draw`)).status).toBe(404);
  expect((await drawIt(day, roundId, '12')).status).toBe(404);
});
