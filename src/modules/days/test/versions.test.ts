import { afterAll, expect, test } from 'vitest';
import { openWorld } from '../../../../test/world.ts';
import { aMember } from '../../accounts/test/world.ts';
import { aComposedDay, aParticipant, aRound, compose, placesOf, seatsOf, type TestDay } from './world.ts';

const world = await openWorld();
afterAll(world.close);

const seenOf = async (day: TestDay) => String((await seatsOf(world, day)).acts);
const keep = async (day: TestDay, name: string, seen?: string) =>
  world.submit(day.coordinator, `${day.event.path}/versions`, { name, seen: seen ?? (await seenOf(day)) });

/** Ids of the versions on the list, the newest first. */
async function listed(day: TestDay): Promise<string[]> {
  const page = await world.read(day.coordinator, `${day.event.path}/versions`);
  return [
    ...new Set([...page.matchAll(/comparison\?one=([0-9a-f-]{36})(?:&amp;|&)other=now/g)].map(([, id = '']) => id)),
  ];
}

const goBack = async (day: TestDay, id: string, seen?: string) =>
  world.submit(day.coordinator, `${day.event.path}/versions/${id}/seating`, { seen: seen ?? (await seenOf(day)) });

async function moveAwa(day: TestDay & { roundId: string; people: Map<string, string> }) {
  const { seats } = await seatsOf(world, day);
  const awa = seats.find(({ registrationId }) => registrationId === day.people.get('Awa'));
  await world.submit(day.coordinator, `${day.groups}/${day.roundId}/seats/${awa?.registrationId}`, {
    _method: 'put',
    group: awa?.group === 0 ? '1' : '0',
    seen: String(awa?.act),
  });
}

test('a version is kept under a name, compared with now, and returned to as an act that can be undone', async () => {
  const day = await aComposedDay(world);
  const first = await placesOf(world, day);
  const kept = await keep(day, 'Avant midi');
  await moveAwa(day);
  const second = await placesOf(world, day);
  const [id = ''] = await listed(day);

  const page = await world.read(day.coordinator, `${day.event.path}/versions/comparison?one=${id}&other=now`);
  const back = await goBack(day, id);
  const returned = await placesOf(world, day);
  const undone = await world.submit(day.coordinator, `${day.groups}/acts/${await seenOf(day)}`, { _method: 'delete' });

  expect([kept.status, back.status, undone.status]).toEqual([303, 303, 303]);
  expect(page).toContain('Avant midi');
  expect(page).toContain('Une personne est assise ailleurs');
  expect(page).toContain('Awa');
  expect(page).toContain('Revenir à cette version');
  expect(returned).toEqual(first);
  expect(await placesOf(world, day)).toEqual(second);
});

test('who left since gets no seat, who came since keeps theirs', async () => {
  const day = await aComposedDay(world);
  await keep(day, 'Première');
  const [id = ''] = await listed(day);
  const bram = day.people.get('Bram') ?? '';
  await world.submit(day.coordinator, `${day.event.path}/people/${bram}`, { _method: 'delete' });
  await world.doJobs();
  const late = await aParticipant(world, day, 'Zoé');
  await compose(world, day, 'newcomers');
  await moveAwa(day);
  const before = await placesOf(world, day);

  const back = await goBack(day, id);
  const after = await placesOf(world, day);

  expect(back.status).toBe(303);
  expect(after.some((place) => place.includes(bram))).toBe(false);
  expect(after.filter((place) => place.includes(late))).toEqual(before.filter((place) => place.includes(late)));
  expect(after).toHaveLength(9);
});

test('a pinned round stays as it is when one goes back, and the page says so first', async () => {
  const day = await aComposedDay(world);
  await aRound(world, day, { name: 'Pistes', at: '14:00' });
  await compose(world, day);
  await keep(day, 'Première');
  const [id = ''] = await listed(day);
  await moveAwa(day);
  const moved = await placesOf(world, day);
  await world.submit(day.coordinator, `${day.groups}/${day.roundId}/pin`, { _method: 'put', pinned: 'yes' });

  const page = await world.read(day.coordinator, `${day.event.path}/versions/comparison?one=${id}&other=now`);
  const back = await goBack(day, id);

  expect(page).toContain('Ne changent pas');
  expect(back.status).toBe(422);
  expect(await placesOf(world, day)).toEqual(moved);
});

test('nothing is kept or returned to that was not seen; the name stays in its field', async () => {
  const day = await aComposedDay(world);
  await keep(day, 'Première');
  const [id = ''] = await listed(day);
  const seen = await seenOf(day);
  await moveAwa(day);
  const moved = await placesOf(world, day);

  const stale = await keep(day, 'Deuxième', seen);
  const back = await goBack(day, id, seen);

  expect([stale.status, back.status]).toEqual([422, 422]);
  expect(await stale.text()).toContain('value="Deuxième"');
  expect(await back.text()).toContain('rien n’est écrasé');
  expect(await listed(day)).toEqual([id]);
  expect(await placesOf(world, day)).toEqual(moved);
});

test('a version that is removed comes back by undoing it; what was printed is a version too and stays', async () => {
  const day = await aComposedDay(world);
  await world.submit(day.coordinator, `${day.event.path}/papers/printed`, { paper: 'badges' });
  await keep(day, 'Première');
  const [id = '', printed = ''] = await listed(day);

  const removed = await world.submit(day.coordinator, `${day.event.path}/versions/${id}`, { _method: 'delete' });
  const without = await listed(day);
  await world.submit(day.coordinator, `${day.event.path}/versions/${id}/return`, {});
  const notThat = await world.submit(day.coordinator, `${day.event.path}/versions/${printed}`, { _method: 'delete' });

  expect(removed.status).toBe(303);
  expect(without).toEqual([printed]);
  expect(await listed(day)).toEqual([id, printed]);
  expect(notThat.status).toBe(404);
  expect(await world.read(day.coordinator, `${day.event.path}/versions`)).toContain('Badges');
});

test('what the mixing proved is proven again when everybody sits as then', async () => {
  const day = await aComposedDay(world);
  await aRound(world, day, { name: 'Pistes', at: '14:00', count: 2, min: 3, ideal: 4, max: 5 });
  await compose(world, day);
  const proven = await world.read(day.coordinator, day.groups);
  await keep(day, 'Première');
  const [id = ''] = await listed(day);
  await moveAwa(day);
  const moved = await world.read(day.coordinator, day.groups);

  await goBack(day, id);
  const back = await world.read(day.coordinator, day.groups);

  const proofs = (page: string) => page.match(/minimum prouvé/g)?.length ?? 0;
  expect(proofs(moved)).toBeLessThan(proofs(proven));
  expect(proofs(back)).toBe(proofs(proven));
});

test('two who go back at once: one does, the other is shown the page as it is', async () => {
  const day = await aComposedDay(world);
  const other = await aMember(world, day.network, { name: 'Bram De Smet', role: 'coordinator' });
  await keep(day, 'Première');
  const [id = ''] = await listed(day);
  await moveAwa(day);
  const seen = await seenOf(day);

  const path = `${day.event.path}/versions/${id}/seating`;
  const answers = await Promise.all([day.coordinator, other].map((who) => world.submit(who, path, { seen })));

  expect(answers.map(({ status }) => status).sort()).toEqual([303, 422]);
  expect((await seatsOf(world, day)).acts).toBe(Number(seen) + 1);
});

test('a day without seats has nothing to keep, and another network’s version is not there', async () => {
  const day = await aComposedDay(world);
  const stranger = await aComposedDay(world);
  await keep(stranger, 'Ailleurs');
  const [id = ''] = await listed(stranger);

  const comparison = await world.visit(day.coordinator, `${day.event.path}/versions/comparison?one=${id}`);
  const back = await goBack(day, id);

  expect([comparison.status, back.status]).toEqual([404, 404]);
});
