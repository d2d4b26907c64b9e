import { afterAll, expect, test } from 'vitest';
import { useDocuments } from '#platform/documents';
import { openWorld } from '../../../../test/world.ts';
import { aMember } from '../../accounts/test/world.ts';
import { dayOf } from '../store/day.ts';
import { aCase, aComposedDay, aDay, aParticipant } from './world.ts';

const world = await openWorld();
afterAll(world.close);

const printed: string[] = [];
useDocuments({
  renderPdf: async (_template, data) => {
    printed.push(JSON.stringify(data));
    return new TextEncoder().encode('%PDF-');
  },
  close: async () => {},
});

test('a case is added with its minutes; a page without cases says what comes there', async () => {
  const day = await aDay(world);
  const path = `${day.event.path}/cases`;
  const empty = await world.read(day.coordinator, path);

  const answer = await world.submit(day.coordinator, path, {
    title: 'Garde d’enfants',
    about: 'Sans place.',
    minutes: '40',
  });
  const wrong = await world.submit(day.coordinator, path, { title: 'Sans minutes', minutes: '0' });
  const page = await world.read(day.coordinator, path);

  expect(empty).toContain('Aucune situation pour l’instant');
  expect([answer.status, wrong.status]).toEqual([303, 422]);
  expect(await wrong.text()).toContain('value="Sans minutes"');
  expect(page).toContain('Sans place.');
  expect(page).toContain('40 minutes');
});

test('only an actor of the day plays a case', async () => {
  const day = await aDay(world);
  const zoe = await aParticipant(world, day, 'Zoé', { role: 'actor' });
  const bram = await aParticipant(world, day, 'Bram');
  const add = (title: string, actor: string) =>
    world.submit(day.coordinator, `${day.event.path}/cases`, { title, minutes: '30', needsActor: 'yes', actor });

  await add('Logement', zoe);
  await add('Langue', bram);

  expect((await dayOf(world.db, day.which)).cases.map(({ actorId }) => actorId)).toEqual([zoe, null]);
  const page = await world.read(day.coordinator, `${day.event.path}/cases`);
  expect(page).toContain('Jouée par Zoé');
  expect(page).toMatch(/il manque quelqu’un/);
});

test('of two coordinators who change a case, the second is shown both texts', async () => {
  const day = await aDay(world);
  const other = await aMember(world, day.network, { role: 'coordinator' });
  const path = `${day.event.path}/cases/${await aCase(world, day, 'Garde')}`;
  const change = (who: typeof other, title: string) =>
    world.submit(who, path, { _method: 'put', title, minutes: '30', version: '1' });

  const first = await change(day.coordinator, 'Garde d’enfants');
  const second = await change(other, 'Crèche');
  const page = await second.text();

  expect([first.status, second.status]).toEqual([303, 422]);
  expect(page).toContain('<p>Garde d’enfants</p>');
  expect(page).toContain('value="Crèche"');
});

test('a removed case comes back as it was', async () => {
  const day = await aDay(world);
  const path = `${day.event.path}/cases/${await aCase(world, day, 'Garde')}`;
  const cases = async () => (await dayOf(world.db, day.which)).cases;
  const [before] = await cases();

  const stale = await world.submit(day.coordinator, path, { _method: 'delete', version: '9' });
  const removed = await world.submit(day.coordinator, path, { _method: 'delete', version: '1' });
  const without = await cases();
  await world.submit(day.coordinator, `${path}/return`, {});

  expect([stale.status, removed.status]).toEqual([422, 303]);
  expect(without).toEqual([]);
  expect(await cases()).toEqual([{ ...before, version: 3 }]);
});

test('the three ways stand side by side, counted with the minutes of the address', async () => {
  const day = await aComposedDay(world);
  for (const title of ['Garde', 'Logement', 'Langue']) await aCase(world, day, title, { minutes: 45 });

  const usual = await world.read(day.coordinator, `${day.event.path}/cases`);
  const hurried = await world.read(day.coordinator, `${day.event.path}/cases?between=0&telling=0`);

  // Three of 45 minutes, two walks of five, nine tellings of five; of the three hours a round without end may last.
  expect(usual).toContain('190 sur 180');
  expect(usual).toContain('il manque 10 minutes');
  expect(hurried).toContain('135 sur 180');
  for (const title of ['Garde', 'Logement', 'Langue']) expect(usual).toContain(title);
});

test('the way that is chosen is kept, told on phones and printed; a second choice from a stale page changes nothing', async () => {
  const day = await aComposedDay(world);
  for (const title of ['Garde', 'Logement', 'Transport']) await aCase(world, day, title);
  const path = `${day.event.path}/cases/plan`;
  const choose = (mode: string, version: string) =>
    world.submit(day.coordinator, path, {
      _method: 'put',
      round: day.roundId,
      mode,
      between: '5',
      telling: '5',
      version,
    });
  const { rows } = await world.pool.query<{ code: string }>('select code from registration where id = $1', [
    day.people.get('Awa'),
  ]);
  const phone = () => world.read({}, `/p/${rows[0]?.code.replace(' ', '-')}`);
  const before = await phone();

  const chosen = await choose('shared', '0');
  const stale = await choose('each', '0');
  const told = await phone();
  for (const paper of ['facilitators', 'rotation'])
    await world.visit(day.coordinator, `${day.event.path}/papers/${paper}.pdf`);
  const elsewhere = await choose('each', '1');
  const dropped = await world.submit(day.coordinator, path, { _method: 'delete', version: '2' });

  expect([chosen.status, stale.status, elsewhere.status, dropped.status]).toEqual([303, 422, 303, 303]);
  expect(before).not.toContain('Ce que votre table étudie');
  expect(told).toContain('Ce que votre table étudie');
  expect(told.match(/Garde|Logement|Transport/g)).toHaveLength(1);
  expect(printed.map((paper) => paper.match(/Garde|Logement|Transport/g)?.length)).toEqual([3, 3]);
  expect(printed[0]).toMatch(/"9\sh\s30, (Garde|Logement|Transport)"/);
  expect((await dayOf(world.db, day.which)).casePlan).toBeNull();
});
