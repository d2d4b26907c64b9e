import { afterAll, expect, test } from 'vitest';
import { openWorld, visitor } from '../../../../../test/world.ts';
import { aScene, comes, textOf } from '../world.ts';

const START = '2027-01-11T08:00:00Z';
const world = await openWorld();
afterAll(world.close);

const ofThoseToCome = ['Les places', 'Qui vient', 'personnes viennent', 'Ajouter à mon agenda'];

test('the page of an event that is over speaks of it in the past, and leads whoever coordinates to the figures', async () => {
  const { event, member, coordinator } = await aScene(world);
  await comes(world, event, 'Awa', { organisation: 'L’Établi' });
  await world.submit(member, `${event.path}/registration`, {});
  const before = textOf(await world.read(member, event.path));
  for (const words of ofThoseToCome) expect(before).toContain(words);

  world.moveTo('2027-02-01T08:00:00Z');
  const page = await world.read(coordinator, event.path);
  const forMember = await world.read(member, event.path);
  world.moveTo(START);

  for (const words of ofThoseToCome) expect(textOf(page)).not.toContain(words);
  expect(textOf(page)).toMatch(/C’est passé 2 personnes étaient inscrites, de 2 organisations\./);
  expect(textOf(page)).toContain('Qui était inscrit');
  expect(page).toContain(`${event.path}/attendance"`);
  expect(forMember).not.toContain(`${event.path}/attendance"`);
});

test('an event that was cancelled says so also when its day is over, and nobody comes to it', async () => {
  const { event, coordinator, member } = await aScene(world);
  await world.submit(member, `${event.path}/registration`, {});
  await world.submit(coordinator, `${event.path}/cancellation`, { version: '1', reasonFr: 'La salle est prise.' });

  const page = textOf(await world.read(visitor, event.path));
  world.moveTo('2027-02-01T08:00:00Z');
  const after = textOf(await world.read(visitor, event.path));
  world.moveTo(START);

  for (const words of ofThoseToCome) {
    expect(page).not.toContain(words);
    expect(after).not.toContain(words);
  }
  expect(after).toContain('Cet événement n’a pas lieu');
  expect(after).not.toContain('C’est passé');
});

test('what was cancelled is put back from its own page; its form of cancelling leads there', async () => {
  const { event, coordinator, member } = await aScene(world);
  await world.submit(coordinator, `${event.path}/cancellation`, { version: '1' });
  await world.read(coordinator, event.path);

  const form = await world.visit(coordinator, `${event.path}/cancellation`);
  const page = textOf(await world.read(coordinator, event.path));
  const forMember = textOf(await world.read(member, event.path));
  await world.submit(coordinator, `${event.path}/cancellation`, { _method: 'delete' });

  expect([form.status, form.headers.get('location')]).toEqual([303, event.path]);
  expect(page).toContain('Remettre à l’agenda');
  expect(forMember).not.toContain('Remettre à l’agenda');
  expect(textOf(await world.read(visitor, event.path))).not.toContain('Cet événement n’a pas lieu');
});
