import { afterAll, expect, test } from 'vitest';
import { openWorld, visitor } from '../../../../../test/world.ts';
import { aScene, comes, linkOf, statesOf, textOf } from '../world.ts';

const world = await openWorld();
afterAll(world.close);

test('where organisers answer each request, nobody has a place before their yes; a no comes with their words', async () => {
  const { coordinator, event } = await aScene(world, { needsApproval: true });
  const people = `${event.path}/people`;
  const answerTo = async (name: string, fields: Record<string, string>) => {
    const { rows } = await world.pool.query<{ id: string }>(
      'select id from registration where event_id = $1 and given_name = $2',
      [event.id, name],
    );
    return world.submit(coordinator, `${people}/${rows[0]?.id}/answer`, fields);
  };
  await comes(world, event, 'Awa', { email: 'awa.q@example.org' });
  const bram = linkOf(await comes(world, event, 'Bram', { email: 'bram.q@example.org' }));
  expect(await statesOf(world, event)).toEqual({ Awa: 'asked', Bram: 'asked' });
  expect(textOf(await world.read(coordinator, `${people}?state=asked`))).toContain('Awa');

  expect(textOf(await world.read(coordinator, people))).toContain('Personne n’est encore inscrit.');

  const yes = await answerTo('Awa', { answer: 'yes' });
  expect([yes.status, yes.headers.get('location')]).toEqual([303, `${people}?state=asked`]);
  expect((await answerTo('Bram', { answer: 'no', reason: 'La visite est pour les jeunes.' })).status).toBe(303);
  expect((await answerTo('Bram', {})).status).toBe(422);

  expect(await statesOf(world, event)).toEqual({ Awa: 'registered', Bram: 'withdrawn' });
  const said = (await world.letters('bram.q@example.org')).at(-1);
  expect(said?.text).toContain('La visite est pour les jeunes.');
  expect(textOf(await world.read(visitor, bram))).toContain('La visite est pour les jeunes.');

  // Asked again and given up by themselves: the earlier no is not told as the reason.
  await world.submit(visitor, bram, {});
  expect(await statesOf(world, event)).toMatchObject({ Bram: 'asked' });
  await world.submit(visitor, bram, { _method: 'delete' });
  expect(textOf(await world.read(visitor, bram))).not.toContain('La visite est pour les jeunes.');
});

test('beyond what is full an organiser gives a place with a reason, which stays', async () => {
  const { coordinator, event } = await aScene(world, { places: 1, waitingList: 'automatic' });
  await comes(world, event, 'Awa');
  await comes(world, event, 'Bram');
  const { rows } = await world.pool.query<{ id: string }>(
    "select id from registration where event_id = $1 and state = 'waiting'",
    [event.id],
  );
  const path = `${event.path}/people/${rows[0]?.id}`;

  const refused = await world.submit(coordinator, `${path}/answer`, { answer: 'yes' });
  expect(refused.status).toBe(422);
  expect(textOf(await refused.text())).toContain('Toutes les places sont prises');

  await world.submit(coordinator, `${path}/answer`, { answer: 'yes', reason: 'Elle anime l’atelier.' });
  expect(await statesOf(world, event)).toEqual({ Awa: 'registered', Bram: 'registered' });
  expect(textOf(await world.read(coordinator, path))).toContain('Elle anime l’atelier.');
});

test('a coordinator who writes in one too many is asked why, and what they typed is kept', async () => {
  const { coordinator, event } = await aScene(world, { quotas: { perOrganisation: 1 } });
  await comes(world, event, 'Awa', { organisation: 'La Rampe', role: 'worker' });
  const person = { givenName: 'Bram', organisation: 'La Rampe', role: 'worker' };

  const refused = await world.submit(coordinator, `${event.path}/people`, person);
  expect(refused.status).toBe(422);
  const page = await refused.text();
  expect(textOf(page)).toContain('Cette organisation a déjà toutes ses places');
  expect(page).toContain('value="Bram"');
  expect(await statesOf(world, event)).toEqual({ Awa: 'registered' });

  const exceptionReason = 'Elle remplace la coordinatrice.';
  const added = await world.submit(coordinator, `${event.path}/people`, { ...person, exceptionReason });
  expect(added.status).toBe(303);
  expect(await statesOf(world, event)).toEqual({ Awa: 'registered', Bram: 'registered' });
});

test('with a ratio the page counts service users beside workers, and how many may still come', async () => {
  const { event } = await aScene(world, { quotas: { usersPerWorker: 2 }, waitingList: 'automatic' });
  const said = async () => textOf(await world.read(visitor, event.path));
  expect(await said()).toContain('Aucun usager pour aucun travailleur : pour qu’un usager de plus vienne');

  await comes(world, event, 'Awa', { organisation: 'La Rampe', role: 'worker' });
  await comes(world, event, 'Bram', { role: 'serviceUser' });
  expect(await said()).toContain('Un usager pour un travailleur : encore une place pour un usager.');

  const without = await aScene(world);
  expect(textOf(await world.read(visitor, without.event.path))).not.toContain('usager pour');
});
