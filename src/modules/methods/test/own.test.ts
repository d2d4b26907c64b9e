import { afterAll, expect, test } from 'vitest';
import { openWorld, visitor } from '../../../../test/world.ts';
import { aMember } from '../../accounts/test/world.ts';
import { textOf } from '../../calendar/test/world.ts';
import { timetableOf } from '../../days/store/timetable/timetable.ts';
import { aSlot } from '../../days/test/timetable/world.ts';
import { aComposedDay } from '../../days/test/world.ts';
import { formOf } from './form.ts';

const world = await openWorld();
afterAll(world.close);

const walk = {
  name: 'La marche à deux',
  what: 'Se parler en marchant, dix minutes, puis changer de personne.',
  notWhen: 'Quand quelqu’un ne peut pas marcher longtemps.',
  peopleFrom: '6',
  'purposes[]': 'meet',
  'roles[]': 'timekeeper',
  'materials[]': 'clock',
  says0: 'Marcher et raconter',
  usual0: '10',
  min0: '5',
  max0: '15',
  times0: '2',
  says1: 'Revenir et dire une phrase',
  usual1: '10',
};

/** A day whose coordinator writes down a method of the network's own. */
async function aScene() {
  const day = await aComposedDay(world);
  const { network, coordinator } = day;
  const methods = `${network.path}/methods`;
  const form = { ...(await formOf(world, coordinator, `${methods}/new`)), ...walk };
  const answer = await world.submit(coordinator, methods, form);
  const page = answer.headers.get('location') ?? '';
  return { day, network, coordinator, methods, form, answer, page, id: page.split('/').at(-1) ?? '' };
}

test('a network writes a method from nothing: it stands with the others, and everybody reads its steps and minutes', async () => {
  const { network, coordinator, methods, form, answer, page } = await aScene();
  const twice = await world.submit(coordinator, methods, form);

  expect([answer.status, twice.headers.get('location')]).toEqual([303, page]);
  const list = textOf(await world.read(visitor, `${methods}?purpose=meet`));
  expect(list).toContain('La marche à deux');
  expect(list).toContain('30 min d’habitude, de 20 à 40');
  expect(list).toContain('écrite par le réseau');
  expect(list.match(/La marche à deux/g)).toHaveLength(1);
  const read = textOf(await world.read(await aMember(world, network), page));
  for (const said of ['Marcher et raconter', '0:20', 'Tenir le temps', 'montre visible', 'à partir de 6 personnes'])
    expect(read).toContain(said);
  expect(await world.read(visitor, page)).not.toContain('Claire');
});

test('it is chosen in a timetable, and the clock goes through its steps', async () => {
  const { day, network, coordinator, id } = await aScene();
  const slot = await world.read(coordinator, `${day.event.path}/timetable/slots/new?method=${id}`);
  await aSlot(world, day, { title: 'Marcher', at: '10:00', methodId: id });

  const [led] = await timetableOf(world.db, { networkId: network.id, eventId: day.event.id });

  expect(slot).toContain('La marche à deux');
  expect(led?.steps.map(({ minutes }) => minutes)).toEqual([10, 10, 10]);
});

test('what is missing is said at its field, what was typed stays, and nothing is saved', async () => {
  const { coordinator, methods } = await aScene();
  const form = await formOf(world, coordinator, `${methods}/new`);

  const answer = await world.submit(coordinator, methods, { ...form, what: 'Une idée', says0: 'Parler' });
  const shown = await answer.text();

  expect(answer.status).toBe(422);
  for (const said of ['Donnez un nom', 'minutes entières', 'Une idée', 'Parler']) expect(shown).toContain(said);
});

test('offered no more, it is chosen for nothing new and stays where it was used; then it is offered again', async () => {
  const { day, coordinator, methods, page, id } = await aScene();
  const slot = await aSlot(world, day, { title: 'Marcher', at: '10:00', methodId: id });
  const change = { ...(await formOf(world, coordinator, `${page}/copy`)), name: 'La marche à trois' };
  await world.submit(coordinator, `${page}/copy`, change);

  const old = await world.submit(coordinator, `${page}/copy`, { _method: 'delete', version: '1' });
  const still = await world.read(visitor, methods);
  await world.submit(coordinator, `${page}/copy`, { _method: 'delete', version: '2' });
  const guests = await world.read(visitor, methods);
  const fresh = await world.read(coordinator, `${day.event.path}/timetable/slots/new`);
  const kept = await world.read(coordinator, `${day.event.path}/timetable/slots/${slot}`);
  const retired = await world.read(coordinator, methods);
  const read = await world.read(visitor, page);
  await world.submit(coordinator, `${page}/copy/removal`, { _method: 'delete' });

  expect(old.status).toBe(303);
  expect(still).toContain('La marche à trois');
  for (const without of [guests, fresh]) expect(without).not.toContain('La marche à trois');
  for (const within of [kept, retired, read]) expect(within).toContain('La marche à trois');
  expect(await world.read(visitor, methods)).toContain('La marche à trois');
});
