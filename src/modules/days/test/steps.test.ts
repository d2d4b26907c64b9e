import { afterAll, expect, test } from 'vitest';
import { openWorld, visitor } from '../../../../test/world.ts';
import { aMember } from '../../accounts/test/world.ts';
import { textOf } from '../../calendar/test/world.ts';
import { aComposedDay, aDay, aParticipant, aRound, compose } from './world.ts';

const world = await openWorld({ startsAt: new Date('2027-01-20T08:00:00Z') });
afterAll(world.close);

test('the home says what the day of next week asks: compose, then seat who came later, then nothing', async () => {
  const day = await aDay(world);
  const home = `/n/${day.network.slug}`;
  await aRound(world, day);
  for (const name of ['Awa', 'Bram', 'Carine', 'Driss']) await aParticipant(world, day, name);

  const first = await world.read(day.coordinator, home);
  await compose(world, day);
  const done = await world.read(day.coordinator, home);
  await aParticipant(world, day, 'Nathalie');
  const later = await world.read(day.coordinator, home);

  expect(first).toContain('Qui s’assied avec qui');
  // A new network also asks for its organisations and its people: all of it is one list, which the title counts.
  expect(textOf(first)).toContain('Trois choses vous attendent');
  expect(textOf(done)).toContain('Deux choses vous attendent');
  expect(later).toContain('Où s’assied la personne qui s’est ajoutée');
  expect(later).toContain(`href="${day.groups}"`);
});

test('who is without a table is told on the page of the day and beside the badges, to coordinators alone', async () => {
  const day = await aComposedDay(world);
  const member = await aMember(world, day.network);
  await world.submit(day.coordinator, `${day.event.path}/papers/printed`, { paper: 'badges' });
  await aParticipant(world, day, 'Nathalie');

  const page = await world.read(day.coordinator, day.event.path);
  const papers = await world.read(day.coordinator, `${day.event.path}/papers`);

  expect(page).toContain('Une personne est encore sans table.');
  expect(papers).toContain('son badge s’imprime dès qu’elle en a une');
  for (const who of [member, visitor]) {
    expect(await world.read(who, day.event.path)).not.toContain('encore sans table');
    expect(await world.read(who, `/n/${day.network.slug}`)).not.toContain('Où s’assied');
  }
});

test('once a day is over its page offers nothing that prepares or leads it, and still shows its tables', async () => {
  const day = await aComposedDay(world);
  const bare = await aDay(world);
  const prepares = [`${day.event.path}/wishes`, `${day.event.path}/live`, 'Composer les tables', 'Avant de partir'];
  const before = await world.read(day.coordinator, day.event.path);
  const bareBefore = await world.read(bare.coordinator, bare.event.path);
  world.moveTo('2027-01-28T18:00:00Z');

  const after = await world.read(day.coordinator, day.event.path);
  const bareAfter = await world.read(bare.coordinator, bare.event.path);
  world.moveTo('2027-01-20T08:00:00Z');

  for (const act of prepares) expect([act, before.includes(act), after.includes(act)]).toEqual([act, true, false]);
  expect(bareBefore).toContain('Commencer le déroulé');
  expect(bareAfter).not.toContain('Commencer le déroulé');
  expect(after).toContain('Voir les tables');
  expect(after).toContain(`${day.event.path}/harvest`);
});
