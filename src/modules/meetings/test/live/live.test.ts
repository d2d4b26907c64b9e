import { afterAll, afterEach, expect, test } from 'vitest';
import type { XmlElement, XmlText } from 'yjs';
import { openWorld } from '../../../../../test/world.ts';
import { aDevice, type Device, onAPort, until } from '../../../../../test/writing-world.ts';
import { aMember, type TestMember } from '../../../accounts/test/world.ts';
import { placeIn, readText } from '../../store/live/text.ts';
import { blocksOf } from '../../store/minutes/blocks.ts';
import { aMeetingToNote, kept, noted, sendThem, type TestMinutes, whichOf } from '../minutes/world.ts';
import { types } from './world.ts';

const world = await openWorld();
const port = await onAPort(world.application);
afterAll(async () => {
  await port.stop();
  await world.close();
});

let devices: Device[] = [];
afterEach(() => {
  for (const device of devices) device.close();
  devices = [];
});

const open = async (meeting: TestMinutes, who: TestMember, until: (device: Device) => Promise<void> = isSaved) => {
  const path = `${meeting.network.path}/writing/minutes/${meeting.event.id}`;
  const device = aDevice({ origin: port.origin, path, cookie: who.cookie ?? '' });
  devices.push(device);
  await until(device);
  return device;
};
const isSaved = (device: Device) => device.untilSaved();

const goesOn = (element: XmlElement, words: string) => {
  const text = element.get(0) as XmlText;
  text.insert(text.length, words);
};
const rows = async (meeting: TestMinutes) =>
  (await blocksOf(world.db, whichOf(meeting))).map(({ kind, words, mode }) => [kind, words.text, mode]);
const shownOn = (device: Device, meeting: TestMinutes) =>
  readText(device.doc, meeting.event.id).map(({ words }) => words);

test('what is written together is what the minutes say, as soon as it is called saved', async () => {
  const meeting = await aMeetingToNote(world);
  await noted(world, meeting, 'Noté par le formulaire');
  const [a, b] = [await open(meeting, meeting.coordinator), await open(meeting, meeting.member)];

  types(a, meeting.item, 'Les tickets sont avancés', { kind: 'decision', mode: 'vote', votesFor: 9 });
  types(b, meeting.item, 'Acheter les tickets', { kind: 'action', owner: 'Nadia B.', dueOn: '2027-01-27' });
  await Promise.all([a.untilSaved(), b.untilSaved()]);

  const blocks = await blocksOf(world.db, whichOf(meeting));
  expect(blocks.map(({ words }) => words.text).sort()).toEqual([
    'Acheter les tickets',
    'Les tickets sont avancés',
    'Noté par le formulaire',
  ]);
  expect(blocks.find(({ kind }) => kind === 'decision')).toMatchObject({
    mode: 'vote',
    votesFor: 9,
    agendaItemId: meeting.item,
  });
  expect(blocks.find(({ kind }) => kind === 'action')).toMatchObject({ ownerName: 'Nadia B.', dueOn: '2027-01-27' });
  expect(await world.read(meeting.member, meeting.minutes)).toContain('Acheter les tickets');
});

test('a plain form and an editor write in the same minutes: each keeps what the other wrote', async () => {
  const meeting = await aMeetingToNote(world);
  const a = await open(meeting, meeting.coordinator);
  const mine = types(a, meeting.item, 'Écrit à plusieurs');
  await a.untilSaved();

  await noted(world, meeting, 'Écrit au formulaire');
  const blocks = await blocksOf(world.db, whichOf(meeting));
  const id = blocks.find(({ words }) => words.text === 'Écrit au formulaire')?.id;
  await until(() => shownOn(a, meeting).includes('Écrit au formulaire'));
  goesOn(mine, ', et continué');
  await a.untilSaved();
  await world.submit(meeting.coordinator, `${meeting.minutes}/blocks/${id}`, {
    _method: 'put',
    version: '1',
    words: 'Corrigé au formulaire',
    item: meeting.item,
  });
  await until(() => shownOn(a, meeting).includes('Corrigé au formulaire'));
  await world.submit(meeting.coordinator, `${meeting.minutes}/blocks/${id}/moves`, { step: 'up' });
  await until(() => shownOn(a, meeting)[0] === 'Corrigé au formulaire');

  expect((await rows(meeting)).map(([, words]) => words)).toEqual([
    'Corrigé au formulaire',
    'Écrit à plusieurs, et continué',
  ]);
  await world.submit(meeting.coordinator, `${meeting.minutes}/blocks/${id}`, { _method: 'delete' });
  await until(() => shownOn(a, meeting).length === 1);
  expect((await rows(meeting)).map(([, words]) => words)).toEqual(['Écrit à plusieurs, et continué']);
});

test('what is typed into a piece that a form moves or takes away meanwhile is not lost: it stands before the first point', async () => {
  const meeting = await aMeetingToNote(world);
  await noted(world, meeting, 'Premier');
  const [a, b] = [await open(meeting, meeting.coordinator), await open(meeting, meeting.member)];
  const moved = types(a, meeting.item, 'Deuxième');
  await a.untilSaved();
  const removed = types(a, meeting.item, 'Troisième');
  await a.untilSaved();
  const ids = new Map((await blocksOf(world.db, whichOf(meeting))).map(({ id, words }) => [words.text, id]));

  a.cut();
  await world.submit(meeting.coordinator, `${meeting.minutes}/blocks/${ids.get('Deuxième')}/moves`, { step: 'up' });
  await world.submit(meeting.coordinator, `${meeting.minutes}/blocks/${ids.get('Troisième')}`, { _method: 'delete' });
  goesOn(moved, ', avec le reste');
  goesOn(removed, ', et la fin');
  a.mend();
  await a.untilSaved();

  const all = ['Deuxième', 'Premier', ', avec le reste, et la fin'];
  expect((await rows(meeting)).map(([, words]) => words)).toEqual(expect.arrayContaining(all));
  expect(await rows(meeting)).toHaveLength(3);
  for (const device of [a, b]) await until(() => shownOn(device, meeting).length === 3);
  expect(shownOn(b, meeting)[0]).toBe(', avec le reste, et la fin');
});

test('what a device struck out itself does not come back', async () => {
  const meeting = await aMeetingToNote(world);
  const a = await open(meeting, meeting.coordinator);

  a.doc.transact(() => {
    const piece = types(a, meeting.item, '/b');
    goesOn(piece, ' brouillon');
    (piece.get(0) as XmlText).delete(0, 3);
  });
  types(a, meeting.item, 'Retiré aussitôt');
  placeIn(a.doc, meeting.item).delete(1, 1);
  await a.untilSaved();

  expect((await rows(meeting)).map(([, words]) => words)).toEqual(['brouillon']);
});

test('minutes that were sent to be approved take nothing any more, and what is typed then is said not saved', async () => {
  const meeting = await aMeetingToNote(world);
  const a = await open(meeting, meeting.member);
  const piece = types(a, meeting.item, 'Avant');
  await a.untilSaved();

  expect((await sendThem(world, meeting)).status).toBe(303);
  goesOn(piece, ', et trop tard');
  await until(() => a.standing().isRefused);

  expect(a.standing()).toMatchObject({ isSaved: false, said: { may: 'read', why: 'toApprove' } });
  expect((await rows(meeting)).map(([, words]) => words)).toEqual(['Avant']);
  expect((await kept(world, meeting))?.state).toBe('toApprove');
  expect((await world.visit(meeting.member, `${meeting.minutes}/live`)).status).toBe(303);
});

test('a key pressed just after the device heard that nothing is taken any more is said not saved as well', async () => {
  const meeting = await aMeetingToNote(world);
  const a = await open(meeting, meeting.member);
  const piece = types(a, meeting.item, 'Avant');
  await a.untilSaved();

  await sendThem(world, meeting);
  await until(() => a.standing().said?.may === 'read');
  expect(a.standing().isRefused).toBe(false);
  goesOn(piece, ', et trop tard');

  expect(a.standing()).toMatchObject({ isSaved: false, isRefused: true });
});

test('whoever was not there reads along and cannot write; of another network there is nothing', async () => {
  const meeting = await aMeetingToNote(world);
  const other = await aMember(world, meeting.network, { name: 'Absente' });
  const stranger = (await aMeetingToNote(world)).coordinator;
  const a = await open(meeting, meeting.member);
  types(a, meeting.item, 'Lu par tous');
  await a.untilSaved();

  const reads = await open(meeting, other, (device) => until(() => device.standing().isConnected));
  const nothing = await open(meeting, stranger, (device) => until(() => device.standing().said !== null));

  expect(reads.standing().said).toEqual({ may: 'read', why: 'notWriter' });
  expect(shownOn(reads, meeting)).toEqual(['Lu par tous']);
  expect(nothing.standing().said?.may).toBe('nothing');
  expect((await world.visit(other, `${meeting.minutes}/live`)).status).toBe(404);
});

test('a named moment is looked at and brought back: pieces keep their rows, and the text before is a version', async () => {
  const meeting = await aMeetingToNote(world);
  const a = await open(meeting, meeting.member);
  const piece = types(a, meeting.item, 'Au vote');
  await a.untilSaved();
  const [before] = await blocksOf(world.db, whichOf(meeting));
  const versions = `${meeting.minutes}/live/versions`;

  await world.submit(meeting.member, versions, { name: 'Au moment du vote' });
  goesOn(piece, ', puis changé');
  await a.untilSaved();
  const list = await world.read(meeting.member, versions);
  const [, path = ''] = /href="([^"]+\/versions\/\d+)"[^>]*>[^<]*Au moment du vote/.exec(list) ?? [];
  const page = await world.read(meeting.member, path);
  await world.submit(meeting.member, `${path}/return`, {});
  await until(() => shownOn(a, meeting)[0] === 'Au vote');

  expect(page).toContain('Au vote');
  expect(page).not.toContain('puis changé');
  const [after] = await blocksOf(world.db, whichOf(meeting));
  expect(after).toMatchObject({ id: before?.id, words: { text: 'Au vote' } });
  expect((await world.submit(meeting.member, versions, { name: ' ' })).status).toBe(422);
});
