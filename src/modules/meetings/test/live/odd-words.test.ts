import { afterAll, afterEach, expect, test } from 'vitest';
import type { XmlText } from 'yjs';
import { newId } from '#platform/db';
import { openWorld } from '../../../../../test/world.ts';
import { aDevice, type Device, onAPort, until } from '../../../../../test/writing-world.ts';
import type { TestMember } from '../../../accounts/test/world.ts';
import { newElement, placeIn, readText } from '../../store/live/text.ts';
import { blocksOf } from '../../store/minutes/blocks.ts';
import { aMeetingToNote, noted, type TestMinutes, whichOf } from '../minutes/world.ts';
import { aPoint, meets } from '../world.ts';
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

const open = async (meeting: TestMinutes, who: TestMember) => {
  const path = `${meeting.network.path}/writing/minutes/${meeting.event.id}`;
  const device = aDevice({ origin: port.origin, path, cookie: who.cookie ?? '' });
  devices.push(device);
  await device.untilSaved();
  return device;
};
const rows = (meeting: TestMinutes) => blocksOf(world.db, whichOf(meeting));

test.each([
  ['a sign the database refuses', 'avant\0après', {}],
  ['half a sign', 'coupé \ud83d', {}],
  ['a name with such a sign', 'Acheter', { kind: 'action', owner: 'Nadia\0 \udc00' }],
  ['a year that no calendar has', 'Acheter', { kind: 'action', owner: 'Nadia', dueOn: '0000-01-01' }],
])('%s keeps nobody from writing: what is typed with it and after it is saved', async (_, words, said) => {
  const meeting = await aMeetingToNote(world);
  const [a, b] = [await open(meeting, meeting.coordinator), await open(meeting, meeting.member)];

  types(a, meeting.item, words, said);
  types(b, meeting.item, 'Et le reste');
  await Promise.all([a.untilSaved(), b.untilSaved()]);

  const kept = (await rows(meeting)).map((row) => row.words.text);
  expect(kept).toContain('Et le reste');
  expect(kept.some((one) => one.startsWith(words.slice(0, 5)))).toBe(true);
});

test('a piece that calls itself by the number of a piece of other minutes becomes one of its own', async () => {
  const other = await aMeetingToNote(world);
  const event = await meets(world, other.network);
  const item = await aPoint(world, other.network, event, 'Divers');
  const meeting = { ...other, event, item, minutes: `${other.network.path}/meetings/${event.id}/minutes` };
  await noted(world, other, 'Ailleurs');
  const [theirs] = await rows(other);
  const a = await open(meeting, meeting.coordinator);

  types(a, meeting.item, 'Ici', { id: theirs?.id ?? newId() });
  await a.untilSaved();

  expect((await rows(meeting)).map(({ words }) => words.text)).toEqual(['Ici']);
  expect((await rows(other)).map(({ words }) => words.text)).toEqual(['Ailleurs']);
});

test('a form that changes one sign of two halves into another leaves both texts the same', async () => {
  const meeting = await aMeetingToNote(world);
  await noted(world, meeting, 'Bravo 😀 !');
  const a = await open(meeting, meeting.coordinator);
  const [block] = await rows(meeting);

  await world.submit(meeting.coordinator, `${meeting.minutes}/blocks/${block?.id}`, {
    ...{ _method: 'put', version: String(block?.version), words: 'Bravo 😁 !', item: meeting.item },
  });
  await until(() => readText(a.doc, meeting.event.id)[0]?.words !== 'Bravo 😀 !');
  const [piece] = readText(a.doc, meeting.event.id);
  const text = piece?.element.get(0) as XmlText;
  text.insert(text.length, ' Encore');
  await a.untilSaved();

  expect(piece?.words).toBe('Bravo 😁 !');
  expect((await rows(meeting)).map(({ words }) => words.text)).toEqual(['Bravo 😁 ! Encore']);
});

test('fifty pages pasted at once are kept in a few statements, in their order, and a key after them as well', async () => {
  const meeting = await aMeetingToNote(world);
  const a = await open(meeting, meeting.coordinator);
  const lines = Array.from({ length: 1500 }, (_, at) => `Ligne ${at}`);

  const pasted = await world.statementsOf(async () => {
    a.doc.transact(() =>
      placeIn(a.doc, meeting.item).insert(
        0,
        lines.map((line) => newElement({}, line)),
      ),
    );
    await a.untilSaved();
  });
  const typed = await world.statementsOf(async () => {
    types(a, meeting.item, 'Et une de plus');
    await a.untilSaved();
  });

  expect(pasted.length).toBeLessThan(40);
  expect(typed.length).toBeLessThan(40);
  expect((await rows(meeting)).map(({ words }) => words.text)).toEqual([...lines, 'Et une de plus']);
});
