import fc from 'fast-check';
import { v7 } from 'uuid';
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

const said = async (day: TestDay) => {
  const { rows } = await world.pool.query<{ id: string; kind: string; words: string; name: string | null; at: Date }>(
    `select id, kind, said->>'text' as words, name, said_at as at from statement
     where network_id = $1 and withdrawn_at is null order by said_at, id`,
    [day.network.id],
  );
  return rows;
};

const groupOf = async (statementId: string | undefined) => {
  const { rows } = await world.pool.query<{ index: number; starts_at: Date }>(
    `select g.index, r.starts_at from statement s join round_group g on g.id = s.subject_id
     join round r on r.id = g.round_id where s.id = $1 and s.subject_kind = 'group'`,
    [statementId],
  );
  return rows[0];
};

const idAt = (clock: string) => v7({ msecs: new Date(`2027-01-28T${clock}Z`).getTime() });

test('whoever types the code of a table sees its mark, its people by first name, and writes what it says', async () => {
  const day = await twoTables();
  const phone = await aPhoneAtTable(day, 1);

  const typed = await world.submit(visitor, '/t', { code: phone.table.slice(3).toLowerCase().replace('-', ' ') });
  const page = await world.read(phone, phone.table);
  const answer = await world.submit(phone, `${phone.table}/said`, {
    kind: 'need',
    words: 'Une garderie à sept heures',
  });
  const after = await world.read(phone, answer.headers.get('location') ?? '');

  expect(typed.headers.get('location')).toBe(phone.table);
  expect(page).toContain('group-B');
  expect(page).toMatch(/Carine[\s\S]*Driss/);
  expect(page).not.toContain('Awa');
  expect(page).toContain('name="robots" content="noindex"');
  expect(after).toContain('Une garderie à sept heures');
  const [statement] = await said(day);
  expect(statement).toMatchObject({ kind: 'need', name: null });
  expect(await groupOf(statement?.id)).toMatchObject({ index: 1 });
});

test('what was typed comes back when it is refused', async () => {
  const phone = await aPhoneAtTable(await twoTables());

  const answer = await world.submit(phone, `${phone.table}/said`, { kind: 'idea', words: ' ', name: 'Fatou' });

  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain('value="Fatou"');
});

test('two thousand signs are said; of more, all of it comes back, and no field cuts off what is pasted', async () => {
  const phone = await aPhoneAtTable(await twoTables());
  const long = 'Attendre, encore '.repeat(120).slice(0, 2000).trim();

  const page = await world.read(phone, phone.table);
  const kept = await world.submit(phone, `${phone.table}/said`, { kind: 'idea', words: long });
  const refused = await world.submit(phone, `${phone.table}/said`, { kind: 'idea', words: `${long} encore une fois` });

  expect(/<textarea[^>]*name="words"[^>]*>/.exec(page)?.[0]).not.toContain('maxlength');
  expect([kept.status, refused.status]).toEqual([303, 422]);
  const again = await refused.text();
  expect(again).toContain(`${long} encore une fois</textarea>`);
  expect(again).toContain('C’est trop long');
});

test('the phone that said it corrects it and takes it back; another phone cannot', async () => {
  const day = await twoTables();
  const phone = await aPhoneAtTable(day);
  const other = await aPhone(world, phone.table.slice(3).replace('-', ' '));
  await world.submit(phone, `${phone.table}/said`, { kind: 'idea', words: 'Un guichet' });
  const [statement] = await said(day);
  const own = `${phone.table}/said/${statement?.id}`;

  const theirs = await world.submit(other, own, { _method: 'patch', kind: 'idea', words: 'Autre chose' });
  await world.submit(phone, own, { _method: 'patch', kind: 'wish', words: 'Un seul guichet', name: 'Awa' });
  const corrected = await said(day);
  await world.submit(phone, own, { _method: 'delete' });
  const taken = await said(day);
  await world.submit(phone, `${own}/return`, {});

  expect(theirs.status).toBe(404);
  expect(await world.read(other, phone.table)).not.toContain(own);
  expect(corrected).toMatchObject([{ kind: 'wish', words: 'Un seul guichet', name: 'Awa' }]);
  expect(taken).toEqual([]);
  expect(await said(day)).toHaveLength(1);
});

test('after three hours the phone may no longer change what it said', async () => {
  const day = await twoTables();
  const phone = await aPhoneAtTable(day);
  await world.submit(phone, `${phone.table}/said`, { kind: 'idea', words: 'Un guichet' });
  const [statement] = await said(day);
  world.moveTo('2027-01-28T11:50:00Z');

  const late = await world.submit(phone, `${phone.table}/said/${statement?.id}`, {
    _method: 'patch',
    kind: 'idea',
    words: 'Trop tard',
  });
  world.moveTo('2027-01-28T08:45:00Z');

  expect(late.status).toBe(422);
  expect(await late.text()).toContain('Trop tard');
  expect((await said(day))[0]?.words).toBe('Un guichet');
});

test('what was written without a network belongs to the round in which it was written', async () => {
  const day = await twoTables();
  const phone = await aPhoneAtTable(day);
  const page = await world.read(phone, phone.table);
  const inFirst = /name="group" value="([^"]+)"/.exec(page)?.[1] ?? '';
  world.moveTo('2027-01-28T10:30:00Z');

  await world.submit(phone, `${phone.table}/said`, {
    _key: idAt('09:10:00'),
    kind: 'bad',
    words: 'Trop long',
    group: inFirst,
  });
  await world.submit(phone, `${phone.table}/said`, { kind: 'good', words: 'Bien mené' });
  world.moveTo('2027-01-28T08:45:00Z');

  const [first, second] = await said(day);
  expect(first?.at).toEqual(new Date('2027-01-28T09:10:00Z'));
  expect([(await groupOf(first?.id))?.starts_at, (await groupOf(second?.id))?.starts_at]).toEqual([
    new Date('2027-01-28T08:30:00Z'),
    new Date('2027-01-28T10:00:00Z'),
  ]);
});

test('phones that were offline send in any order and twice: the same statements, none lost, none twice', async () => {
  await fc.assert(
    fc.asyncProperty(fc.infiniteStream(fc.nat()), async (order) => {
      const day = await twoTables();
      const [one, two] = [await aPhoneAtTable(day, 0), await aPhoneAtTable(day, 1)];
      const ids = ['08:01:00', '08:02:00', '08:03:00', '08:04:00'].map(idAt);
      const acts = [
        ...ids.map((id, at) => ({
          phone: at % 2 === 0 ? one : two,
          path: 'said',
          fields: { _key: id, kind: 'idea', words: `dit ${at}` },
        })),
      ];
      const twice = [...acts, ...acts].map((act) => ({ act, at: order.next().value ?? 0 }));
      const arriving = twice.toSorted((a, b) => a.at - b.at).map(({ act }) => act);

      for (const { phone, path, fields } of arriving) await world.submit(phone, `${phone.table}/${path}`, fields);

      expect((await said(day)).map(({ id, words }) => [id, words])).toEqual(ids.map((id, at) => [id, `dit ${at}`]));
    }),
    { numRuns: 6 },
  );
});

test('the same words sent at the same moment by two tabs are one statement', async () => {
  const day = await twoTables();
  const phone = await aPhoneAtTable(day);
  const fields = { _key: idAt('08:30:00'), kind: 'idea', words: 'Une fois' };

  const answers = await Promise.all([1, 2, 3].map(() => world.submit(phone, `${phone.table}/said`, fields)));

  expect(answers.map(({ status }) => status)).toEqual([303, 303, 303]);
  expect(await said(day)).toHaveLength(1);
});

test('the id of somebody else’s statement is not taken over', async () => {
  const day = await twoTables();
  const [one, two] = [await aPhoneAtTable(day, 0), await aPhoneAtTable(day, 1)];
  const _key = idAt('08:31:00');
  await world.submit(one, `${one.table}/said`, { _key, kind: 'idea', words: 'À nous' });

  const answer = await world.submit(two, `${two.table}/said`, { _key: v7(), kind: 'idea', words: 'À nous aussi' });
  const stolen = await world.submit({ cookie: 'phone=another' }, `${two.table}/said/${_key}`, {
    _method: 'patch',
    kind: 'bad',
    words: 'Volé',
  });

  expect([answer.status, stolen.status]).toEqual([303, 404]);
  expect((await said(day)).map(({ words }) => words)).toEqual(['À nous', 'À nous aussi']);
});
