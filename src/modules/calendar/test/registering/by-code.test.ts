import { afterAll, expect, test } from 'vitest';
import { openWorld, visitor } from '../../../../../test/world.ts';
import { aScene, comes, linkOf, textOf } from '../world.ts';

const world = await openWorld();
afterAll(world.close);

test('whoever has the code on paper alone says that they do not come, and comes after all', async () => {
  const { event } = await aScene(world, { places: 1 });
  await comes(world, event, 'Awa');
  const page = await pageOf('Awa', event.id);
  expect(textOf(await world.read(visitor, page))).toContain('Je ne viens pas');

  await world.submit(visitor, page, { _method: 'delete' });
  expect(await stateOf('Awa', event.id)).toBe('withdrawn');
  const after = await world.visit(visitor, page.replace('/registration', ''));
  expect([after.status, after.headers.get('location')]).toEqual([303, page]);
  expect(textOf(await world.read(visitor, page))).toContain('Awa, vous ne venez pas');

  await world.submit(visitor, page, {});
  expect(await stateOf('Awa', event.id)).toBe('registered');
});

test('a code that waits says how many are before, and shows nothing of what was written', async () => {
  const { event } = await aScene(world, { places: 1, waitingList: 'automatic' });
  await comes(world, event, 'Awa');
  await comes(world, event, 'Bram', { email: 'bram@rampe.example', organisation: 'La Rampe' });

  const page = textOf(await world.read(visitor, await pageOf('Bram', event.id)));

  expect(page).toContain('Bram, vous êtes sur la liste d’attente');
  expect(page).toContain('première personne de la liste');
  expect(page).not.toMatch(/bram@rampe|La Rampe/);
});

test('whoever waits and has no e-mail is shown a code to come back with', async () => {
  const { event } = await aScene(world, { places: 1, waitingList: 'automatic' });
  await comes(world, event, 'Awa');
  const own = linkOf(await comes(world, event, 'Bram'));
  const written = linkOf(await comes(world, event, 'Carine', { email: 'carine.code@example.org' }));
  const codeOf = async (path: string) => /\/p\/([\p{L}]+-\d{4})/u.exec(textOf(await world.read(visitor, path)))?.[1];

  const code = await codeOf(own);
  expect(code).toBeDefined();
  expect(await codeOf(written)).toBeUndefined();

  const led = await world.visit(visitor, `/p/${code}`);
  expect([led.status, led.headers.get('location')]).toEqual([303, `/p/${code}/registration`]);
  expect(textOf(await world.read(visitor, `/p/${code}/registration`))).toContain(
    'Bram, vous êtes sur la liste d’attente',
  );
});

test('whoever is told to keep the code sees it there, also on the page of the code', async () => {
  const { event } = await aScene(world, {});
  await comes(world, event, 'Awa');
  const { code } = await rowOf('Awa', event.id);

  const page = textOf(await world.read(visitor, await pageOf('Awa', event.id)));

  expect(page).toContain('Gardez ce code');
  expect(page).toContain(code);
});

test('a place that was given away meanwhile is not taken back', async () => {
  const { event } = await aScene(world, { places: 1 });
  await comes(world, event, 'Awa');
  const page = await pageOf('Awa', event.id);
  await world.submit(visitor, page, { _method: 'delete' });
  await comes(world, event, 'Bram');

  const back = await world.submit(visitor, page, {});

  expect(back.status).toBe(422);
  expect(textOf(await back.text())).toContain('La dernière place vient d’être prise');
  expect(await stateOf('Awa', event.id)).toBe('withdrawn');
});

test('codes that are nobody’s become dear, for leaving as for looking', async () => {
  const address = '203.0.113.77';
  const answers: number[] = [];
  for (let tries = 0; tries < 40; tries++) {
    const path = `/p/TILLEUL-${String(tries).padStart(4, '0')}/registration`;
    answers.push((await world.submit({ ...visitor, address }, path, { _method: 'delete' })).status);
  }

  expect(answers[0]).toBe(404);
  expect(answers.at(-1)).toBe(429);
});

const rowOf = async (name: string, eventId: string) =>
  (
    await world.pool.query('select code, state from registration where event_id = $1 and given_name = $2', [
      eventId,
      name,
    ])
  ).rows[0];
const stateOf = async (name: string, eventId: string) => (await rowOf(name, eventId)).state;
const pageOf = async (name: string, eventId: string) =>
  `/p/${(await rowOf(name, eventId)).code.replace(' ', '-')}/registration`;
