import { afterAll, expect, test } from 'vitest';
import { openWorld } from '../../../../../test/world.ts';
import { aMember } from '../../../accounts/test/world.ts';
import { textOf } from '../../../calendar/test/world.ts';
import { clockAt } from '../../rules/timetable/clock.ts';
import { aCase, aDay, aRound, type TestDay } from '../world.ts';
import { aSlot, slotsOf } from './world.ts';

const world = await openWorld();
afterAll(world.close);

const short = async (day: TestDay) =>
  (await slotsOf(world, day)).map(({ startsAt, minutes, title }) => `${clockAt(startsAt)} ${minutes} ${title.text}`);

/** The day of the tests ends at half past three. */
async function aLongDay() {
  const day = await aDay(world);
  const first = await aSlot(world, day, { at: '13:30', minutes: 30, title: 'Suite' });
  const groups = await aSlot(world, day, { at: '14:00', minutes: 90, title: 'Groupes', kind: 'groups' });
  await aSlot(world, day, { at: '15:30', minutes: 20, title: 'Conclusions', kind: 'closing' });
  return { ...day, first, groups, path: `${day.event.path}/timetable` };
}

const place = (day: TestDay & { path: string }, slot: string, fields: Record<string, string>, who = day.coordinator) =>
  world.submit(who, `${day.path}/slots/${slot}/place`, { _method: 'put', ...fields });

test('a slot is lengthened and what follows follows; up and down change places; all of it is undone', async () => {
  const day = await aLongDay();

  await place(day, day.first, { how: 'longer', by: '10', seen: '3' });
  const longer = await short(day);
  await place(day, day.groups, { how: 'up', seen: '4' });
  const up = await short(day);
  await world.submit(day.coordinator, `${day.path}/acts/5`, { _method: 'delete' });
  await world.submit(day.coordinator, `${day.path}/acts/4`, { _method: 'delete' });

  expect(longer).toEqual(['13:30 40 Suite', '14:10 90 Groupes', '15:40 20 Conclusions']);
  expect(up).toEqual(['13:30 90 Groupes', '15:00 40 Suite', '15:40 20 Conclusions']);
  expect(await short(day)).toEqual(['13:30 30 Suite', '14:00 90 Groupes', '15:30 20 Conclusions']);
});

test('of two coordinators who press at once, the second is shown the timetable as it is', async () => {
  const day = await aLongDay();
  const other = await aMember(world, day.network, { role: 'coordinator' });

  const [one, two] = await Promise.all([
    place(day, day.first, { how: 'longer', by: '5', seen: '3' }),
    place(day, day.first, { how: 'longer', by: '5', seen: '3' }, other),
  ]);
  const refused = one.status === 422 ? one : two;

  expect([one.status, two.status].toSorted()).toEqual([303, 422]);
  expect(await refused.text()).toContain('rien n’est écrasé');
  expect(await short(day)).toContain('13:30 35 Suite');
});

test('a slot with a fixed hour changes places with nobody, and says so', async () => {
  const day = await aLongDay();
  await aSlot(world, day, { at: '12:30', minutes: 60, title: 'Repas', kind: 'meal', fixed: true });

  const answer = await place(day, day.first, { how: 'up', seen: '4' });

  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain('une heure est fixe');
});

test('a day that is too long says by how much, and one button makes it end on time', async () => {
  const day = await aLongDay();
  const page = textOf(await world.read(day.coordinator, day.path));
  const variant = /name="variant" value="([^"]+)"/.exec(await world.read(day.coordinator, day.path))?.[1] ?? '';
  const press = (way: string, seen: string) =>
    world.submit(day.coordinator, `${day.path}/fitting`, { variant, way, seen });

  const stale = await press('fewest', '1');
  const taken = await press('fewest', '3');

  expect(page).toContain('La journée dépasse de 20 minutes.');
  expect(page).toContain('« Groupes » : 90 → 70 min');
  expect([stale.status, taken.status]).toEqual([422, 303]);
  expect(await short(day)).toEqual(['13:30 30 Suite', '14:00 70 Groupes', '15:10 20 Conclusions']);
  expect(textOf(await world.read(day.coordinator, day.path))).not.toContain('dépasse');
});

test('free time, overlaps, methods and cases that do not fit are said where they are', async () => {
  const day = await aDay(world);
  const roundId = await aRound(world, day, { at: '10:00' });
  for (const title of ['Garde', 'Logement', 'Langue', 'Transport']) await aCase(world, day, title);
  await aSlot(world, day, { at: '09:00', minutes: 20, title: 'Ouverture', methodId: 'world-cafe' });
  await aSlot(world, day, { at: '10:00', minutes: 120, title: 'Situations', kind: 'groups', roundId });
  await aSlot(world, day, { at: '11:50', minutes: 10, title: 'Pause', kind: 'pause' });

  const page = textOf(await world.read(day.coordinator, `${day.event.path}/timetable`));

  expect(page).toContain('40 minutes libres');
  expect(page).toContain('10 minutes se chevauchent');
  expect(page).toContain('Cette méthode demande au moins 60 minutes.');
  expect(page).toContain('Études de cas : 4 × 30 min, 120 sur 120 minutes. Cela tient.');
  // What world café asks for is brought.
  expect(page).toContain('grandes feuilles');
});

test('a slot that comes in between pushes what follows', async () => {
  const day = await aLongDay();
  const fields = { startsAt: '14h', endsAt: '14h15', titleFr: 'Pause', kind: 'pause', follow: 'yes' };

  await world.submit(day.coordinator, `${day.path}/slots`, fields);

  expect(await short(day)).toEqual(['13:30 30 Suite', '14:00 15 Pause', '14:15 90 Groupes', '15:45 20 Conclusions']);
});

test('what changed last stands on the page with who did it, and each is undone while its slots are as it left them', async () => {
  const day = await aLongDay();
  await place(day, day.first, { how: 'longer', by: '10', seen: '3' });
  const page = textOf(await world.read(day.coordinator, day.path));

  // The groups moved when what comes before them was lengthened: that they were added cannot be undone alone.
  await world.submit(day.coordinator, `${day.path}/acts/2`, { _method: 'delete' });
  const still = await short(day);
  await world.submit(day.coordinator, `${day.path}/acts/4`, { _method: 'delete' });

  expect(page).toContain('Créneaux déplacés ou allongés Carine Lefèvre, maintenant');
  expect(page).toContain('Créneau ajouté, Conclusions Carine Lefèvre');
  expect(still).toEqual(['13:30 40 Suite', '14:10 90 Groupes', '15:40 20 Conclusions']);
  expect(await short(day)).toEqual(['13:30 30 Suite', '14:00 90 Groupes', '15:30 20 Conclusions']);
});
