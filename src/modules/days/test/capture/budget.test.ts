import { afterAll, expect, test } from 'vitest';
import { openWorld } from '../../../../../test/world.ts';
import { aCase, aComposedDay, aTableCodes, aTableSays } from '../world.ts';

const world = await openWorld();
afterAll(world.close);
const day = await aComposedDay(world);
const [code = ''] = await aTableCodes(world, day);
const table = `/t/${code.replace(' ', '-')}`;
const caseId = await aCase(world, day, 'Garde d’enfants');
const first = await aTableSays(world, day, { words: 'Une garderie le matin' });
const second = await aTableSays(world, day, { words: 'Une garderie tôt le matin' });
await world.submit(day.coordinator, `${day.event.path}/harvest/gatherings`, { 'statements[]': [first] });
const { rows } = await world.pool.query<{ id: string }>('select id from gathering');
const { coordinator, event } = day;
const harvest = `${event.path}/harvest`;

const pages = [
  // The code, its event, network and day, its clock, who sits there, what was said, what of it on this phone, and the parts of other modules.
  { page: 'the page of a table', path: table, who: { cookie: 'phone=1' }, most: 12 },
  { page: 'the form for the code of a table', path: '/t', who: {}, most: 0 },
  { page: 'the rule before a sheet', path: `${table}/cases/${caseId}`, who: {}, most: 10 },
  { page: 'the codes of the tables', path: `${event.path}/table-codes`, who: coordinator, most: 6 },
  // Who is asking, the event, its day, what tables and rounds said, what was gathered.
  { page: 'the harvest', path: harvest, who: coordinator, most: 7 },
  { page: 'what is alike', path: `${harvest}/suggestions`, who: coordinator, most: 7 },
  { page: 'the form for a sheet', path: `${harvest}/from-paper`, who: coordinator, most: 5 },
  { page: 'one gathering', path: `${harvest}/gatherings/${rows[0]?.id}`, who: coordinator, most: 7 },
  // Also the words before it, the sheets, how many addresses.
  { page: 'the report', path: `${event.path}/report`, who: coordinator, most: 10 },
  // Also the sheets, and the directory where they name it.
  { page: 'the plenary board', path: `${event.path}/plenary`, who: coordinator, most: 9 },
  { page: 'the projected board', path: `${event.path}/plenary/screen`, who: coordinator, most: 9 },
];

test.each(pages)('$page costs at most $most questions', async ({ path, who, most }) => {
  expect(second).not.toBe(first);
  await world.read(who, path);

  const statements = await world.statementsOf(() => world.read(who, path));

  expect(statements.length, statements.join('\n')).toBeLessThanOrEqual(most);
});
