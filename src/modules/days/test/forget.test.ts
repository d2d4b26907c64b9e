import { afterAll, expect, test } from 'vitest';
import { happened, personErased, registrationEnded } from '#platform/happenings';
import { openWorld } from '../../../../test/world.ts';
import { forgetOldSeats } from '../actions/forget.ts';
import { forgottenBefore } from '../rules/retention.ts';
import { dayOf } from '../store/day.ts';
import { aComposedDay, placesOf, seatsOf } from './world.ts';

const world = await openWorld();
afterAll(world.close);

test('when a registration ends its place becomes free', async () => {
  const day = await aComposedDay(world);
  const registrationId = day.people.get('Awa') ?? '';

  await world.tx((tx) => happened(tx, registrationEnded, { ...day.which, registrationId }));
  await world.doJobs();

  expect((await placesOf(world, day)).some((place) => place.includes(registrationId))).toBe(false);
  expect(await placesOf(world, day)).toHaveLength(8);
});

test('a coordinator who is erased is no longer named in what was done', async () => {
  const day = await aComposedDay(world);

  await world.tx((tx) => happened(tx, personErased, { personId: day.coordinator.personId }));
  await world.doJobs();

  expect((await dayOf(world.db, day.which)).acts.map(({ by }) => by)).toEqual([null]);
});

test('twelve months after the day nobody knows by name who sat with whom', async () => {
  const day = await aComposedDay(world);

  await forgetOldSeats(world.db, forgottenBefore(new Date('2028-01-27T04:20:00Z')));
  const before = await placesOf(world, day);
  await forgetOldSeats(world.db, forgottenBefore(new Date('2028-01-29T04:20:00Z')));
  const { seats, acts, rounds } = await seatsOf(world, day);

  expect(before).toHaveLength(9);
  expect([seats.length, acts, rounds.length]).toEqual([0, 0, 1]);
});
