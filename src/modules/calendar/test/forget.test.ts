import { afterAll, expect, test } from 'vitest';
import { happened, personErased } from '#platform/happenings';
import { type Job, later } from '#platform/jobs';
import { mailboxOf } from '#platform/mail';
import { openWorld, visitor } from '../../../../test/world.ts';
import { forgetArrivals } from '../actions/door/forget-arrivals.ts';
import { forgetLists, forgetPeople } from '../jobs.ts';
import { arrivalsForgottenBefore } from '../rules/retention.ts';
import { presenceOf } from '../store/door/arrivals.ts';
import { attendanceKept } from '../store/door/attendance.ts';
import { participantsOf } from '../store/people/participants.ts';
import { aList, anEvent, aScene, comes } from './world.ts';

const world = await openWorld();
afterAll(world.close);

test('a person who is erased leaves a number and an organisation, and nothing that says who it was', async () => {
  const { member, event } = await aScene(world);
  await world.submit(member, `${event.path}/registration`, {});

  await world.tx((tx) => happened(tx, personErased, { personId: member.personId }));
  await world.doJobs();

  const [row] = await rowsOf(event.id);
  expect(row).toMatchObject({
    given_name: '—',
    family_name: null,
    email: null,
    person_id: null,
    registered_by: null,
    state: 'registered',
  });
  expect(row?.organisation_id).not.toBeNull();
});

test('where an erased person was whom to ask about an event, their address goes; others stay', async () => {
  const { network, coordinator, event } = await aScene(world, {
    contact: { lang: 'fr', text: 'Ana (ana@example.org), le matin' },
  });
  const other = await anEvent(world, network, { contact: { lang: 'fr', text: 'joana@example.org' } });
  const mailbox = mailboxOf('Ana@example.org');

  await world.tx((tx) => happened(tx, personErased, { personId: coordinator.personId, mailbox }));
  await world.doJobs();

  expect(await world.read(visitor, event.path)).not.toContain('ana@example.org');
  expect(await world.read(visitor, other.path)).toContain('joana@example.org');
});

test('two years after an event its people are forgotten, those of a later one are not', async () => {
  const { event } = await aScene(world);
  await comes(world, event, 'Awa', { email: 'awa@example.org' });
  const forget = () => run(forgetPeople);

  world.moveTo('2029-01-01T00:00:00Z');
  await forget();
  expect((await rowsOf(event.id))[0]?.given_name).toBe('Awa');

  world.moveTo('2029-02-01T00:00:00Z');
  await forget();
  expect((await rowsOf(event.id))[0]).toMatchObject({ given_name: '—', email: null });
  world.moveTo('2027-01-11T08:00:00Z');
});

test('a list that nobody decided about for a month is dropped and its file removed', async () => {
  const { coordinator, event } = await aScene(world);
  const id = await aList(world, coordinator, event);

  world.moveTo('2027-02-20T00:00:00Z');
  await run(forgetLists);

  const { rows } = await world.pool.query('select state, file_id from people_import where id = $1', [id]);
  expect(rows).toEqual([{ state: 'dropped', file_id: null }]);
  world.moveTo('2027-01-11T08:00:00Z');
});

async function run(job: Job<Record<string, never>>): Promise<void> {
  await world.tx((tx) => later(tx, job, {}));
  await world.doJobs();
}

async function rowsOf(eventId: string) {
  const { rows } = await world.pool.query('select * from registration where event_id = $1', [eventId]);
  return rows;
}

test('twelve months after the event nobody knows by name who came, and how many did stays', async () => {
  const { coordinator, event, network } = await aScene(world);
  await comes(world, event, 'Awa');
  const which = { networkId: network.id, eventId: event.id };
  const [awa] = await participantsOf(world.db, which);
  await world.submit(coordinator, `${event.path}/door/arrivals`, { registration: awa?.id ?? '', state: 'present' });
  const forget = (now: string) => forgetArrivals(world.db, arrivalsForgottenBefore(new Date(now)));

  await forget('2028-01-27T04:40:00Z');
  const before = await presenceOf(world.db, which);
  await forget('2028-01-29T04:40:00Z');
  await forget('2028-01-30T04:40:00Z');
  const page = await world.read(coordinator, `${event.path}/attendance`);

  expect(before.size).toBe(1);
  expect((await presenceOf(world.db, which)).size).toBe(0);
  expect(await attendanceKept(world.db, which)).toMatchObject([{ role: 'serviceUser', registered: 1, came: 1 }]);
  expect(page).toContain('Une personne est venue');
});
