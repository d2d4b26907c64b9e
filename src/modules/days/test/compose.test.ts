import { afterAll, expect, test } from 'vitest';
import { openWorld } from '../../../../test/world.ts';
import { anOrganisation } from '../../accounts/test/world.ts';
import { aComposedDay, aDay, aParticipant, aRound, compose, placesOf, seatsOf } from './world.ts';

const world = await openWorld();
afterAll(world.close);

test('an empty day says what to do first', async () => {
  const day = await aDay(world);

  const page = await world.read(day.coordinator, day.groups);

  expect(page).toContain('Ajouter un moment');
  expect(page).toContain('Ajouter d’abord les participants');
});

test('everybody gets a table in each round, colleagues apart, and the board says what is proven', async () => {
  const day = await aDay(world);
  await aRound(world, day);
  await aRound(world, day, { name: 'Pistes', at: '11:15' });
  const one = await anOrganisation(world, day.network, 'Mission locale');
  for (let i = 0; i < 12; i++)
    await aParticipant(world, day, `Personne ${i}`, i < 4 ? { organisationId: one.id, organisationName: null } : {});

  const asked = await compose(world, day);
  const { rounds, seats } = await seatsOf(world, day);
  const page = await world.read(day.coordinator, day.groups);

  expect(asked.status).toBe(303);
  expect(seats).toHaveLength(24);
  expect(rounds.map(({ groups }) => groups.length)).toEqual([4, 4]);
  expect(page).toContain('minimum prouvé');
  expect(page).toContain('Personne 11');
});

test('while a mixing is under way the page says so and asks again', async () => {
  const day = await aDay(world);
  await aRound(world, day);
  for (const name of ['Awa', 'Bram', 'Carine', 'Driss']) await aParticipant(world, day, name);

  await world.submit(day.coordinator, `${day.groups}/composition`, { scope: 'all', seen: '0' });
  const waiting = await world.visit(day.coordinator, day.groups);
  const second = await world.submit(day.coordinator, `${day.groups}/composition`, { scope: 'all', seen: '0' });
  await world.doJobs();
  const done = await world.visit(day.coordinator, day.groups);

  expect(waiting.headers.get('refresh')).toBe('2');
  expect(await waiting.text()).toContain('Les tables se composent');
  expect(second.status).toBe(422);
  expect(done.headers.get('refresh')).toBeNull();
});

test('sizes in which nobody can sit are refused in words, with the way to change them', async () => {
  const day = await aDay(world);
  const roundId = await aRound(world, day, { min: 4, ideal: 4, max: 4 });
  for (const name of ['Awa', 'Bram', 'Carine', 'Driss', 'Elif']) await aParticipant(world, day, name);

  const answer = await compose(world, day);
  const page = await answer.text();

  expect(answer.status).toBe(422);
  expect(page).toContain('5 personnes ne peuvent pas s’asseoir à des tables de 4 à 4');
  expect(page).toContain(`/rounds/${roundId}`);
});

test('somebody who comes later is without a table until newcomers are seated, and nobody else moves', async () => {
  const day = await aComposedDay(world);
  const before = await placesOf(world, day);
  const late = await aParticipant(world, day, 'Zoé');

  const page = await world.read(day.coordinator, day.groups);
  await compose(world, day, 'newcomers');
  const after = await placesOf(world, day);

  expect(page).toContain('Une personne est encore sans table');
  expect(after.filter((place) => !before.includes(place))).toEqual([expect.stringContaining(late)]);
  expect(before.every((place) => after.includes(place))).toBe(true);
});

test('a round that has begun stays as it is when the day is composed again', async () => {
  const day = await aComposedDay(world);
  const first = (await seatsOf(world, day)).rounds[0];
  await aRound(world, day, { name: 'Pistes', at: '14:00' });
  const before = await placesOf(world, day);
  world.moveTo('2027-01-28T09:00:00Z');

  await compose(world, day);
  const after = await placesOf(world, day);
  world.moveTo('2027-01-11T08:00:00Z');

  expect(after.filter((place) => place.startsWith(first?.id ?? '-'))).toEqual(before);
  expect(after).toHaveLength(18);
});

test('seats that changed while the mixing ran are not overwritten', async () => {
  const day = await aComposedDay(world);
  const { seats, acts } = await seatsOf(world, day);
  const seat = seats[0];
  await world.submit(day.coordinator, `${day.groups}/composition`, { scope: 'all', seen: String(acts) });
  await world.submit(day.coordinator, `${day.groups}/${day.roundId}/seats/${seat?.registrationId}`, {
    _method: 'put',
    group: seat?.group === 0 ? '1' : '0',
    seen: String(seat?.act),
  });
  const moved = await placesOf(world, day);

  await world.doJobs();
  const page = await world.read(day.coordinator, day.groups);

  expect(await placesOf(world, day)).toEqual(moved);
  expect(page).toContain('Quelqu’un a changé des places pendant le brassage');
});
