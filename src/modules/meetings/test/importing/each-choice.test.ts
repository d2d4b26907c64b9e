import { afterAll, expect, test } from 'vitest';
import { openWorld } from '../../../../../test/world.ts';
import { aMember, type TestMember } from '../../../accounts/test/world.ts';
import { importOf } from '../../store/importing/imports.ts';
import { aNetworkOfOldMinutes, formOn, meetings, pasted, type TestImports } from './world.ts';

const world = await openWorld();
afterAll(world.close);

/** As the page sends one choice: what its fields say, and what they said before. */
async function choose(
  who: TestMember,
  page: string,
  piece: string,
  { form, ...said }: { form: Record<string, string> } & Record<string, string | Record<string, string>>,
) {
  const of = (fields: Record<string, string>, prefix = '') =>
    Object.fromEntries(
      Object.entries(fields)
        .filter(([name]) => name.split('-')[0] === piece)
        .map(([name, value]) => [`${prefix}${name}`, value]),
    );
  const body = { ...of(form), ...of(form, 'was-'), ...(said as Record<string, string>) };
  const answer = await world.submit(who, `${page}/pieces/${piece}`, {
    ...{ _method: 'put', version: form.version ?? '' },
    ...body,
  });
  return { status: answer.status, said: (await answer.json()) as Record<string, unknown> };
}
const formOf = async (who: TestMember, page: string) => formOn(await world.read(who, page), page);
const choicesOf = async ({ network }: TestImports, { id }: { id: string }) =>
  (await importOf(world.db, { networkId: network.id, importId: id }))?.choices;

test('a choice is kept as soon as it is made, without the form being sent', async () => {
  const imports = await aNetworkOfOldMinutes(world);
  const one = await pasted(world, imports);
  const form = await formOf(imports.coordinator, one.page);

  const kept = await choose(imports.coordinator, one.page, 'p0', { form, p0: 'accept' });
  const corrected = await choose(imports.coordinator, one.page, 'p1', { form, p1: 'correct', 'p1-name': 'Bram P.' });

  expect([kept.status, corrected.status]).toEqual([200, 200]);
  expect(kept.said).toMatchObject({ version: Number(form.version) + 1, stands: null });
  expect(await choicesOf(imports, one)).toMatchObject({
    p0: { answer: 'accept' },
    p1: { answer: 'correct', fields: { name: 'Bram P.' } },
  });
  const again = await formOf(imports.coordinator, one.page);
  expect([again.p0, again['p1-name']]).toEqual(['accept', 'Bram P.']);
  expect(await meetings(world, imports)).toEqual([]);
});

test('two go through the same minutes: each keeps their own choices, sees the other’s, and nothing is written over', async () => {
  const imports = await aNetworkOfOldMinutes(world);
  const bram = await aMember(world, imports.network, { name: 'Bram De Wit', role: 'coordinator' });
  const one = await pasted(world, imports);
  const form = await formOf(imports.coordinator, one.page);

  const [first, second] = await Promise.all([
    choose(imports.coordinator, one.page, 'p0', { form, p0: 'accept' }),
    choose(bram, one.page, 'p2', { form, p2: 'ignore' }),
  ]);
  expect([first.status, second.status]).toEqual([200, 200]);
  expect(await choicesOf(imports, one)).toEqual({ p0: { answer: 'accept' }, p2: { answer: 'ignore' } });
  // Whoever came second is told what the first chose.
  const late = [first, second].find(({ said }) => said.stands !== null);
  expect(late?.said.stands).toMatchObject({ p0: 'accept', p2: 'ignore' });

  const otherwise = await choose(bram, one.page, 'p0', { form, p0: 'ignore' });
  expect(otherwise.status).toBe(409);
  expect(otherwise.said).toMatchObject({ stands: { p0: 'accept' }, said: expect.stringContaining('autrement') });
  const same = await choose(bram, one.page, 'p0', { form, p0: 'accept' });
  expect(same.status).toBe(200);
  expect(await choicesOf(imports, one)).toEqual({ p0: { answer: 'accept' }, p2: { answer: 'ignore' } });
});

test('what cannot be taken is said and not kept; what is no longer to be checked takes nothing', async () => {
  const imports = await aNetworkOfOldMinutes(world);
  const one = await pasted(world, imports);
  const form = await formOf(imports.coordinator, one.page);

  const wrong = await choose(imports.coordinator, one.page, 'when', { form, when: 'correct', 'when-date': 'bientôt' });
  expect(wrong.status).toBe(422);
  expect(wrong.said.said).toContain('jour');
  expect(await choicesOf(imports, one)).toEqual({});

  expect((await world.submit(imports.coordinator, `${one.page}/pieces/p99`, { _method: 'put' })).status).toBe(404);
  await world.submit(imports.coordinator, one.page, { _method: 'delete' });
  const gone = await choose(imports.coordinator, one.page, 'p0', { form, p0: 'accept' });
  expect(gone.status).toBe(410);
  expect((await world.submit(imports.member, `${one.page}/pieces/p0`, { _method: 'put', p0: 'accept' })).status).toBe(
    404,
  );
});
