import { afterAll, expect, test } from 'vitest';
import { newId } from '#platform/db';
import { openWorld } from '../../../../../test/world.ts';
import { aMember } from '../../../accounts/test/world.ts';
import { aSeatedDay, aTableSays, type TestDay } from '../world.ts';

const world = await openWorld({ startsAt: new Date('2027-01-28T09:00:00Z') });
afterAll(world.close);

const threeTables = () => aSeatedDay(world, { tables: [['Awa'], ['Bram'], ['Carine']] });
const harvest = (day: TestDay) => `${day.event.path}/harvest`;

const gather = (day: TestDay, statements: string[], more: Record<string, string> = {}) =>
  world.submit(day.coordinator, `${harvest(day)}/gatherings`, { 'statements[]': statements, ...more });

const gatherings = async (day: TestDay) => {
  const { rows } = await world.pool.query<{ id: string; title: string; kind: string; sources: string[] }>(
    `select g.id, g.title->>'text' as title, g.kind, array_agg(s.statement_id order by s.statement_id) as sources
     from gathering g left join gathering_source s on s.gathering_id = g.id
     where g.event_id = $1 and g.removed_at is null group by g.id, g.title, g.kind order by g.id`,
    [day.event.id],
  );
  return rows;
};

test('what three tables said is gathered under one title; the board tells how many said it, and names nobody', async () => {
  const day = await threeTables();
  const said: string[] = [];
  for (const table of [0, 1, 2])
    said.push(await aTableSays(world, day, { table, kind: 'need', words: `Une garderie ${table}`, name: 'Fatoumata' }));

  await gather(day, said, { title: 'Des garderies ouvertes tôt' });
  const board = await world.read(await aMember(world, day.network, { name: 'Yassine' }), `${day.event.path}/plenary`);

  const [only] = await gatherings(day);
  expect(only).toMatchObject({ title: 'Des garderies ouvertes tôt', kind: 'need', sources: said.toSorted() });
  expect(board).toContain('Des garderies ouvertes tôt');
  expect(board).toContain('dit par 3 tables');
  expect(board).not.toContain('Fatoumata');
});

test('nearly the same is proposed, and one button gathers it', async () => {
  const day = await threeTables();
  const first = await aTableSays(world, day, { table: 0, words: 'Il manque des garderies tôt le matin' });
  const second = await aTableSays(world, day, { table: 1, words: 'Pas de garderie le matin' });
  const other = await aTableSays(world, day, { table: 2, words: 'Le bus passe une fois par heure' });

  const page = await world.read(day.coordinator, `${harvest(day)}/suggestions`);

  expect(page).toContain(first);
  expect(page).toContain(second);
  expect(page).not.toContain(other);
});

test('two coordinators gather the same at once: it stands in one gathering, and the second is told', async () => {
  const day = await threeTables();
  const ids = [await aTableSays(world, day, { table: 0 }), await aTableSays(world, day, { table: 1 })];

  const answers = await Promise.all([gather(day, ids, { title: 'Un' }), gather(day, ids, { title: 'Deux' })]);

  expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 422]);
  expect(await gatherings(day)).toHaveLength(1);
  const refused = answers.find(({ status }) => status === 422);
  expect(await refused?.text()).toContain('Quelqu’un vient de rassembler ces propos');
});

test('what is undone stands alone again; put back, it leaves what was gathered elsewhere meanwhile', async () => {
  const day = await threeTables();
  const [one, two] = [await aTableSays(world, day, { table: 0 }), await aTableSays(world, day, { table: 1 })];
  await gather(day, [one, two], { title: 'Ensemble' });
  const [first] = await gatherings(day);
  const path = `${harvest(day)}/gatherings/${first?.id}`;

  await world.submit(day.coordinator, path, { _method: 'delete' });
  const undone = await gatherings(day);
  await gather(day, [two], { title: 'Ailleurs' });
  await world.submit(day.coordinator, `${path}/return`, {});

  expect(undone).toEqual([]);
  expect((await gatherings(day)).map(({ title, sources }) => [title, sources])).toEqual([
    ['Ensemble', [one]],
    ['Ailleurs', [two]],
  ]);
});

test('one statement is taken out, and comes back', async () => {
  const day = await threeTables();
  const [one, two] = [await aTableSays(world, day, { table: 0 }), await aTableSays(world, day, { table: 1 })];
  await gather(day, [one, two], { title: 'Ensemble' });
  const [first] = await gatherings(day);
  const source = `${harvest(day)}/gatherings/${first?.id}/statements/${two}`;

  await world.submit(day.coordinator, source, { _method: 'delete' });
  const alone = await gatherings(day);
  await world.submit(day.coordinator, source, {});

  expect(alone[0]?.sources).toEqual([one]);
  expect((await gatherings(day))[0]?.sources).toEqual([one, two].toSorted());
});

test('a title changed by somebody else meanwhile is not overwritten: both are shown', async () => {
  const day = await threeTables();
  await gather(day, [await aTableSays(world, day, {})], { title: 'Avant' });
  const [first] = await gatherings(day);
  const path = `${harvest(day)}/gatherings/${first?.id}`;

  await world.submit(day.coordinator, path, { _method: 'put', version: '1', title: 'Le leur', kind: 'need' });
  const stale = await world.submit(day.coordinator, path, {
    _method: 'put',
    version: '1',
    title: 'Le mien',
    kind: 'need',
  });

  expect(stale.status).toBe(422);
  const page = await stale.text();
  expect(page).toContain('Le leur');
  expect(page).toContain('Le mien');
  expect((await gatherings(day))[0]?.title).toBe('Le leur');
});

test('what is hidden is not on the board, and what a table took back counts for no table', async () => {
  const day = await threeTables();
  const [one, two] = [await aTableSays(world, day, { table: 0 }), await aTableSays(world, day, { table: 1 })];
  await gather(day, [one, two], { title: 'Un même titre' });
  const [first] = await gatherings(day);
  await world.pool.query('update statement set withdrawn_at = now() where id = $1', [two]);

  const board = await world.read(day.coordinator, `${day.event.path}/plenary/screen`);
  await world.submit(day.coordinator, `${harvest(day)}/gatherings/${first?.id}/shown`, { _method: 'put', shown: 'no' });

  expect(board).toContain('dit par une table');
  expect(await world.read(day.coordinator, `${day.event.path}/plenary/screen`)).not.toContain('Un même titre');
});

test('without a statement nothing is gathered', async () => {
  const day = await threeTables();
  await aTableSays(world, day, {});

  const answer = await gather(day, [], { title: 'Rien' });

  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain('Cochez au moins un propos');
});

test('a sheet of paper is copied line by line, once, as said by its table', async () => {
  const day = await threeTables();
  const { rows } = await world.pool.query<{ id: string }>(
    'select g.id from round_group g join round r on r.id = g.round_id where r.event_id = $1 and g.index = 1',
    [day.event.id],
  );
  const sheet = {
    _key: newId(),
    group: rows[0]?.id ?? '',
    lang: 'nl',
    need: '- Een crèche\n- Een bus',
    wish: 'Terugbellen',
  };

  const answers = [
    await world.submit(day.coordinator, `${harvest(day)}/from-paper`, sheet),
    await world.submit(day.coordinator, `${harvest(day)}/from-paper`, sheet),
  ];

  expect(answers.map(({ status }) => status)).toEqual([303, 303]);
  const said = await world.pool.query(
    "select kind, said->>'text' as words, said->>'lang' as lang from statement where subject_id = $1 order by id",
    [rows[0]?.id],
  );
  expect(said.rows).toEqual([
    { kind: 'need', words: 'Een crèche', lang: 'nl' },
    { kind: 'need', words: 'Een bus', lang: 'nl' },
    { kind: 'wish', words: 'Terugbellen', lang: 'nl' },
  ]);
});

test('an empty sheet comes back', async () => {
  const day = await threeTables();
  const page = await world.read(day.coordinator, `${harvest(day)}/from-paper`);
  const group = /<option value="([0-9a-f-]{36})"/.exec(page)?.[1] ?? '';

  const answer = await world.submit(day.coordinator, `${harvest(day)}/from-paper`, { group, need: ' - ' });

  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain('Écrivez au moins une ligne');
});
