import { afterAll, expect, test } from 'vitest';
import { newId } from '#platform/db';
import { openWorld, visitor } from '../../../../../test/world.ts';
import { aScene, comes, type TestEvent, textOf } from '../world.ts';

const world = await openWorld();
afterAll(world.close);

const linkOf = (answer: Response) => answer.headers.get('location') ?? '';

/** Name → state, in the order in which they asked. */
async function states(event: TestEvent): Promise<Record<string, string>> {
  const { rows } = await world.pool.query<{ given_name: string; state: string }>(
    'select given_name, state from registration where event_id = $1 order by registered_at, id',
    [event.id],
  );
  return Object.fromEntries(rows.map(({ given_name, state }) => [given_name, state]));
}

const three = { companions: 'Bram\nCarine Lefèvre\n' };

test('several come by one form, each with a code, and the page names them all', async () => {
  const { event } = await aScene(world);

  const page = linkOf(
    await comes(world, event, 'Awa', { ...three, email: 'awa@example.org', organisation: 'La Rampe' }),
  );

  expect(await states(event)).toEqual({ Awa: 'registered', Bram: 'registered', Carine: 'registered' });
  const said = textOf(await world.read(visitor, page));
  expect(said).toContain('Vous venez ensemble Bram Code');
  expect(said).toContain('Carine Lefèvre');
  const letters = await world.letters('awa@example.org');
  expect(letters).toHaveLength(1);
  expect(letters[0]?.text).toMatch(/Viennent avec vous\s: Bram et Carine Lefèvre/);
});

test('three or none: where two places are left nobody of them comes, and they say so', async () => {
  const { event } = await aScene(world, { places: 3 });
  await comes(world, event, 'Driss');

  const answer = await comes(world, event, 'Awa', three);

  expect(answer.status).toBe(422);
  const page = await answer.text();
  expect(textOf(page)).toContain('Il n’y a pas assez de places pour tout votre groupe');
  expect(page).toContain('Carine Lefèvre');
  expect(await states(event)).toEqual({ Driss: 'registered' });
});

test('those who wait together are offered a place together, and one yes is the yes of all', async () => {
  const { event } = await aScene(world, { places: 3, waitingList: 'offer' });
  const driss = linkOf(await comes(world, event, 'Driss'));
  const awa = linkOf(await comes(world, event, 'Awa', { ...three, email: 'awa.p@example.org' }));
  expect(await states(event)).toMatchObject({ Awa: 'waiting', Bram: 'waiting', Carine: 'waiting' });
  expect((await world.letters('awa.p@example.org'))[0]?.text).toMatch(
    /Sur la liste avec vous\s: Bram et Carine Lefèvre/,
  );

  await world.submit(visitor, driss, { _method: 'delete' });
  expect(await states(event)).toMatchObject({ Awa: 'offered', Bram: 'offered', Carine: 'offered' });
  expect(textOf(await world.read(visitor, awa))).toContain('La place vaut pour tout votre groupe');
  expect((await world.letters('awa.p@example.org')).at(-1)?.text).toContain(
    'La place vaut aussi pour Bram et Carine Lefèvre',
  );

  await world.submit(visitor, awa, {});
  expect(await states(event)).toMatchObject({ Awa: 'registered', Bram: 'registered', Carine: 'registered' });
});

test('one of them gives up alone; then all of them do', async () => {
  const { event } = await aScene(world);
  const awa = linkOf(await comes(world, event, 'Awa', three));

  await world.submit(visitor, awa, { _method: 'delete' });
  expect(await states(event)).toEqual({ Awa: 'withdrawn', Bram: 'registered', Carine: 'registered' });

  await world.submit(visitor, awa, { _method: 'delete', whom: 'all' });
  expect(await states(event)).toEqual({ Awa: 'withdrawn', Bram: 'withdrawn', Carine: 'withdrawn' });
});

test('an organiser answers those who ask together with one word', async () => {
  const { coordinator, event } = await aScene(world, { needsApproval: true });
  await comes(world, event, 'Awa', three);
  expect(await states(event)).toMatchObject({ Awa: 'asked', Carine: 'asked' });
  const { rows } = await world.pool.query<{ id: string }>(
    "select id from registration where event_id = $1 and given_name = 'Bram'",
    [event.id],
  );

  await world.submit(coordinator, `${event.path}/people/${rows[0]?.id}/answer`, { answer: 'yes' });

  expect(await states(event)).toEqual({ Awa: 'registered', Bram: 'registered', Carine: 'registered' });
});

test('more than ten are refused with what was typed', async () => {
  const { event } = await aScene(world);
  const companions = Array.from({ length: 10 }, (_, i) => `Nom ${i}`).join('\n');

  const answer = await comes(world, event, 'Awa', { companions });

  expect(answer.status).toBe(422);
  const page = await answer.text();
  expect(textOf(page)).toContain('Neuf noms au plus');
  expect(page).toContain('Nom 9');
});

test('a request for several that is repeated is one party and one letter', async () => {
  const { event } = await aScene(world);
  const fields = { ...three, email: 'awa.twice@example.org', _key: newId() };

  const answers = await Promise.all([1, 2, 3].map(() => comes(world, event, 'Awa', fields)));

  expect(new Set(answers.map(linkOf)).size).toBe(1);
  const { rows } = await world.pool.query('select 1 from registration where event_id = $1', [event.id]);
  expect(rows).toHaveLength(3);
  expect(await world.letters('awa.twice@example.org')).toHaveLength(1);
});

test('a member brings people: they are on the page of the event, each with a paper to print, and are withdrawn again', async () => {
  const { member, event } = await aScene(world, { audience: 'members' });

  const page = linkOf(await comes(world, event, 'Étoile', { companions: 'Soleil' }, member));

  const sheet = textOf(await world.read(member, event.path));
  expect(sheet).toContain('Les personnes que j’ai inscrites Étoile Code');
  const cards = await world.read(member, `${page}/cards`);
  expect(textOf(cards)).toMatch(/Étoile .*Qui garde les enfants \? .*maillage\.test\/p\/[A-Z]+-\d{4} .*Soleil/);
  await world.submit(member, page, { _method: 'delete', whom: 'all' });
  expect(textOf(await world.read(member, event.path))).not.toContain('Les personnes que j’ai inscrites');
  const { rows } = await world.pool.query('select source, withdrawn_by from registration where event_id = $1', [
    event.id,
  ]);
  expect(rows).toEqual([1, 2].map(() => ({ source: 'proxy', withdrawn_by: member.personId })));
});

test('who gives up alone reads that the others still come, and may say that they do not either', async () => {
  const { event } = await aScene(world);
  const awa = linkOf(await comes(world, event, 'Awa', { companions: 'Bram' }));

  await world.submit(visitor, awa, { _method: 'delete' });
  const page = textOf(await world.read(visitor, awa));

  expect(page).not.toContain('Vous venez ensemble');
  expect(page).toContain('Votre groupe Bram Code');
  expect(page).toContain('Les autres ne viennent pas non plus');
});
