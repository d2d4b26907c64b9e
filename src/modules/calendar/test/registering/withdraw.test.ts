import { afterAll, expect, test } from 'vitest';
import { openWorld, visitor } from '../../../../../test/world.ts';
import { aScene, comes, textOf } from '../world.ts';

const world = await openWorld();
afterAll(world.close);

test('a member withdraws and comes back by undo, with the code they had', async () => {
  const { member, event } = await aScene(world);
  await world.submit(member, `${event.path}/registration`, {});
  const [before] = await rowsOf(event.id);

  const answer = await world.submit(member, `${event.path}/registration`, { _method: 'delete' });
  expect(answer.status).toBe(303);
  expect((await rowsOf(event.id))[0]).toMatchObject({ state: 'withdrawn', withdrawn_by: member.personId });
  const said = decodeURIComponent(decodeURIComponent(answer.headers.get('set-cookie') ?? ''));
  expect(said).toContain(`"action":"${event.path}/registration"`);

  await world.submit(member, `${event.path}/registration`, {});
  expect((await rowsOf(event.id))[0]).toMatchObject({ state: 'registered', code: before?.code, withdrawn_at: null });
});

test('the place of whoever withdraws is free at once', async () => {
  const { event } = await aScene(world, { places: 1 });
  const link = (await comes(world, event, 'Awa')).headers.get('location') ?? '';

  await world.submit(visitor, link, { _method: 'delete' });

  expect((await comes(world, event, 'Bram')).status).toBe(303);
  const back = await world.submit(visitor, link, {});
  expect(back.status).toBe(422);
  expect(textOf(await back.text())).toContain('La dernière place vient d’être prise');
});

test('a visitor withdraws and comes back through their link; a GET changes nothing', async () => {
  const { event } = await aScene(world);
  const link = (await comes(world, event, 'Awa')).headers.get('location') ?? '';
  await world.read(visitor, link);
  expect((await rowsOf(event.id))[0]?.state).toBe('registered');

  await world.submit(visitor, link, { _method: 'delete' });
  expect(textOf(await world.read(visitor, link))).toContain('Awa, vous ne venez pas');

  await world.submit(visitor, link, {});
  expect(textOf(await world.read(visitor, link))).toContain('Awa, votre place est notée');
});

test('a link that was changed, or made for something else, opens nothing', async () => {
  const { event } = await aScene(world);
  const link = (await comes(world, event, 'Awa')).headers.get('location') ?? '';

  expect((await world.visit(visitor, `${link}x`)).status).toBe(404);
  expect((await world.visit(visitor, link.replace(/\w(?=\.)/, 'A'))).status).toBe(404);
});

test('after the end nothing is withdrawn any more', async () => {
  const { event, member } = await aScene(world, {
    startsAt: new Date('2027-01-11T09:00:00Z'),
    endsAt: new Date('2027-01-11T10:00:00Z'),
  });
  await world.submit(member, `${event.path}/registration`, {});
  const awa = (await comes(world, event, 'Awa')).headers.get('location') ?? '';

  world.moveTo('2027-01-11T10:00:00Z');
  await world.submit(member, `${event.path}/registration`, { _method: 'delete' });
  const late = await world.submit(visitor, awa, { _method: 'delete' });

  expect((await rowsOf(event.id)).map(({ state }) => state)).toEqual(['registered', 'registered']);
  expect(late.status).toBe(303);
  const page = textOf(await world.read({ cookie: (late.headers.get('set-cookie') ?? '').split(';')[0] ?? '' }, awa));
  expect(page).toContain('Rien n’a changé');
  expect(page).toContain('Awa, votre place est notée');
  expect(page).not.toContain('vous ne venez pas');
  world.moveTo('2027-01-11T08:00:00Z');
});

async function rowsOf(eventId: string) {
  const { rows } = await world.pool.query('select * from registration where event_id = $1 order by registered_at', [
    eventId,
  ]);
  return rows;
}
