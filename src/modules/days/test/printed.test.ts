import { afterAll, expect, test } from 'vitest';
import { useDocuments } from '#platform/documents';
import { openWorld } from '../../../../test/world.ts';
import { aComposedDay, aParticipant, compose, seatsOf, type TestDay } from './world.ts';

const world = await openWorld();
afterAll(world.close);

const printed: { people?: { firstName: string }[]; moves?: { name: string; why: string | null }[] }[] = [];
useDocuments({
  renderPdf: async (_template, data) => {
    printed.push(data as (typeof printed)[number]);
    return new TextEncoder().encode('%PDF-');
  },
  close: async () => {},
});

/** Presses the button and follows where it leads, as a browser does. */
async function print(day: TestDay, fields: Record<string, string>) {
  const answer = await world.submit(day.coordinator, `${day.event.path}/papers/printed`, fields);
  const address = answer.headers.get('location') ?? '';
  return { status: answer.status, address, pdf: await world.visit(day.coordinator, address) };
}

const papersOf = (day: TestDay) => world.read(day.coordinator, `${day.event.path}/papers`);
const since = async (day: TestDay) => /name="since" value="([^"]+)"/.exec(await papersOf(day))?.[1] ?? '';

/** Puts somebody at another table than the one they have. */
async function moves(day: Awaited<ReturnType<typeof aComposedDay>>, name: string) {
  const { seats } = await seatsOf(world, day);
  const registration = day.people.get(name) ?? '';
  const seat = seats.find(({ registrationId }) => registrationId === registration);
  await world.submit(day.coordinator, `${day.groups}/${day.roundId}/seats/${registration}`, {
    _method: 'put',
    group: String(((seat?.group ?? 0) + 1) % 3),
    seen: String(seat?.act),
  });
}

test('badges that are printed are all good until somebody moves; looking at them prints nothing', async () => {
  const day = await aComposedDay(world);

  await world.visit(day.coordinator, `${day.event.path}/papers/badges.pdf`);
  const before = await papersOf(day);
  const { status, address, pdf } = await print(day, { paper: 'badges', format: 'a7', ink: 'black', lang: 'nl' });
  const after = await papersOf(day);

  expect([status, pdf.status]).toEqual([303, 200]);
  expect(address).toMatch(/badges\.pdf\?lang=nl&ink=black&format=a7$/);
  expect(before).not.toContain('Badges déjà imprimés');
  expect(after).toContain('sont tous encore bons');
});

test('after a move only the badges that changed are printed again, and then all are good', async () => {
  const day = await aComposedDay(world);
  await print(day, { paper: 'badges' });
  await moves(day, 'Awa');
  await aParticipant(world, day, 'Zoé');
  await compose(world, day, 'newcomers');

  const page = await papersOf(day);
  printed.length = 0;
  await print(day, { paper: 'badges', since: await since(day) });

  expect(page).toContain('badges ne sont plus bons');
  expect(page).toContain('restent bons');
  const names = printed[0]?.people?.map(({ firstName }) => firstName) ?? [];
  expect(names).toEqual(expect.arrayContaining(['Awa', 'Zoé']));
  expect(names.length).toBeLessThan(9);
  expect(await papersOf(day)).toContain('sont tous encore bons');
});

test('who moves where and why is a page and a paper', async () => {
  const day = await aComposedDay(world);
  const path = `${day.event.path}/papers/moves`;
  const without = await world.read(day.coordinator, path);
  await print(day, { paper: 'badges' });
  await moves(day, 'Awa');
  await aParticipant(world, day, 'Zoé');
  await compose(world, day, 'newcomers');

  const page = await world.read(day.coordinator, path);
  printed.length = 0;
  await world.visit(day.coordinator, `${path}.pdf`);

  expect(without).toContain('Aucun badge n’est encore imprimé');
  expect(page).toMatch(/<bdi>Awa<\/bdi>/);
  expect(page).toContain('Un nouveau badge');
  const said = printed[0]?.moves ?? [];
  expect(said.map(({ name }) => name)).toContain('Awa');
  expect(said.map(({ name }) => name)).not.toContain('Zoé');
  expect(said[0]).toMatchObject({ why: expect.stringMatching(/\.$/) });
});

test('a printing that was only a try counts no more, until it is brought back', async () => {
  const day = await aComposedDay(world);
  await print(day, { paper: 'badges' });
  const address = /action="([^"]*\/papers\/printed\/[^"]+)"/.exec(await papersOf(day))?.[1] ?? '';

  await world.submit(day.coordinator, address, { _method: 'delete' });
  const without = await papersOf(day);
  await world.submit(day.coordinator, `${address}/return`, {});

  expect(without).not.toContain('Badges déjà imprimés');
  expect(await papersOf(day)).toContain('Badges déjà imprimés');
});

test('papers of the same seats are kept together, and those of one person or one round can be had alone', async () => {
  const day = await aComposedDay(world);
  await print(day, { paper: 'badges' });
  await print(day, { paper: 'posters', round: day.roundId });
  printed.length = 0;

  await world.visit(day.coordinator, `${day.event.path}/papers/badges.pdf?person=${day.people.get('Bram')}`);
  const { rows } = await world.pool.query('select papers from seating_version where event_id = $1', [day.event.id]);

  expect(rows).toEqual([{ papers: ['badges', 'posters'] }]);
  expect(printed[0]?.people?.map(({ firstName }) => firstName)).toEqual(['Bram']);
});

test('a paper that does not exist is not printed, and the page comes back', async () => {
  const day = await aComposedDay(world);

  const answer = await world.submit(day.coordinator, `${day.event.path}/papers/printed`, {
    paper: 'flags',
    ink: 'black',
  });

  expect(answer.status).toBe(422);
  expect(await answer.text()).toMatch(/<option value="black" selected/);
});

test('actors stand on no list, and wear a badge like everybody', async () => {
  const day = await aComposedDay(world);
  await aParticipant(world, day, 'Marlène', { role: 'actor', familyName: 'Comédie' });
  await compose(world, day, 'newcomers');
  const papers = ['door-list', 'tables', 'facilitators', 'posters', 'rotation'];
  printed.length = 0;

  for (const paper of papers) await world.visit(day.coordinator, `${day.event.path}/papers/${paper}.pdf`);
  const onLists = JSON.stringify(printed);
  await world.visit(day.coordinator, `${day.event.path}/papers/badges.pdf`);

  expect(onLists).toContain('Awa');
  expect(onLists).not.toContain('Marlène');
  expect(printed.at(-1)?.people?.some(({ firstName }) => firstName === 'Marlène')).toBe(true);
});
