import { afterAll, expect, test } from 'vitest';
import { openWorld } from '../../../../../test/world.ts';
import { aMember } from '../../../accounts/test/world.ts';
import { textOf } from '../../../calendar/test/world.ts';
import { aDay } from '../world.ts';
import { slotsOf } from './world.ts';

const world = await openWorld();
afterAll(world.close);

const fields = { startsAt: '9h', endsAt: '9h30', titleFr: 'Accueil', titleNl: 'Onthaal', kind: 'arrival' };

test('a slot says who does what, members by their name and others as they are called, and who decides', async () => {
  const day = await aDay(world);
  const yassine = await aMember(world, day.network, { name: 'Yassine El Amrani' });
  const path = `${day.event.path}/timetable`;

  await world.submit(day.coordinator, `${path}/slots`, {
    ...{ ...fields, facilitator: 'Yassine El Amrani, une comédienne', timeKeeper: 'Carine Lefèvre' },
    ...{ deciding: 'open', decidingBy: 'le comité', decidingBefore: '2027-01-15', note: 'Clé chez le concierge.' },
  });
  const [slot] = await slotsOf(world, day);
  const page = textOf(await world.read(day.coordinator, path));
  const hilde = await aMember(world, day.network, { name: 'Hilde Peeters', lang: 'nl' });
  const dutch = textOf(await world.read(hilde, path));

  expect(slot?.people).toEqual([
    { role: 'facilitator', personId: yassine.personId, name: null },
    { role: 'facilitator', personId: null, name: 'une comédienne' },
    { role: 'timeKeeper', personId: day.coordinator.personId, name: null },
  ]);
  expect(page).toContain('une comédienne');
  expect(page).toContain('À décider par le comité avant le vendredi 15 janvier');
  expect(page).toContain('Clé chez le concierge.');
  expect(dutch).toContain('Onthaal');
});

test('what the team does alone is on no page of others', async () => {
  const day = await aDay(world);
  const member = await aMember(world, day.network, { name: 'Yassine El Amrani' });
  const path = `${day.event.path}/timetable`;
  await world.submit(day.coordinator, `${path}/slots`, fields);
  await world.submit(day.coordinator, `${path}/slots`, { ...fields, titleFr: 'Placer les chaises', shownTo: 'team' });

  expect(await world.read(day.coordinator, path)).toContain('Placer les chaises');
  expect(await world.read(member, path)).not.toContain('Placer les chaises');
});

test('a member who is erased leads nothing any more, and no act remembers that they did', async () => {
  const day = await aDay(world);
  const yassine = await aMember(world, day.network, { name: 'Yassine El Amrani' });
  const add = { ...fields, facilitator: 'Yassine El Amrani, Paul' };
  await world.submit(day.coordinator, `${day.event.path}/timetable/slots`, add);

  await world.submit(yassine, '/me/erasure', { word: 'effacer' });
  await world.doJobs();
  const { rows } = await world.pool.query(
    `select 1 from timetable_act where changes::text like '%${yassine.personId}%'`,
  );

  expect((await slotsOf(world, day))[0]?.people).toEqual([{ role: 'facilitator', personId: null, name: 'Paul' }]);
  expect(rows).toEqual([]);
});
