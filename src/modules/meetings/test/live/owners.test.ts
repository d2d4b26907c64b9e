import { afterAll, expect, test } from 'vitest';
import { openWorld } from '../../../../../test/world.ts';
import { aDevice, onAPort, until } from '../../../../../test/writing-world.ts';
import { aMember } from '../../../accounts/test/world.ts';
import { blocksOf } from '../../store/minutes/blocks.ts';
import { aMeetingToNote, approveThem, sendThem, type TestMinutes, whichOf } from '../minutes/world.ts';
import { types } from './world.ts';

const world = await openWorld();
const port = await onAPort(world.application);
afterAll(async () => {
  await port.stop();
  await world.close();
});

async function written(meeting: TestMinutes, said: Record<string, string>) {
  const path = `${meeting.network.path}/writing/minutes/${meeting.event.id}`;
  const device = aDevice({ origin: port.origin, path, cookie: meeting.coordinator.cookie ?? '' });
  await device.untilSaved();
  const element = types(device, meeting.item, 'Acheter les tickets', { kind: 'action', ...said });
  await device.untilSaved();
  const row = async () => (await blocksOf(world.db, whichOf(meeting)))[0];
  return { device, element, row };
}

test('whoever is named in the text that is written together is the owner, as by the form, and the promise is theirs', async () => {
  const meeting = await aMeetingToNote(world);
  const nadia = await aMember(world, meeting.network, { name: 'Nadia Benchekroun' });

  const { device, row } = await written(meeting, { owner: 'nadia benchekroun', dueOn: '2027-02-27' });
  device.close();
  expect(await row()).toMatchObject({ ownerId: nadia.personId, ownerName: null, dueOn: '2027-02-27' });
  await sendThem(world, meeting);
  await approveThem(world, meeting);
  const page = await world.read(meeting.coordinator, meeting.minutes);
  const promise = /action="([^"]+\/promise)"/.exec(page)?.[1] ?? '';
  const led = await world.submit(meeting.coordinator, promise, {});
  const form = await world.read(meeting.coordinator, led.headers.get('location') ?? '');

  expect(page).toContain('Nadia Benchekroun');
  expect(/name="owner"[^>]*value="([^"]*)"/.exec(form)?.[1]).toBe('Nadia Benchekroun');
  expect(form).toContain('value="2027-02-27"');
});

test('a name that is no member’s, or that of two, stays as it was written; a letter less takes the person away again', async () => {
  const meeting = await aMeetingToNote(world);
  for (const email of ['a', 'b'])
    await aMember(world, meeting.network, { name: 'Marie Dubois', email: `${email}@d.example` });
  const { device, element, row } = await written(meeting, { owner: 'Marie Dubois' });

  expect(await row()).toMatchObject({ ownerId: null, ownerName: 'Marie Dubois' });
  element.setAttribute('owner', meeting.member.name);
  await device.untilSaved();
  expect(await row()).toMatchObject({ ownerId: meeting.member.personId, ownerName: null });
  // Words typed after do not ask again who it is.
  const statements = await world.statementsOf(async () => {
    element.setAttribute('dueOn', '2027-03-01');
    await device.untilSaved();
  });
  expect(statements.filter((one) => one.includes('lower("person"'))).toEqual([]);
  element.setAttribute('owner', meeting.member.name.slice(0, -1));
  await device.untilSaved();
  await until(async () => (await row())?.ownerId === null);
  expect(await row()).toMatchObject({ ownerName: meeting.member.name.slice(0, -1) });
  device.close();
});
