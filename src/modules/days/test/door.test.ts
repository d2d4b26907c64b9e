import { afterAll, expect, test } from 'vitest';
import { newId } from '#platform/db';
import { sealed } from '#platform/web';
import { openWorld, visitor } from '../../../../test/world.ts';
import { presenceOf } from '../../calendar/index.ts';
import { arrivalsOf } from '../../calendar/store/door/arrivals.ts';
import { aComposedDay, placesOf, seatsOf, type TestDay } from './world.ts';

const world = await openWorld({ startsAt: new Date('2027-01-28T08:00:00Z') });
afterAll(world.close);

const keyOf = (day: TestDay) => sealed('door', day.which, new Date('2027-01-29T02:30:00Z'));
const stateOf = async (day: TestDay, id: string | undefined) =>
  (await presenceOf(world.db, day.which)).get(id ?? '')?.state ?? 'awaited';

/** An id as a device makes it when a button is pressed at this moment. */
function keyAt(moment: string): string {
  const time = new Date(moment).getTime().toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}${newId().slice(13)}`;
}

test('a volunteer with the link of the door notes who arrives, without an account', async () => {
  const day = await aComposedDay(world);
  const door = `${day.event.path}/door?key=${keyOf(day)}`;

  const list = await world.read(visitor, door);
  const noted = await world.submit(visitor, `${day.event.path}/door/arrivals?key=${keyOf(day)}`, {
    registration: day.people.get('Awa') ?? '',
    state: 'present',
  });
  const after = await world.read(visitor, door);

  expect(list).toContain('Awa');
  expect(noted.status).toBe(303);
  expect(after).toContain('Une personne est arrivée, 8 sont attendues.');
});

test('a link of another day, or one that is over, opens nothing', async () => {
  const day = await aComposedDay(world);
  const other = await aComposedDay(world);
  const over = sealed('door', day.which, new Date('2027-01-28T07:00:00Z'));

  const answers = await Promise.all(
    [keyOf(other), over, 'nothing'].map((key) => world.visit(visitor, `${day.event.path}/door?key=${key}`)),
  );

  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
  expect((await world.visit(visitor, `${day.event.path}/door`)).status).toBe(303);
});

test('what two devices noted comes in late, twice and in the wrong order, and the newest counts', async () => {
  const day = await aComposedDay(world);
  const registration = day.people.get('Bram') ?? '';
  const facts = [
    { registration, state: 'absent', _key: keyAt('2027-01-28T07:10:00Z') },
    { registration, state: 'present', _key: keyAt('2027-01-28T07:25:00Z') },
    { registration, state: 'awaited', _key: keyAt('2027-01-28T07:20:00Z') },
  ];
  const note = (fact: (typeof facts)[number]) => world.submit(day.coordinator, `${day.event.path}/door/arrivals`, fact);

  await Promise.all(facts.map(note));
  const once = await stateOf(day, registration);
  for (const fact of facts.toReversed()) await note(fact);

  expect(once).toBe('present');
  expect(await stateOf(day, registration)).toBe('present');
  expect(await arrivalsOf(world.db, day.which)).toHaveLength(3);
});

test('a mark is taken back', async () => {
  const day = await aComposedDay(world);
  const registration = day.people.get('Awa') ?? '';
  const note = (state: string) =>
    world.submit(day.coordinator, `${day.event.path}/door/arrivals`, { registration, state });

  await note('present');
  await note('awaited');

  expect(await stateOf(day, registration)).toBe('awaited');
});

test('somebody walks in: registered, present and seated at once, and nobody else moves', async () => {
  const day = await aComposedDay(world);
  const before = await placesOf(world, day);
  const walk = { givenName: 'Zoé', organisation: 'maison awa', role: 'worker', _key: keyAt('2027-01-28T07:55:00Z') };

  const answer = await world.submit(day.coordinator, `${day.event.path}/door/walk-in`, walk);
  const again = await world.submit(day.coordinator, `${day.event.path}/door/walk-in`, walk);
  const page = await world.read(day.coordinator, answer.headers.get('location') ?? '');
  const { seats } = await seatsOf(world, day);
  const zoe = seats.find(({ registrationId }) => registrationId === walk._key);
  const awa = seats.find(({ registrationId }) => registrationId === day.people.get('Awa'));

  expect([answer.status, again.status]).toEqual([303, 303]);
  expect(page).toContain('Zoé');
  expect(page).toContain('Son code');
  expect(zoe?.group).toBeTypeOf('number');
  expect(zoe?.group).not.toBe(awa?.group);
  expect(await placesOf(world, day)).toEqual(expect.arrayContaining(before));
  expect(await placesOf(world, day)).toHaveLength(10);
  expect(await stateOf(day, walk._key)).toBe('present');
});

test('first letters find a person and their table', async () => {
  const day = await aComposedDay(world);

  const page = await world.read(day.coordinator, `${day.event.path}/door?q=fat`);

  expect(page).toContain('Fatoumata');
  expect(page).not.toContain('Grace');
  expect(page).toMatch(/group-[A-C]/);
});
