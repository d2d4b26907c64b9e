import { afterAll, expect, test } from 'vitest';
import { newId } from '#platform/db';
import { openWorld, visitor } from '../../../../../test/world.ts';
import { aScene, comes, type TestEvent, textOf } from '../world.ts';

const world = await openWorld();
afterAll(world.close);

const linkOf = (answer: Response) => answer.headers.get('location') ?? '';

async function states(event: TestEvent): Promise<Record<string, string>> {
  const { rows } = await world.pool.query<{ given_name: string; state: string }>(
    'select given_name, state from registration where event_id = $1 order by registered_at, id',
    [event.id],
  );
  return Object.fromEntries(rows.map(({ given_name, state }) => [given_name, state]));
}

const ofRampe = { organisation: 'La Rampe', role: 'worker' };

test('a colleague takes the place of a full event while others wait, and both are written to', async () => {
  const { event } = await aScene(world, { places: 1, waitingList: 'automatic' });
  const awa = linkOf(await comes(world, event, 'Awa', { ...ofRampe, email: 'awa.r@example.org' }));
  await comes(world, event, 'Bram', ofRampe);

  const page = linkOf(
    await world.submit(visitor, `${awa}/replacement`, {
      ...ofRampe,
      givenName: 'Carine',
      email: 'carine.r@example.org',
      _key: newId(),
    }),
  );

  expect(await states(event)).toEqual({ Awa: 'withdrawn', Bram: 'waiting', Carine: 'registered' });
  expect(textOf(await world.read(visitor, page))).toContain('Vous remplacez Awa.');
  expect(textOf(await world.read(visitor, awa))).toContain('Carine vient à votre place.');
  expect((await world.letters('awa.r@example.org')).at(-1)?.text).toContain('Carine vient à votre place');
  expect((await world.letters('carine.r@example.org'))[0]?.text).toMatch(
    /Vous remplacez Awa\.[\s\S]+Votre code\s: [A-Z]+ \d{4}/,
  );
});

test('somebody of another organisation is counted there, and is refused where it is full', async () => {
  const { event } = await aScene(world, { quotas: { perOrganisation: 1 } });
  const awa = linkOf(await comes(world, event, 'Awa', ofRampe));
  await comes(world, event, 'Bram', { ...ofRampe, organisation: 'L’Établi' });

  const answer = await world.submit(visitor, `${awa}/replacement`, {
    givenName: 'Carine',
    organisation: 'L’Établi',
    role: 'worker',
  });

  expect(answer.status).toBe(422);
  const refused = await answer.text();
  expect(textOf(refused)).toContain('Cette organisation a déjà toutes ses places.');
  expect(refused).toContain('value="Carine"');
  expect(await states(event)).toEqual({ Awa: 'registered', Bram: 'registered' });
});

test('a request that is repeated replaces once, with one letter to each', async () => {
  const { event } = await aScene(world);
  const awa = linkOf(await comes(world, event, 'Awa', { ...ofRampe, email: 'awa.once@example.org' }));
  await world.letters();
  const fields = { ...ofRampe, givenName: 'Carine', email: 'carine.once@example.org', _key: newId() };

  const answers = await Promise.all([1, 2, 3].map(() => world.submit(visitor, `${awa}/replacement`, fields)));

  expect(new Set(answers.map(linkOf)).size).toBe(1);
  expect(await states(event)).toEqual({ Awa: 'withdrawn', Carine: 'registered' });
  expect(await world.letters('awa.once@example.org')).toHaveLength(2);
  expect(await world.letters('carine.once@example.org')).toHaveLength(1);
});

test('whoever waits has nothing to hand on, and nobody is replaced once the event has begun', async () => {
  const { event } = await aScene(world, { places: 1, waitingList: 'automatic' });
  const awa = linkOf(await comes(world, event, 'Awa', ofRampe));
  const bram = linkOf(await comes(world, event, 'Bram', ofRampe));
  const fields = { ...ofRampe, givenName: 'Carine' };

  expect((await world.submit(visitor, `${bram}/replacement`, fields)).status).toBe(422);
  const before = world.now();
  world.moveTo('2027-01-28T08:00:00Z');
  expect((await world.submit(visitor, `${awa}/replacement`, fields)).status).toBe(422);
  world.moveTo(before);

  expect(await states(event)).toEqual({ Awa: 'registered', Bram: 'waiting' });
});

test('a link does not write to strangers without end: whoever hands a place on and on is stopped', async () => {
  const { event } = await aScene(world);
  const hall = { address: '10.0.0.41' };
  let page = linkOf(await comes(world, event, 'Awa', ofRampe));

  const answers: number[] = [];
  for (let i = 0; i < 25; i++) {
    const fields = { ...ofRampe, givenName: 'Carine', email: `carine.${i}@example.org` };
    const answer = await world.submit(hall, `${page}/replacement`, fields);
    answers.push(answer.status);
    page = linkOf(answer) || page;
  }

  expect(answers.slice(0, 5)).toEqual([303, 303, 303, 303, 303]);
  expect(answers.at(-1)).toBe(429);
});
