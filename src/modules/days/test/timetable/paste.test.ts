import { afterAll, expect, test } from 'vitest';
import { openWorld } from '../../../../../test/world.ts';
import { textOf } from '../../../calendar/test/world.ts';
import { clockAt } from '../../rules/timetable/clock.ts';
import { aDay, type TestDay } from '../world.ts';
import { aSlot, slotsOf } from './world.ts';

const world = await openWorld();
afterAll(world.close);

const pasted = 'Programme\n9h - Accueil\n9u30 à 12u30 : Situations\n12h30 Repas';
const paste = (day: TestDay, fields: Record<string, string>) =>
  world.submit(day.coordinator, `${day.event.path}/timetable/paste`, { text: pasted, seen: '0', ...fields });
const short = async (day: TestDay) =>
  (await slotsOf(world, day)).map(({ startsAt, minutes, title }) => `${clockAt(startsAt)} ${minutes} ${title.text}`);

test('what was pasted is read over before it is saved, and what was not understood stands beside it', async () => {
  const day = await aDay(world);

  const read = await paste(day, { next: 'read' });
  const page = textOf(await read.text());
  const before = await short(day);
  const saved = await paste(day, { next: 'save' });

  expect([read.status, saved.status, before]).toEqual([422, 303, []]);
  expect(page).toContain('Ce qui n’est pas compris');
  expect(page).toContain('ligne 1');
  expect(page).toContain('Enregistrer ces 3 créneaux');
  expect(await short(day)).toEqual(['09:00 30 Accueil', '09:30 180 Situations', '12:30 30 Repas']);
});

test('pasting over replaces what is there, and is undone at once', async () => {
  const day = await aDay(world);
  await aSlot(world, day, { at: '08:00', title: 'Montage' });

  const stale = await paste(day, { next: 'save', over: 'yes' });
  await paste(day, { next: 'save', over: 'yes', seen: '1' });
  const after = await short(day);
  await world.submit(day.coordinator, `${day.event.path}/timetable/acts/2`, { _method: 'delete' });

  expect(stale.status).toBe(422);
  expect(after).toHaveLength(3);
  expect(await short(day)).toEqual(['08:00 30 Montage']);
});

test('a text without a single hour comes back with a word about it', async () => {
  const day = await aDay(world);

  const answer = await paste(day, { text: 'Bonne journée à tous', next: 'save' });
  const page = await answer.text();

  expect(answer.status).toBe(422);
  expect(page).toContain('Aucune ligne ne commence par une heure');
  expect(page).toContain('Bonne journée à tous');
});
