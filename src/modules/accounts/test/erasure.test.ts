import { afterAll, expect, test } from 'vitest';
import { textsIn } from '#platform/texts';
import { openWorld, visitor } from '../../../../test/world.ts';
import { aSpace } from '../../networks/test/world.ts';
import { linkIn } from './letters.ts';
import { aMember, aNetwork, anOrganisation } from './world.ts';

const world = await openWorld();
afterAll(world.close);
const fr = textsIn('fr');

/** Every place in the database where one of these words stands. */
async function traces(words: string[]): Promise<string[]> {
  const { rows: columns } = await world.pool.query<{ schema: string; table: string; column: string }>(
    `select c.table_schema as schema, c.table_name as table, c.column_name as column
       from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
      where t.table_type = 'BASE TABLE' and c.table_schema in ('public', 'pgboss')
        and c.data_type in ('text', 'jsonb', 'json', 'character varying', 'uuid', 'ARRAY')`,
  );
  const found: string[] = [];
  for (const { schema, table, column } of columns) {
    const like = words.map((_, n) => `"${column}"::text ilike $${n + 1}`).join(' or ');
    const { rows } = await world.pool.query(
      `select 1 from "${schema}"."${table}" where ${like} limit 1`,
      words.map((word) => `%${word}%`),
    );
    if (rows.length > 0) found.push(`${schema}.${table}.${column}`);
  }
  return found;
}

test('whoever is erased leaves no name, no address and no number in any table', async () => {
  const network = await aNetwork(world);
  const rampe = await anOrganisation(world, network);
  const other = await aMember(world, network, { role: 'coordinator', name: 'Bram' });
  await world.submit(other, `${network.path}/invitations`, {
    email: 'quetzalina@example.org',
    role: 'coordinator',
    lang: 'fr',
  });
  const key =
    new URL(linkIn((await world.letters('quetzalina@example.org'))[0]), world.origin).searchParams.get('key') ?? '';
  const accepted = await world.submit(visitor, '/invitation', { key, name: 'Quetzalina Verbruggen' });
  const her = { cookie: accepted.headers.getSetCookie()[0]?.split(';')[0] ?? '' };
  const { rows } = await world.pool.query<{ id: string }>(
    "select id from person where email = 'quetzalina@example.org'",
  );
  const id = rows[0]?.id ?? '';

  const space = await aSpace(world, network, { access: 'onRequest' });
  const act = (path: string, fields: Record<string, string | string[]>) => world.submit(her, path, fields);
  await act(`${network.path}/settings`, { version: '1', nameFr: 'Autre nom', languages: ['fr'], accent: 'plum' });
  await act(`${network.path}/organisations/${rampe.id}/settings`, {
    version: '1',
    nameFr: 'La Rampe douce',
    kind: 'association',
  });
  await act(`${network.path}/spaces`, { nameFr: 'Plénière', kind: 'plenary', access: 'open' });
  await act(`${network.path}/invitations`, {
    email: 'third@example.org',
    role: 'worker',
    organisation: rampe.id,
    lang: 'fr',
  });
  await act(`${space.path}/request`, { message: 'Quetzalina voudrait venir' });
  await act(`${space.path}/closing`, {});
  await act('/me/email', { email: 'quetzalina.new@example.org' });
  await act('/me/letters', {});
  await world.visit(her, '/auth/passkey/generate-register-options');
  await world.submit(visitor, '/sign-in', { email: 'quetzalina@example.org' });
  await world.doJobs();
  const before = await traces(['quetzalina', 'verbruggen', id]);

  const refused = await act('/me/erasure', { word: 'peut-être' });
  const erased = await act('/me/erasure', { word: 'effacer' });
  await world.doJobs();

  expect(before.length).toBeGreaterThan(10);
  expect(refused.status).toBe(422);
  expect(erased.status).toBe(303);
  // The queue keeps the number of whom it told the modules to forget, and nothing else.
  expect((await traces(['quetzalina', 'verbruggen', id])).filter((place) => !place.startsWith('pgboss.'))).toEqual([]);
  expect((await traces(['quetzalina', 'verbruggen'])).filter((place) => place.startsWith('pgboss.'))).toEqual([]);

  const letters = await world.letters('quetzalina@example.org');
  expect(letters.at(-1)?.subject).toBe(fr('accounts.mail.erased.title'));
  expect((await world.visit(her, '/me')).status).toBe(303);
  await world.submit(visitor, '/sign-in', { email: 'quetzalina@example.org' });
  expect(await world.letters('quetzalina@example.org')).toHaveLength(letters.length);
});

test('before leaving, the only coordinator is told that nobody would open the doors', async () => {
  const network = await aNetwork(world, { name: 'Réseau du Canal' });
  const amina = await aMember(world, network, { role: 'coordinator' });

  expect(await world.read(amina, '/me/erasure')).toContain(fr('accounts.erase.alone', { networks: 'Réseau du Canal' }));
});

test('what is forgotten by itself at night: sessions, links, old invitations', async () => {
  const network = await aNetwork(world);
  const coordinator = await aMember(world, network, { role: 'coordinator' });
  await world.submit(coordinator, `${network.path}/invitations`, {
    email: 'late@example.org',
    role: 'coordinator',
    lang: 'fr',
  });
  await world.submit(visitor, '/sign-in', { email: coordinator.email });
  await world.doJobs();
  const begin = world.now();

  world.moveTo(new Date(begin.getTime() + 125 * 86_400_000));
  const { forgetOld } = await import('../jobs.ts');
  const { later } = await import('#platform/jobs');
  await world.tx((tx) => later(tx, forgetOld, {}));
  await world.doJobs();
  world.moveTo(begin);

  const { rows } = await world.pool.query(
    `select (select count(*) from session)::int as sessions, (select count(*) from sign_in_link)::int as links,
            (select count(*) from invitation)::int as invitations`,
  );
  expect(rows[0]).toEqual({ sessions: 0, links: 0, invitations: 0 });
});
