import { afterAll, expect, test } from 'vitest';
import { openWorld } from '../../../../test/world.ts';
import { aMember } from '../../accounts/test/world.ts';
import { aComposedDay, aParticipant, aRound, compose, placesOf, seatsOf } from './world.ts';

const world = await openWorld();
afterAll(world.close);

async function aDayToMoveIn() {
  const day = await aComposedDay(world);
  const { seats } = await seatsOf(world, day);
  const awa = seats.find(({ registrationId }) => registrationId === day.people.get('Awa'));
  if (!awa) throw new Error('Awa has no seat');
  const path = `${day.groups}/${day.roundId}/seats/${awa.registrationId}`;
  const others = [0, 1, 2].filter((group) => group !== awa.group).map(String) as [string, string];
  const moveTo = (group: string, who = day.coordinator, seen = String(awa.act)) =>
    world.submit(who, path, { _method: 'put', group, seen });
  const groupNow = async () =>
    (await seatsOf(world, day)).seats.find((seat) => seat.registrationId === awa.registrationId)?.group;
  return { ...day, awa, path, others, moveTo, groupNow };
}

test('choosing a person shows in every group what coming there changes, with a button and no script', async () => {
  const day = await aDayToMoveIn();

  const page = await world.read(day.coordinator, `${day.groups}/${day.roundId}?person=${day.awa.registrationId}`);

  expect(page).toContain('Awa est ici');
  expect(page.match(/Si Awa vient ici/g)).toHaveLength(2);
  expect(page).toContain(`action="${day.path}"`);
});

test('a person moves, and undo puts everything back exactly', async () => {
  const day = await aDayToMoveIn();
  const before = await placesOf(world, day);

  const moved = await day.moveTo(day.others[0]);
  const between = await day.groupNow();
  const { acts } = await seatsOf(world, day);
  const undone = await world.submit(day.coordinator, `${day.groups}/acts/${acts}?_method=delete`, {});

  expect(moved.status).toBe(303);
  expect(String(between)).toBe(day.others[0]);
  expect(undone.status).toBe(303);
  expect(await placesOf(world, day)).toEqual(before);
});

test('undoing a composition brings back the one before, and undoing the undoing brings it forward again', async () => {
  const day = await aDayToMoveIn();
  const first = await placesOf(world, day);
  await world.submit(day.coordinator, `${day.groups}/${day.roundId}/seats/${day.awa.registrationId}/pin`, {
    _method: 'put',
    pinned: 'yes',
    seen: String(day.awa.act),
  });
  const pinned = await placesOf(world, day);
  for (const name of ['Zoé', 'Yassine', 'Xavier']) await aParticipant(world, day, name);
  await compose(world, day);
  const second = await placesOf(world, day);
  const { acts } = await seatsOf(world, day);

  await world.submit(day.coordinator, `${day.groups}/acts/${acts}?_method=delete`, {});
  const back = await placesOf(world, day);
  await world.submit(day.coordinator, `${day.groups}/acts/${acts + 1}?_method=delete`, {});
  const forward = await placesOf(world, day);
  await world.submit(day.coordinator, `${day.groups}/acts/${acts + 2}?_method=delete`, {});
  await world.submit(day.coordinator, `${day.groups}/acts/${acts - 1}?_method=delete`, {});

  expect(second).toHaveLength(12);
  expect(second).toContain(pinned.find((place) => place.endsWith('true')));
  expect(back).toEqual(pinned);
  expect(forward).toEqual(second);
  expect(await placesOf(world, day)).toEqual(first);
});

test('two coordinators move the same person at once: one does, the other is shown the page as it is', async () => {
  const day = await aDayToMoveIn();
  const other = await aMember(world, day.network, { name: 'Bram De Smet', role: 'coordinator' });

  const answers = await Promise.all([day.moveTo(day.others[0]), day.moveTo(day.others[1], other)]);
  const [done, refused] = answers.toSorted((a, b) => a.status - b.status);
  const winner = answers[0]?.status === 303 ? day.others[0] : day.others[1];
  const { acts } = await seatsOf(world, day);

  expect([done?.status, refused?.status]).toEqual([303, 422]);
  expect(String(await day.groupNow())).toBe(winner);
  expect(acts).toBe(day.awa.act + 1);
  expect(await refused?.text()).toContain('Quelqu’un vient de changer la place de cette personne');
});

test('two coordinators move different people at once: both do', async () => {
  const day = await aDayToMoveIn();
  const { seats } = await seatsOf(world, day);
  const bram = seats.find(({ registrationId }) => registrationId === day.people.get('Bram'));

  const answers = await Promise.all([
    day.moveTo(day.others[0]),
    world.submit(day.coordinator, `${day.groups}/${day.roundId}/seats/${bram?.registrationId}`, {
      _method: 'put',
      group: bram?.group === 0 ? '1' : '0',
      seen: String(bram?.act),
    }),
  ]);

  expect(answers.map(({ status }) => status)).toEqual([303, 303]);
  expect((await seatsOf(world, day)).acts).toBe(day.awa.act + 2);
});

test('an act cannot be undone over what somebody did after it', async () => {
  const day = await aDayToMoveIn();
  const { acts } = await seatsOf(world, day);
  await day.moveTo(day.others[0]);
  const moved = await placesOf(world, day);

  const answer = await world.submit(day.coordinator, `${day.groups}/acts/${acts}?_method=delete`, {});

  expect(answer.status).toBe(422);
  expect(await placesOf(world, day)).toEqual(moved);
});

test('dragging is told the same as the page says', async () => {
  const day = await aDayToMoveIn();

  const answer = await world.visit(day.coordinator, `${day.groups}/${day.roundId}/effects/${day.awa.registrationId}`);
  const { effects } = (await answer.json()) as { effects: { index: number; tone: string }[] };

  expect(effects).toHaveLength(3);
  expect(effects.find(({ index }) => index === day.awa.group)?.tone).toBe('here');
});

test('whoever undoes or composes from the page of a round comes back to it', async () => {
  const day = await aComposedDay(world);
  const afternoon = await aRound(world, day, { name: 'Promesses', at: '14:00' });
  await compose(world, day);
  const page = `${day.groups}/${afternoon}`;
  const { acts } = await seatsOf(world, day);

  const undone = await world.submit(day.coordinator, `${day.groups}/acts/${acts}?round=${afternoon}`, {
    _method: 'delete',
  });
  const composed = await world.submit(day.coordinator, `${day.groups}/composition?round=${afternoon}`, {
    scope: 'all',
    seen: String(acts + 1),
  });

  await world.doJobs();

  expect([undone.headers.get('location'), composed.headers.get('location')]).toEqual([page, page]);
  expect(await world.read(day.coordinator, page)).toContain(`/composition?round=${afternoon}`);
});

test('the board says who changed it last, where it was somebody else', async () => {
  const day = await aDayToMoveIn();
  const other = await aMember(world, day.network, { name: 'Bram De Smet', role: 'coordinator' });
  const own = await world.read(day.coordinator, day.groups);
  await day.moveTo(day.others[0], other);

  const page = await world.read(day.coordinator, day.groups);

  expect(own).toContain('Enregistré');
  expect(page).toContain('Dernier changement par Bram De Smet');
});

test('every act stands in the history with who did it', async () => {
  const day = await aDayToMoveIn();
  await day.moveTo(day.others[0]);

  const page = await world.read(day.coordinator, `${day.groups}/acts`);

  expect(page).toContain('Tables composées');
  expect(page).toContain('Une personne déplacée');
  expect(page).toContain('Carine Lefèvre');
});
