import { afterAll, expect, test } from 'vitest';
import { openWorld, visitor } from '../../../../../test/world.ts';
import { aPhone, aSeatedDay, aTableCodes, type TestDay } from '../world.ts';

const world = await openWorld({ startsAt: new Date('2027-01-28T08:45:00Z') });
afterAll(world.close);

const twoTables = () =>
  aSeatedDay(world, {
    tables: [
      ['Awa', 'Bram'],
      ['Carine', 'Driss'],
    ],
    rounds: ['09:30', '11:00'],
  });

async function aPhoneAtTable(day: TestDay, index = 0) {
  const codes = await aTableCodes(world, day);
  return aPhone(world, codes[index] ?? '');
}

test('a code that was withdrawn opens nothing; the table gets another one', async () => {
  const day = await twoTables();
  const phone = await aPhoneAtTable(day);
  const page = await world.read(day.coordinator, `${day.event.path}/table-codes`);
  const seen = /name="seen" value="([^"]+)"/.exec(page)?.[1] ?? '';

  await world.submit(day.coordinator, `${day.event.path}/table-codes/0`, { _method: 'put', seen });
  // Somebody else pressed it too: the new code stays.
  await world.submit(day.coordinator, `${day.event.path}/table-codes/0`, { _method: 'delete', seen });
  const codes = await aTableCodes(world, day);

  expect((await world.visit(visitor, phone.table)).status).toBe(404);
  expect(codes).toHaveLength(2);
  expect((await world.visit(visitor, `/t/${codes[0]?.replace(' ', '-')}`)).status).toBe(200);
});

test('whoever tries codes of tables is stopped; a phone that has shown its own is not', async () => {
  const phone = await aPhoneAtTable(await twoTables());
  const hall = { address: '10.0.0.8' };

  const tries: number[] = [];
  for (let i = 0; i < 40; i++) tries.push((await world.visit(hall, `/t/CERISE-${2222 + i}`)).status);

  expect(tries.slice(0, 20)).toEqual(Array.from({ length: 20 }, () => 404));
  expect(tries.at(-1)).toBe(429);
  expect((await world.visit({ ...hall, cookie: phone.cookie }, phone.table)).status).toBe(200);
});

test('the code of a person typed in the place of a table’s leads to their own page, and the other way round', async () => {
  const day = await twoTables();
  const { rows } = await world.pool.query<{ code: string }>(
    'select code from registration where event_id = $1 limit 1',
    [day.event.id],
  );
  const own = (rows[0]?.code ?? '').replace(' ', '-');

  const answer = await world.visit({ address: '10.0.0.10' }, `/t/${own}`);

  expect(answer.headers.get('location')).toBe(`/p/${own}`);
  const [code = ''] = await aTableCodes(world, day);
  const table = code.replace(' ', '-');
  const other = await world.visit({ address: '10.0.0.11' }, `/p/${table}`);
  expect(other.headers.get('location')).toBe(`/t/${table}`);
});

test('printing the cards of the tables gives each its code; on the third day phones are forgotten', async () => {
  const day = await twoTables();
  await world.submit(day.coordinator, `${day.event.path}/papers/printed`, { paper: 'table-cards' });
  const phone = await aPhoneAtTable(day);
  await world.submit(phone, `${phone.table}/said`, { kind: 'idea', words: 'Un guichet' });

  world.moveTo('2027-01-31T04:00:00Z');
  const forgets = world.application.workers.find(({ job }) => job.name === 'days.forgetSeats');
  await forgets?.handle({} as never, { db: world.db, now: world.now(), log: world.log, lastTry: false });
  world.moveTo('2027-01-28T08:45:00Z');

  const { rows } = await world.pool.query(
    'select count(*)::int as count from table_saying where device is not null and event_id = $1',
    [day.event.id],
  );
  expect(rows).toEqual([{ count: 0 }]);
});
