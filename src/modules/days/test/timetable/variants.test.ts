import { afterAll, expect, test } from 'vitest';
import { openWorld } from '../../../../../test/world.ts';
import { textOf, valueIn } from '../../../calendar/test/world.ts';
import { clockOf } from '../../rules/hours.ts';
import { dayOf } from '../../store/day.ts';
import { plannedOf } from '../../store/timetable/planned.ts';
import { timetableOf } from '../../store/timetable/timetable.ts';
import { aDay, aParticipant, aRound, type TestDay } from '../world.ts';
import { aLine, aSlot, slotsOf } from './world.ts';

const world = await openWorld();
afterAll(world.close);

const variantsOf = async (day: TestDay) => (await plannedOf(world.db, day.which)).variants;

/** A day with one variant, of which a copy is made. */
async function twoVariants(day: TestDay) {
  const [first] = await variantsOf(day);
  const path = `${day.event.path}/timetable`;
  const made = await world.submit(day.coordinator, `${path}/variants`, {
    nameFr: 'Sans usagers',
    from: first?.id ?? '',
  });
  const second = (await variantsOf(day)).at(-1);
  return { path, made, first: first?.id ?? '', second: second?.id ?? '' };
}

const use = (day: TestDay, variant: string, seen: string) =>
  world.submit(day.coordinator, `${day.event.path}/timetable/in-use`, { _method: 'put', variant, seen });

test('a copy has all slots and the budget; changing it leaves the one in use as it is', async () => {
  const day = await aDay(world);
  await aSlot(world, day, { title: 'Accueil', room: 'Salle 1' });
  await aLine(world, day);

  const { made, second } = await twoVariants(day);
  const [copied] = await slotsOf(world, day, second);
  await world.submit(day.coordinator, `${day.event.path}/timetable/slots/${copied?.id}`, {
    ...{ _method: 'put', startsAt: '9h', endsAt: '10h', titleFr: 'Accueil long', kind: 'arrival' },
    seen: String(copied?.act),
  });

  expect(made.status).toBe(303);
  expect((await variantsOf(day)).map(({ lines }) => lines.map(({ cents }) => cents))).toEqual([[10_000], [10_000]]);
  expect((await slotsOf(world, day, second)).map(({ minutes }) => minutes)).toEqual([60]);
  expect((await slotsOf(world, day)).map(({ minutes, room }) => [minutes, room])).toEqual([[30, 'Salle 1']]);
  expect((await timetableOf(world.db, day.which)).map(({ minutes }) => minutes)).toEqual([30]);
});

test('taking another variant in use is one act: rounds follow, and undoing it leads back', async () => {
  const day = await aDay(world);
  const roundId = await aRound(world, day);
  await aSlot(world, day, { at: '09:30', minutes: 60, title: 'Situations', roundId });
  const { path, first, second } = await twoVariants(day);
  const [copied] = await slotsOf(world, day, second);
  await world.submit(day.coordinator, `${path}/slots/${copied?.id}/place`, {
    ...{ _method: 'put', how: 'later', by: '15', seen: '1' },
  });
  const hour = async () => (await dayOf(world.db, day.which)).rounds.map(({ startsAt }) => clockOf(startsAt));
  const before = await hour();

  const stale = await use(day, second, second);
  const chosen = await use(day, second, first);
  const then = await hour();
  await world.submit(day.coordinator, `${path}/in-use?_method=put&variant=${first}&seen=${second}`, {});

  expect([stale.status, chosen.status]).toEqual([422, 303]);
  expect([before, then, await hour()]).toEqual([['09:30'], ['09:45'], ['09:30']]);
  expect((await plannedOf(world.db, day.which)).inUse).toBe(first);
});

test('the one in use is not removed; another one is, and comes back with its slots', async () => {
  const day = await aDay(world);
  await aSlot(world, day, { title: 'Accueil' });
  const { path, first, second } = await twoVariants(day);
  const remove = (variant: string) =>
    world.submit(day.coordinator, `${path}/variants/${variant}`, { _method: 'delete', version: '1' });

  const inUse = await remove(first);
  const removed = await remove(second);
  const without = await variantsOf(day);
  await world.submit(day.coordinator, `${path}/variants/${second}/return`, {});

  expect([inUse.status, removed.status, without.length]).toEqual([422, 303, 1]);
  expect(await inUse.text()).toContain('Cette variante est en usage');
  expect((await variantsOf(day)).map(({ slots }) => slots.length)).toEqual([1, 1]);
});

test('variants stand side by side with what differs and what they cost', async () => {
  const day = await aDay(world);
  await aParticipant(world, day, 'Awa');
  await aParticipant(world, day, 'Bram');
  await aSlot(world, day, { title: 'Accueil' });
  await aSlot(world, day, { at: '09:30', title: 'Théâtre' });
  await aLine(world, day, { cents: 1_250, perPerson: true });
  const { path, second } = await twoVariants(day);
  const [, theatre] = await slotsOf(world, day, second);
  const seen = String(theatre?.act);
  await world.submit(day.coordinator, `${path}/slots/${theatre?.id}`, { _method: 'delete', seen });
  await aLine(world, day, { cents: 40_000 }, second);

  const page = textOf(await world.read(day.coordinator, `${path}/variants`));

  expect(page).toContain('Accueil 9 h, 30 min 9 h, 30 min pareil');
  expect(page).toContain('Théâtre 9 h 30, 30 min rien différent');
  expect(page).toContain('Budget 25,00 € 425,00 €');
});

test('a line of the budget is changed by one person at a time, removed and returned, and the file has them all', async () => {
  const day = await aDay(world);
  await aParticipant(world, day, 'Awa');
  await aSlot(world, day, { title: 'Accueil' });
  const path = `${day.event.path}/timetable/budget`;
  const fields = { titleFr: 'Traiteur', kind: 'meals', amount: '1 250,50', perPerson: 'yes' };

  const wrong = await world.submit(day.coordinator, `${path}/lines`, { ...fields, amount: 'cher' });
  await world.submit(day.coordinator, `${path}/lines`, { ...fields, deciding: 'open', decidingBy: 'le comité' });
  const [line] = (await variantsOf(day))[0]?.lines ?? [];
  const one = `${path}/lines/${line?.id}`;
  const change = (amount: string) =>
    world.submit(day.coordinator, one, { ...fields, _method: 'put', amount, version: '1' });
  const first = await change('15');
  const second = await change('18');
  const page = textOf(await world.read(day.coordinator, `${path}?people=4`));
  const file = await (await world.visit(day.coordinator, `${path}/file?format=csv`)).text();
  await world.submit(day.coordinator, one, { _method: 'delete', version: '2' });
  const without = (await variantsOf(day))[0]?.lines;
  await world.submit(day.coordinator, `${one}/return`, {});

  expect([wrong.status, first.status, second.status]).toEqual([422, 303, 422]);
  expect(valueIn(await second.text(), 'amount')).toBe('18');
  expect(page).toContain('En tout, pour 4 personnes 60,00 €');
  expect(file).toContain('Déroulé;repas;Traiteur;"15,00";1;"15,00";');
  expect(without).toEqual([]);
  expect((await variantsOf(day))[0]?.lines).toMatchObject([{ cents: 1_500 }]);
});
