import { sql } from 'drizzle-orm';
import { afterAll, expect, test } from 'vitest';
import { newId } from '#platform/db';
import { sealed } from '#platform/web';
import { openWorld, visitor } from '../../../../../test/world.ts';
import type { DeviceDoor } from '../../rules/door/on-device.ts';
import { arrivalsOf, presenceOf } from '../../store/door/arrivals.ts';
import { addParticipant } from '../../store/people/add-participant.ts';
import { heldOfPerson } from '../../store/people/exports.ts';
import { participantsOf } from '../../store/people/participants.ts';
import { aScene, comes, type TestScene, textOf } from '../world.ts';

const world = await openWorld({ startsAt: new Date('2027-01-28T08:12:00Z') });
afterAll(world.close);

/** A morning's meeting, nobody sits at tables; Awa and Bram come. */
async function aMeeting() {
  const scene = await aScene(world, {
    kind: 'meeting',
    startsAt: new Date('2027-01-28T08:30:00Z'),
    endsAt: new Date('2027-01-28T11:00:00Z'),
  });
  for (const name of ['Awa', 'Bram']) await comes(world, scene.event, name);
  const which = { networkId: scene.network.id, eventId: scene.event.id };
  const people = await participantsOf(world.db, which);
  const idOf = (name: string) => people.find(({ givenName }) => givenName === name)?.id ?? '';
  return { ...scene, which, idOf, door: `${scene.event.path}/door` };
}

const note = (scene: TestScene, registration: string, state: string, at?: string) =>
  world.submit(scene.coordinator, `${scene.event.path}/door/arrivals`, {
    registration,
    state,
    ...(at ? { _key: keyAt(at) } : {}),
  });

/** An id as a device makes it when a button is pressed at this moment. */
function keyAt(moment: string): string {
  const time = new Date(moment).getTime().toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}${newId().slice(13)}`;
}

test('a meeting has a door too: who comes is noted, who walks in is registered, and nothing is said of tables', async () => {
  const meeting = await aMeeting();

  const empty = textOf(await world.read(meeting.coordinator, meeting.door));
  await note(meeting, meeting.idOf('Awa'), 'present');
  const walk = { givenName: 'Zoé', organisation: 'La Rampe', role: 'worker' };
  const answer = await world.submit(meeting.coordinator, `${meeting.door}/walk-in`, walk);
  const seated = textOf(await world.read(meeting.coordinator, answer.headers.get('location') ?? ''));
  const list = textOf(await world.read(meeting.coordinator, meeting.door));

  expect(empty).toContain('Personne n’est encore arrivé, 2 sont attendues.');
  expect(list).toContain('2 personnes sont arrivées, une est attendue.');
  expect(seated).toContain('Zoé');
  expect(`${empty} ${seated}`).not.toMatch(/table/i);
  // It is over before one o'clock.
  expect(list).not.toContain('Part à midi');
});

test('whoever is noted twice came at the first time, whichever fact comes in first', async () => {
  const meeting = await aMeeting();
  const awa = meeting.idOf('Awa');

  await note(meeting, awa, 'present', '2027-01-28T08:10:00Z');
  await note(meeting, awa, 'present', '2027-01-28T08:05:00Z');

  expect((await presenceOf(world.db, meeting.which)).get(awa)?.at).toEqual(new Date('2027-01-28T08:05:00Z'));
  expect(textOf(await world.read(meeting.coordinator, meeting.door))).toContain('arrivée notée à 9 h 05');
});

test('whoever was let in without a connection and had withdrawn is there, and the list says so', async () => {
  const meeting = await aMeeting();
  const bram = meeting.idOf('Bram');

  await world.submit(meeting.coordinator, `${meeting.event.path}/people/${bram}`, { _method: 'delete' });
  await world.doJobs();
  const before = textOf(await world.read(meeting.coordinator, meeting.door));
  const answer = await note(meeting, bram, 'present', '2027-01-28T08:05:00Z');
  await world.doJobs();
  const after = textOf(await world.read(meeting.coordinator, meeting.door));

  expect(before).not.toContain('Bram');
  expect(answer.status).toBe(303);
  expect(after).toContain('là, alors que l’inscription est retirée');
  expect(after).toContain('Une personne est arrivée, une est attendue.');
});

test('the other way round is the same: let in first, withdrawn afterwards', async () => {
  const meeting = await aMeeting();
  const bram = meeting.idOf('Bram');

  await note(meeting, bram, 'present', '2027-01-28T08:05:00Z');
  await world.submit(meeting.coordinator, `${meeting.event.path}/people/${bram}`, { _method: 'delete' });
  await world.doJobs();

  const page = textOf(await world.read(meeting.coordinator, meeting.door));
  expect(page).toContain('là, alors que l’inscription est retirée');
  expect(page).toContain('Une personne est arrivée, une est attendue.');
});

test('a device takes everybody along, also who withdrew, with the link of the door and without an account', async () => {
  const meeting = await aMeeting();
  const key = sealed('door', meeting.which, new Date('2027-01-28T23:00:00Z'));
  await world.submit(meeting.coordinator, `${meeting.event.path}/people/${meeting.idOf('Bram')}`, {
    _method: 'delete',
  });

  const answer = await world.visit(visitor, `${meeting.door}/day?key=${key}`);
  const { people, tables } = (await answer.json()) as DeviceDoor;

  expect(answer.headers.get('x-keep-offline')).toBe('1');
  expect(tables).toBe(null);
  expect(people.map(({ name, standing }) => [name, standing])).toEqual([
    ['Awa', 'registered'],
    ['Bram', 'withdrawn'],
  ]);
});

test('who walked in by mistake is gone at a meeting too, whatever is heard late', async () => {
  const meeting = await aMeeting();
  const walk = { givenName: 'Zoé', role: 'worker', _key: keyAt('2027-01-28T08:10:00Z') };
  const gone = { _method: 'delete', _key: newId() };

  await world.submit(meeting.coordinator, `${meeting.door}/walk-in/${walk._key}`, gone);
  await world.submit(meeting.coordinator, `${meeting.door}/walk-in`, walk);
  await note(meeting, meeting.idOf('Awa'), 'absent');

  expect((await participantsOf(world.db, meeting.which)).map(({ givenName }) => givenName)).toEqual(['Awa', 'Bram']);
  expect(textOf(await world.read(meeting.coordinator, meeting.door))).not.toContain('Zoé');
  expect(await arrivalsOf(world.db, meeting.which)).toHaveLength(2);
});

test('a door of another network, and that of an event that is not there, opens nothing', async () => {
  const [meeting, other] = [await aMeeting(), await aMeeting()];

  const answers = [
    await world.visit(other.coordinator, meeting.door),
    await world.visit(meeting.coordinator, `${meeting.network.path}/events/${newId()}/door`),
    await note(meeting, other.idOf('Awa'), 'present'),
  ];

  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
});

test('one’s own data say what was noted of oneself at the door', async () => {
  const meeting = await aMeeting();
  const { member, event, which } = meeting;
  const coming = { givenName: 'Yassine', familyName: 'El Amrani', organisationId: null, organisationName: null };
  const registration = await world.tx(async (tx) => {
    const id = await addParticipant(tx, {
      ...{ ...which, ...coming, role: 'worker' as const, language: null },
      ...{ source: 'hand' as const, by: null, now: world.now() },
    });
    await tx.execute(sql`update registration set person_id = ${member.personId} where id = ${id}`);
    return id;
  });

  await note({ ...meeting, event }, registration, 'present');
  const { registrations } = await heldOfPerson(world.db, member.personId);

  expect(registrations).toMatchObject([{ givenName: 'Yassine', arrivals: [{ state: 'present' }] }]);
});
