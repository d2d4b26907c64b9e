import { afterAll, expect, test } from 'vitest';
import { openWorld } from '../../../../test/world.ts';
import { anOrganisation } from '../../accounts/test/world.ts';
import { aDay, aParticipant, aRound, compose, placesOf, seatsOf } from './world.ts';

const world = await openWorld();
afterAll(world.close);

/** Twelve people, four of one organisation, two rounds. */
async function aDayToSwapIn() {
  const day = await aDay(world);
  const roundId = await aRound(world, day);
  await aRound(world, day, { name: 'Pistes', at: '11:15' });
  const one = await anOrganisation(world, day.network, 'Mission locale');
  for (let i = 0; i < 12; i++)
    await aParticipant(world, day, `Personne ${i}`, i < 4 ? { organisationId: one.id, organisationName: null } : {});
  await compose(world, day);
  const { seats } = await seatsOf(world, day);
  const here = seats.filter((seat) => seat.roundId === roundId);
  const [first] = here;
  const other = here.find(({ group }) => group !== first?.group);
  if (!first || !other) throw new Error('nobody sits');
  const path = `${day.groups}/${roundId}/seats/${first.registrationId}/swap`;
  const swapIt = (seen = first.act, seenWith = other.act, who = other.registrationId) =>
    world.submit(day.coordinator, path, { _method: 'put', with: who, seen: String(seen), seenWith: String(seenWith) });
  const groupOf = async (id: string) =>
    (await seatsOf(world, day)).seats.find((seat) => seat.roundId === roundId && seat.registrationId === id)?.group;
  return { day, roundId, first, other, here, path, swapIt, groupOf };
}

test('two people change places as one act, and undo puts both back', async () => {
  const { day, first, other, swapIt, groupOf } = await aDayToSwapIn();
  const before = await placesOf(world, day);

  const answer = await swapIt();
  const groups = [await groupOf(first.registrationId), await groupOf(other.registrationId)];
  const { acts } = await seatsOf(world, day);
  const undone = await world.submit(day.coordinator, `${day.groups}/acts/${acts}`, { _method: 'delete' });

  expect(answer.status).toBe(303);
  expect(groups).toEqual([other.group, first.group]);
  expect(acts).toBe(2);
  expect(undone.status).toBe(303);
  expect(await placesOf(world, day)).toEqual(before);
});

test('the page says of each exchange what it would mean, the best first, and of a chosen table everybody', async () => {
  const { day, other, here, path } = await aDayToSwapIn();

  const best = await world.read(day.coordinator, path);
  const table = await world.read(day.coordinator, `${path}?table=${other.group}`);

  expect(best.match(/name="with"/g)).toHaveLength(9);
  expect(table.match(/name="with"/g)).toHaveLength(here.filter(({ group }) => group === other.group).length);
  expect(best).toMatch(/aussi bien qu’avant|de plus|de moins/);
  expect(best.indexOf('deux collègues ensemble')).toBeGreaterThan(best.indexOf('name="with"'));
});

test('a seat that changed since the page was shown is not swapped away', async () => {
  const { day, first, swapIt } = await aDayToSwapIn();
  await swapIt();
  const after = await placesOf(world, day);

  const again = await swapIt();
  const { seats } = await seatsOf(world, day);
  const neighbour = seats.find(
    (seat) =>
      seat.registrationId !== first.registrationId &&
      seat.roundId === first.roundId &&
      seat.group === seats.find((own) => own.registrationId === first.registrationId)?.group,
  );
  const together = await swapIt(2, neighbour?.act ?? 0, neighbour?.registrationId);
  const nobody = await world.submit(day.coordinator, `${day.groups}/${first.roundId}/seats/x/swap`, { _method: 'put' });

  expect([again.status, together.status, nobody.status]).toEqual([422, 422, 404]);
  expect(await again.text()).toContain('rien n’est écrasé');
  expect(await placesOf(world, day)).toEqual(after);
});

test('one of the two seats being another than was seen is enough to refuse', async () => {
  const { day, first, other, swapIt } = await aDayToSwapIn();
  const before = await placesOf(world, day);

  const answers = [await swapIt(first.act + 1, other.act), await swapIt(first.act, other.act + 1)];

  expect(answers.map(({ status }) => status)).toEqual([422, 422]);
  expect(await placesOf(world, day)).toEqual(before);
});

test('of two swaps at once with the same person one is made', async () => {
  const { day, swapIt } = await aDayToSwapIn();

  const answers = await Promise.all([swapIt(), swapIt()]);

  expect(answers.map(({ status }) => status).sort()).toEqual([303, 422]);
  expect((await seatsOf(world, day)).acts).toBe(2);
});
