import type pg from 'pg';
import { afterAll, expect, test } from 'vitest';
import { connect, newId } from '#platform/db';
import { openWorld } from '../../../../test/world.ts';
import { letIn } from '../../accounts/store/space-people.ts';
import { aMember } from '../../accounts/test/world.ts';
import { textOf } from '../../calendar/test/world.ts';
import { aSpace } from '../../networks/test/world.ts';
import { makeMeeting } from '../actions/make-meeting.ts';
import { placeTopic } from '../actions/topics.ts';
import { meetingHeld, saveMeeting } from '../store/meetings.ts';
import { topicsWaiting } from '../store/topics.ts';
import { aMeeting, meets, pointsOf, type TestMeeting } from './world.ts';

const world = await openWorld();
const processes = [0, 1].map(() => connect({ max: 5, ...(world.connection as pg.PoolConfig) }));
afterAll(async () => {
  await Promise.all(processes.map((one) => one.close()));
  await world.close();
});

const listOf = ({ network }: TestMeeting) => `${network.path}/meetings`;
const waiting = async ({ network }: TestMeeting) => topicsWaiting(world.db, network.id);

async function aTopic(meeting: TestMeeting, title = 'Les enjeux'): Promise<string> {
  await world.submit(meeting.member, `${listOf(meeting)}/topics`, { title });
  return (await waiting(meeting)).find((one) => one.title.text === title)?.id ?? '';
}

/** The coordinator, as actions know them. */
const actingAs = ({ network, coordinator }: TestMeeting) => ({
  networkId: network.id,
  personId: coordinator.personId,
  name: '',
  role: 'coordinator' as const,
  organisationId: null,
  organisationName: null,
});

test('an empty form says what is missing and keeps what was typed; sent twice it is one subject', async () => {
  const meeting = await aMeeting(world);
  const { member } = meeting;
  const topics = `${listOf(meeting)}/topics`;

  const empty = await world.submit(member, topics, { title: ' ', why: 'Parce que' });
  const page = await empty.text();
  const form = { title: 'Les enjeux', why: 'Une réunion rien que pour cela', _key: newId() };
  for (let i = 0; i < 2; i++) await world.submit(member, topics, form);

  expect(empty.status).toBe(422);
  expect(textOf(page)).toContain('Écrivez de quoi parler, en quelques mots.');
  expect(page).toContain('Parce que');
  expect(await waiting(meeting)).toHaveLength(1);
  expect(textOf(await world.read(member, listOf(meeting)))).toContain('Une réunion rien que pour cela');
});

test('in a working group those propose who are in it, and coordinators; to the whole network everybody', async () => {
  const meeting = await aMeeting(world);
  const { network, coordinator, member } = meeting;
  const space = await aSpace(world, network, { kind: 'workingGroup' });
  const inside = await aMember(world, network, { name: 'Nora' });
  await world.tx((tx) =>
    letIn(
      tx,
      { networkId: network.id, spaceId: space.id, personId: inside.personId },
      { by: coordinator.personId, now: world.now() },
    ),
  );
  const proposes = (who: typeof member) =>
    world.submit(who, `${listOf(meeting)}/topics`, { title: 'Un sujet', space: space.id });

  expect((await proposes(member)).status).toBe(404);
  expect(await waiting(meeting)).toHaveLength(0);
  expect((await proposes(inside)).status).toBe(303);
  expect((await proposes(coordinator)).status).toBe(303);
  expect(await world.read(member, `${listOf(meeting)}/topics/new`)).not.toContain(space.id);
  expect(await world.read(inside, `${listOf(meeting)}/topics/new`)).toContain(space.id);
});

test('whoever chairs a meeting takes a subject onto its agenda, with who proposed it; it waits no longer', async () => {
  const meeting = await aMeeting(world);
  const { network, member, event } = meeting;
  const chair = await aMember(world, network, { name: 'Lotte' });
  const other = await meets(world, network, { startsAt: new Date('2027-02-18T08:00:00Z') });
  const which = { networkId: network.id, eventId: event.id };
  await world.tx(async (tx) => {
    await meetingHeld(tx, which);
    await saveMeeting(tx, which, { chairId: chair.personId });
  });
  const topicId = await aTopic(meeting);
  const place = `${listOf(meeting)}/topics/${topicId}/place`;

  const page = await world.read(chair, place);
  const elsewhere = await world.submit(chair, place, { meeting: other.id });
  const nothing = await world.submit(chair, place, {});
  const answer = await world.submit(chair, place, { meeting: event.id });
  const again = await world.submit(chair, place, { meeting: event.id });

  expect(page).toContain(event.id);
  expect(page).not.toContain(other.id);
  expect(await world.read(chair, listOf(meeting))).not.toContain(place);
  expect(elsewhere.status).toBe(404);
  expect(nothing.status).toBe(422);
  expect(answer.headers.get('location')).toContain(event.id);
  expect(again.status).toBe(303);
  expect(await pointsOf(world, network, event)).toEqual(['planned Les enjeux']);
  expect(await waiting(meeting)).toEqual([]);
  expect((await world.visit(member, place)).status).toBe(404);
});

test('two who take a subject onto two agendas at the same moment: it stands on one', async () => {
  for (let round = 0; round < 4; round++) {
    const meeting = await aMeeting(world);
    const { network, event } = meeting;
    const other = await meets(world, network, { startsAt: new Date('2027-02-18T08:00:00Z') });
    const topicId = await aTopic(meeting, `Sujet ${round}`);
    const member = actingAs(meeting);

    const outcomes = await Promise.all(
      [event.id, other.id].map((eventId, i) =>
        placeTopic(processes[i]?.db ?? world.db, member, { topicId, eventId }, world.now()),
      ),
    );

    expect(outcomes.map(({ outcome }) => outcome).toSorted()).toEqual(['placed', 'taken']);
    const points = [...(await pointsOf(world, network, event)), ...(await pointsOf(world, network, other))];
    expect(points).toEqual([`planned Sujet ${round}`]);
    // Whoever was second is led to where it stands.
    expect(new Set(outcomes.map(({ eventId }) => eventId)).size).toBe(1);
  }
});

test('a subject that was set aside, and a meeting that is over, take nothing', async () => {
  const meeting = await aMeeting(world);
  const { network, coordinator, event } = meeting;
  const topicId = await aTopic(meeting);
  const place = `${listOf(meeting)}/topics/${topicId}/place`;

  world.moveTo('2027-01-22T08:00:00Z');
  await world.submit(coordinator, place, { meeting: event.id });
  world.moveTo('2027-01-11T08:00:00Z');
  expect(await waiting(meeting)).toHaveLength(1);
  await world.submit(coordinator, `${listOf(meeting)}/topics/${topicId}`, { _method: 'delete' });
  await world.submit(coordinator, place, { meeting: event.id });

  expect(await pointsOf(world, network, event)).toEqual([]);
});

test('two who make a meeting of one subject at once: it is one meeting, and the second reads which', async () => {
  const meeting = await aMeeting(world);
  const topicId = await aTopic(meeting, 'La navette du soir');
  const made = {
    event: {
      title: { lang: 'fr' as const, text: 'La navette du soir' },
      startsAt: new Date('2027-02-04T08:30:00Z'),
      endsAt: new Date('2027-02-04T10:00:00Z'),
      placeName: null,
      languages: ['fr' as const],
      spaceId: null,
    },
    about: {},
    topicId,
  };

  const both = await Promise.all(
    processes.map(({ db }) => makeMeeting(db, actingAs(meeting), made, null, world.now())),
  );

  expect(both[0]?.eventId).toBe(both[1]?.eventId);
  expect(both.filter(({ isTaken }) => isTaken)).toHaveLength(1);
  const titled = `select id from event where network_id = $1 and title->>'text' = 'La navette du soir'`;
  expect((await world.pool.query(titled, [meeting.network.id])).rows).toHaveLength(1);
});
