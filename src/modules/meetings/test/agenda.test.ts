import { afterAll, expect, test } from 'vitest';
import { newId } from '#platform/db';
import { openWorld } from '../../../../test/world.ts';
import { aMember } from '../../accounts/test/world.ts';
import { textOf, valueIn } from '../../calendar/test/world.ts';
import { everyItemOf } from '../store/agenda.ts';
import { meetingHeld, saveMeeting } from '../store/meetings.ts';
import { aMeeting, aPoint, pageOf, pointsOf } from './world.ts';

const world = await openWorld();
afterAll(world.close);

const idsOf = async (network: { id: string }, event: { id: string }) =>
  (await everyItemOf(world.db, { networkId: network.id, eventId: event.id })).map(({ id }) => id);

test('a coordinator writes a point with its minutes, its kind and who brings it; the sum stands against the time there is', async () => {
  const { network, coordinator, event } = await aMeeting(world);
  const page = pageOf(network, event);

  const fields = { title: 'Horaires du guichet', kind: 'decision', minutes: '1h30', owner: 'Yassine El Amrani' };
  await world.submit(coordinator, `${page}/items`, fields);

  const text = textOf(await world.read(coordinator, page));
  expect(text).toContain('Horaires du guichet');
  expect(text).toContain('90 min, pour décision, Yassine El Amrani');
  expect(text).toContain('Les points prennent 90 min sur 180 ; il en reste 90.');
});

test('more points than time is said at once, with how much too much it is', async () => {
  const { network, member, event } = await aMeeting(world);
  await aPoint(world, network, event, 'Long', { minutes: 200 });
  await aPoint(world, network, event, 'Sans durée', { minutes: null });

  const text = textOf(await world.read(member, pageOf(network, event)));

  expect(text).toContain('Les points prennent 200 min, il y en a 180 : 20 de trop.');
  expect(text).toContain('Un point n’a pas encore de durée.');
});

test('what a member proposes waits for the chair, who accepts; a refusal needs a word, and each is told once', async () => {
  const { network, coordinator, member, event } = await aMeeting(world);
  const page = pageOf(network, event);
  for (const title of ['Garde du soir', 'Nouveau logo']) await world.submit(member, `${page}/items`, { title });
  expect(await pointsOf(world, network, event)).toEqual([]);
  expect(textOf(await world.read(member, page))).toContain('Garde du soir');
  const [evening, logo] = await idsOf(network, event);

  await world.submit(coordinator, `${page}/items/${evening}/answer`, { answer: 'accept' });
  const wordless = await world.submit(coordinator, `${page}/items/${logo}/answer`, { answer: 'refuse' });
  const refusal = { answer: 'refuse', words: 'Le bureau s’en charge.' };
  await world.submit(coordinator, `${page}/items/${logo}/answer`, refusal);
  await world.submit(coordinator, `${page}/items/${logo}/answer`, { answer: 'accept' });

  expect(wordless.status).toBe(422);
  expect(await pointsOf(world, network, event)).toEqual(['planned Garde du soir']);
  const letters = await world.letters(member.email);
  expect(letters.map(({ subject }) => textOf(subject ?? ''))).toEqual([
    '« Garde du soir » est à l’ordre du jour du jeudi 21 janvier',
    '« Nouveau logo » n’est pas pris le jeudi 21 janvier',
  ]);
  expect(letters[1]?.text).toContain('Le bureau s’en charge.');
  expect(textOf(await world.read(member, page))).toContain('Pas pris cette fois. « Le bureau s’en charge. »');
});

test('whoever chairs the meeting writes its agenda without being a coordinator; others are not let in', async () => {
  const { network, member, event } = await aMeeting(world);
  const chair = await aMember(world, network, { name: 'Bram Claes' });
  const which = { networkId: network.id, eventId: event.id };
  await world.tx(async (tx) => {
    await meetingHeld(tx, which);
    await saveMeeting(tx, which, { chairId: chair.personId });
  });
  const page = pageOf(network, event);

  await world.submit(chair, `${page}/items`, { title: 'Budget' });
  const [budget] = await idsOf(network, event);

  expect(await pointsOf(world, network, event)).toEqual(['planned Budget']);
  expect((await world.submit(member, `${page}/items/${budget}/place`, {})).status).toBe(404);
  expect((await world.submit(member, `${page}/items/${budget}`, { _method: 'delete' })).status).toBe(404);
  expect((await world.submit(chair, `${page}/items/${budget}`, { _method: 'delete' })).status).toBe(303);
  expect(await pointsOf(world, network, event)).toEqual([]);
  await world.submit(chair, `${page}/items/${budget}/return`, {});
  expect(await pointsOf(world, network, event)).toEqual(['planned Budget']);
});

test('points move before others and to the end, and two who move at the same moment both get what they meant', async () => {
  const { network, coordinator, event } = await aMeeting(world);
  const other = await aMember(world, network, { name: 'Deux', role: 'coordinator' });
  const page = pageOf(network, event);
  const a = await aPoint(world, network, event, 'A');
  const b = await aPoint(world, network, event, 'B');
  const c = await aPoint(world, network, event, 'C');
  const d = await aPoint(world, network, event, 'D');

  await Promise.all([
    world.submit(coordinator, `${page}/items/${d}/place`, { before: a }),
    world.submit(other, `${page}/items/${b}/place`, {}),
  ]);
  const gone = await world.submit(coordinator, `${page}/items/${c}/place`, { before: newId() });

  expect(await pointsOf(world, network, event)).toEqual(['planned D', 'planned A', 'planned C', 'planned B']);
  expect(gone.status).toBe(303);
});

test('a form that is stale is shown both texts, and nothing is overwritten', async () => {
  const { network, coordinator, event } = await aMeeting(world);
  const item = await aPoint(world, network, event, 'Horaires');
  const one = `${pageOf(network, event)}/items/${item}`;
  const version = valueIn(await world.read(coordinator, one), 'version');
  const change = { _method: 'patch', version, kind: 'discussion' };

  await world.submit(coordinator, one, { ...change, title: 'Horaires du soir' });
  const second = await world.submit(coordinator, one, { ...change, title: 'Horaires du matin' });

  expect(second.status).toBe(422);
  const text = await second.text();
  expect(textOf(text)).toContain('Horaires du soir');
  expect(valueIn(text, 'title')).toBe('Horaires du matin');
  expect(await pointsOf(world, network, event)).toEqual(['planned Horaires du soir']);
});

test('roles and purpose are kept; a name nobody has is said, with what was typed kept', async () => {
  const { network, coordinator, event } = await aMeeting(world);
  const page = pageOf(network, event);
  const version = valueIn(await world.read(coordinator, `${page}/edit`), 'version');

  const wrong = { _method: 'patch', version, chair: 'Personne De Tel', purpose: 'Organiser la journée' };
  const refused = await world.submit(coordinator, page, wrong);
  await world.submit(coordinator, page, { ...wrong, chair: 'yassine el amrani', minutesAvailable: '150' });
  const stale = await world.submit(coordinator, page, { ...wrong, chair: '' });

  expect(refused.status).toBe(422);
  expect(await refused.text()).toContain('Personne De Tel');
  const text = textOf(await world.read(coordinator, page));
  expect(text).toContain('Organiser la journée');
  expect(text).toContain('Qui anime Yassine El Amrani');
  expect(stale.status).toBe(422);
});

test('the agenda is a PDF, and the page of the event shows it to members alone', async () => {
  const { network, member, event } = await aMeeting(world, { audience: 'public' });
  await aPoint(world, network, event, 'Horaires du guichet');

  const paper = await world.visit(member, `${pageOf(network, event)}/agenda.pdf`);

  expect(paper.headers.get('content-type')).toBe('application/pdf');
  expect((await paper.arrayBuffer()).byteLength).toBeGreaterThan(2000);
  expect(await world.read(member, event.path)).toContain('Horaires du guichet');
  expect(await world.read({}, event.path)).not.toContain('Horaires du guichet');
});

test('a point of a meeting of another network cannot be reached', async () => {
  const { event } = await aMeeting(world);
  const elsewhere = await aMeeting(world);

  const answer = await world.visit(elsewhere.coordinator, `${elsewhere.network.path}/meetings/${event.id}`);

  expect(answer.status).toBe(404);
});
