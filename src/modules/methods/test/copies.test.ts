import { afterAll, expect, test } from 'vitest';
import { openWorld, type Visitor, visitor } from '../../../../test/world.ts';
import { aMember, aNetwork, type TestMember } from '../../accounts/test/world.ts';
import { textOf } from '../../calendar/test/world.ts';
import { timetableOf } from '../../days/store/timetable/timetable.ts';
import { aSlot } from '../../days/test/timetable/world.ts';
import { aComposedDay } from '../../days/test/world.ts';
import { field, formOf as formFields } from './form.ts';

const world = await openWorld();
afterAll(world.close);

const formOf = (who: Visitor, path: string) => formFields(world, who, path);

async function aScene() {
  const network = await aNetwork(world);
  const coordinator = await aMember(world, network, { role: 'coordinator', name: 'Claire Dumont' });
  const member = await aMember(world, network);
  const page = `${network.path}/methods/dix-dix-dix`;
  return { network, coordinator, member, page, copy: `${page}/copy` };
}

test('a coordinator says how the network does 10-10-10: everybody reads it, other networks do not', async () => {
  const { network, coordinator, member, page, copy } = await aScene();
  const elsewhere = await aNetwork(world);
  expect(await world.read(coordinator, page)).toContain('C’est la première à adapter');
  expect(await world.read(member, page)).not.toContain('C’est la première à adapter');

  const form = await formOf(coordinator, copy);
  const answer = await world.submit(coordinator, copy, {
    ...form,
    says1: 'Poser des questions, une par personne',
    says3: 'Se dire merci',
    usual3: '3',
  });

  expect(answer.status).toBe(303);
  const read = textOf(await world.read(member, page));
  for (const said of ['une par personne', 'Se dire merci', '33 min', 'Claire Dumont']) expect(read).toContain(said);
  expect(read).not.toContain('vérifiez-la avec les personnes');
  const guests = textOf(await world.read(visitor, page));
  expect(guests).toContain('Adaptée par le réseau');
  expect(guests).not.toContain('Claire Dumont');
  expect(textOf(await world.read(visitor, `${network.path}/methods`))).toContain('adaptée par le réseau');
  expect(await world.read(visitor, `${elsewhere.path}/methods/dix-dix-dix`)).not.toContain('Se dire merci');
  // In Dutch what was not said there stays as it was; the new step is read as it was written.
  const dutch = await world.read({ lang: 'nl' }, page);
  expect(dutch).toContain('Vragen stellen om te begrijpen');
  expect(dutch).toContain('Se dire merci');
});

test('the programme of a day follows the network’s minutes and steps', async () => {
  const day = await aComposedDay(world);
  const { coordinator, network } = day;
  const copy = `${network.path}/methods/dix-dix-dix/copy`;
  await aSlot(world, day, { methodId: 'dix-dix-dix', minutes: 33 });
  const which = { networkId: network.id, eventId: day.event.id };
  const stepsNow = async () =>
    (await timetableOf(world.db, which)).flatMap(({ steps }) => steps.map(({ minutes }) => minutes));
  expect(await stepsNow()).toEqual([10, 10, 10]);

  await world.submit(coordinator, copy, { ...(await formOf(coordinator, copy)), says3: 'Se dire merci', usual3: '3' });

  expect(await stepsNow()).toEqual([10, 10, 10, 3]);
  const fresh = await world.read(
    coordinator,
    `${network.path}/events/${day.event.id}/timetable/slots/new?method=dix-dix-dix`,
  );
  expect(fresh).toContain('33');
});

test('two coordinators adapt it at once: the second sees both texts, and loses nothing', async () => {
  const { network, coordinator, page, copy } = await aScene();
  const other = await aMember(world, network, { role: 'coordinator' });
  const [hers, his] = [await formOf(coordinator, copy), await formOf(other, copy)];
  await world.submit(coordinator, copy, { ...hers, what: 'Travailler trois situations en une heure et demie' });

  const late = await world.submit(other, copy, { ...his, what: 'Entendre chaque situation', says0: 'Raconter' });
  const shown = await late.text();

  expect(late.status).toBe(422);
  expect(textOf(shown)).toContain('Travailler trois situations en une heure et demie');
  expect(shown).toContain('Entendre chaque situation');
  expect(shown).toContain('Raconter');
  expect(field(shown, 'version')).toBe('1');
  await world.submit(other, copy, { ...his, version: '1', what: 'Entendre chaque situation' });
  expect(await world.read(other, page)).toContain('Entendre chaque situation');
});

test('what is wrong is said at its field, and what was typed stays', async () => {
  const { coordinator, copy } = await aScene();
  const form = await formOf(coordinator, copy);

  const answer = await world.submit(coordinator, copy, { ...form, name: '', min0: '30', says3: 'Sans minutes' });
  const shown = await answer.text();

  expect(answer.status).toBe(422);
  for (const said of ['Donnez un nom', 'minutes entières', 'Sans minutes']) expect(shown).toContain(said);
});

test('removed, the library’s is back; undo brings the network’s own again; a page from before removes nothing', async () => {
  const { coordinator, page, copy } = await aScene();
  await world.submit(coordinator, copy, { ...(await formOf(coordinator, copy)), name: '12-12-6' });
  await world.submit(coordinator, copy, { ...(await formOf(coordinator, copy)), name: '12-12-7' });

  await world.submit(coordinator, copy, { _method: 'delete', version: '1' });
  expect(await world.read(coordinator, page)).toContain('12-12-7');
  await world.submit(coordinator, copy, { _method: 'delete', version: '2' });
  expect(await world.read(coordinator, page)).not.toContain('12-12-7');
  await world.submit(coordinator, `${copy}/removal`, { _method: 'delete' });
  expect(await world.read(coordinator, page)).toContain('12-12-7');
});

test('a copy costs one question, its writer another; the form no more than a page', async () => {
  const { coordinator, member, page, copy } = await aScene();
  await world.submit(coordinator, copy, await formOf(coordinator, copy));
  const cost = async (who: TestMember | typeof visitor, path: string) =>
    (await world.statementsOf(() => world.read(who, path))).length;
  await world.read(member, page);
  await world.read(coordinator, page);

  expect(await cost(visitor, page)).toBeLessThanOrEqual(2);
  expect(await cost(member, page)).toBeLessThanOrEqual(8);
  expect(await cost(coordinator, copy)).toBeLessThanOrEqual(6);
});
