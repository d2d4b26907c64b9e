import { afterAll, expect, test } from 'vitest';
import { inTransaction } from '#platform/db';
import { tracesOf } from '../../../../test/traces.ts';
import { openWorld } from '../../../../test/world.ts';
import { aMember } from '../../accounts/test/world.ts';
import { forgetAddresses } from '../actions/forget-addresses.ts';
import { addAttendance, attendanceOf } from '../store/attendance.ts';
import { meetingHeld, saveMeeting } from '../store/meetings.ts';
import { aMeeting, aPoint, pointsOf } from './world.ts';

const world = await openWorld();
afterAll(world.close);

test('whoever is erased leaves the agenda and the number of those who came, and no name or address', async () => {
  const { network, event } = await aMeeting(world);
  const her = await aMember(world, network, { name: 'Quetzalina Verbruggen', email: 'quetzalina@rampe.example' });
  const which = { networkId: network.id, eventId: event.id };
  const guest = {
    guestName: 'Quetzalina V.',
    guestEmail: 'quetzalina@rampe.example',
    guestOrganisation: 'Chez Quetzalina',
  };
  await aPoint(world, network, event, 'Horaires', { ownerId: her.personId, ownerName: 'Quetzalina' });
  await aPoint(world, network, event, 'Visite', { proposedBy: her.personId, ...guest });
  await world.tx(async (tx) => {
    await meetingHeld(tx, which);
    await saveMeeting(tx, which, { chairId: her.personId, noteTakerId: her.personId });
    const { personId, email } = her;
    await addAttendance(tx, which, { name: 'Quetzalina Verbruggen', personId, email, state: 'present', by: personId });
  });

  await world.submit(her, '/me/erasure', { word: 'effacer' });
  await world.doJobs();

  expect(await tracesOf(world, ['quetzalina', 'verbruggen'])).toEqual([]);
  expect((await tracesOf(world, [her.personId])).filter((place) => !/^pgboss\.\w+\.data$/.test(place))).toEqual([]);
  expect(await pointsOf(world, network, event)).toEqual(['planned Horaires', 'planned Visite']);
  expect((await attendanceOf(world.db, which)).map(({ name, state }) => [name, state])).toEqual([['', 'present']]);
});

test('addresses of people without an account go a year after the meeting, and not before', async () => {
  const { network, event } = await aMeeting(world);
  const which = { networkId: network.id, eventId: event.id };
  const aziz = { name: 'Aziz', email: 'aziz@ailleurs.example', state: 'guest' as const };
  await inTransaction(world.db, (tx) => addAttendance(tx, which, aziz));
  const emails = async () => (await attendanceOf(world.db, which)).map(({ email }) => email);

  await forgetAddresses(world.db, new Date('2028-01-20T12:00:00Z'));
  expect(await emails()).toEqual(['aziz@ailleurs.example']);

  await forgetAddresses(world.db, new Date('2028-02-01T12:00:00Z'));
  expect(await emails()).toEqual([null]);
});
