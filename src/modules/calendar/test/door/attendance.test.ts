import { afterAll, expect, test } from 'vitest';
import { readSheet } from '#platform/sheets';
import { openWorld } from '../../../../../test/world.ts';
import { participantsOf } from '../../store/people/participants.ts';
import { aScene, comes, textOf } from '../world.ts';

const world = await openWorld({ startsAt: new Date('2027-01-20T08:00:00Z') });
afterAll(world.close);

/** Two workers of one organisation whose name begins like a formula, one service user; one worker and the user come. */
async function aMorning() {
  world.moveTo('2027-01-20T08:00:00Z');
  const scene = await aScene(world, { kind: 'infoSession' });
  for (const name of ['Awa', 'Bram'])
    await comes(world, scene.event, name, { organisation: '=SOMME(A1;A9)', role: 'worker' });
  await comes(world, scene.event, 'Driss');
  world.moveTo('2027-01-28T09:00:00Z');
  const people = await participantsOf(world.db, { networkId: scene.network.id, eventId: scene.event.id });
  for (const name of ['Awa', 'Driss']) {
    const registration = people.find(({ givenName }) => givenName === name)?.id ?? '';
    await world.submit(scene.coordinator, `${scene.event.path}/door/arrivals`, { registration, state: 'present' });
  }
  await world.submit(scene.coordinator, `${scene.event.path}/door/walk-in`, { givenName: 'Zoé', role: 'worker' });
  return scene;
}

test('while it is on, the figures are those so far; afterwards they say who stayed away, and nobody by name', async () => {
  const { coordinator, event } = await aMorning();

  const during = textOf(await world.read(coordinator, `${event.path}/attendance`));
  world.moveTo('2027-01-28T18:00:00Z');
  const after = textOf(await world.read(coordinator, `${event.path}/attendance`));

  expect(during).toContain('Chiffres provisoires');
  expect(during).toContain('Une personne inscrite n’est pas là');
  expect(after).toContain('3 personnes sont venues, 3 étaient inscrites.');
  expect(after).toContain('2 travailleurs, un usager, une organisation.');
  expect(after).toContain('Une personne inscrite n’est pas venue, une est venue sans inscription.');
  expect(after).toContain('jusqu’au 28 janvier 2028');
  expect(after).not.toMatch(/Awa|Bram|Driss|Zoé/);
});

test('the sheets say the same in lines, and no name of an organisation is a formula', async () => {
  const { coordinator, event } = await aMorning();

  const csv = await world.visit(coordinator, `${event.path}/attendance.csv`);
  const xlsx = await world.visit(coordinator, `${event.path}/attendance.xlsx`);
  const text = await csv.text();
  const book = await readSheet({ name: 'a.xlsx', bytes: new Uint8Array(await xlsx.arrayBuffer()) });

  expect(csv.headers.get('content-disposition')).toContain('.csv');
  expect(text).not.toMatch(/(^|[;"])=/m);
  expect(text).toContain('Travailleur·euse;2;1;1;0;0');
  expect(book.ok && book.sheet.rows.length).toBe(4);
  expect(book.ok && book.sheet.rows[1]?.slice(1)).toEqual(['Travailleur·euse', '2', '1', '1', '0', '0']);
});

test('where nobody stood at the door the figures say who registered, and say so', async () => {
  world.moveTo('2027-01-20T08:00:00Z');
  const { coordinator, event } = await aScene(world);
  await comes(world, event, 'Awa');
  world.moveTo('2027-01-28T18:00:00Z');

  const page = textOf(await world.read(coordinator, `${event.path}/attendance`));

  expect(page).toContain('Personne n’a été noté à l’accueil');
  // Whether they came is not known, and is not said to be nobody.
  expect(page).not.toMatch(/Pas venus|Sans inscription/);
  const csv = await (await world.visit(coordinator, `${event.path}/attendance.csv`)).text();
  expect(csv).toContain('Usager·ère;1;;;;');
});
