import { newId } from '#platform/db';
import type { World } from '../../../../test/world.ts';
import { aMember, aNetwork, type TestMember, type TestNetwork } from '../../accounts/test/world.ts';
import { anEvent, type TestEvent } from '../../calendar/test/world.ts';
import { addAgendaItem, agendaOf, type NewAgendaItem } from '../store/agenda.ts';
import { addAttendance } from '../store/attendance.ts';
import { meetingHeld } from '../store/meetings.ts';
import { savePoll } from '../store/polls/poll.ts';
import { saveSeries } from '../store/series.ts';
import { saveTopic } from '../store/topics.ts';

export type TestMeeting = { network: TestNetwork; coordinator: TestMember; member: TestMember; event: TestEvent };
type Given = Parameters<typeof anEvent>[2];

/** Of the whole network, for members, on 21 January 2027 from nine to noon, unless the test is about that. */
export const meets = (world: World, network: TestNetwork, given: Given = {}): Promise<TestEvent> =>
  anEvent(world, network, {
    kind: 'meeting',
    titled: 'Comité de pilotage',
    audience: 'members',
    startsAt: new Date('2027-01-21T08:00:00Z'),
    endsAt: new Date((given.startsAt ?? new Date('2027-01-21T08:00:00Z')).getTime() + 3 * 3600_000),
    ...given,
  });

export async function aMeeting(world: World, given: Given = {}): Promise<TestMeeting> {
  const network = await aNetwork(world);
  const coordinator = await aMember(world, network, { name: 'Carine Lefèvre', role: 'coordinator' });
  const member = await aMember(world, network, { name: 'Yassine El Amrani' });
  return { network, coordinator, member, event: await meets(world, network, given) };
}

/** A point of twenty minutes to discuss; returns its id. */
export const aPoint = (
  world: World,
  network: TestNetwork,
  event: TestEvent,
  title: string,
  given: Partial<NewAgendaItem> = {},
): Promise<string> =>
  world.tx(async (tx) => {
    const which = { networkId: network.id, eventId: event.id };
    await meetingHeld(tx, which);
    const item = { title: { lang: 'fr' as const, text: title }, kind: 'discussion' as const, minutes: 20, ...given };
    return (await addAgendaItem(tx, which, item, { by: null, now: world.now() })) ?? '';
  });

/** The points of an agenda as `state title`. */
export const pointsOf = async (world: World, network: TestNetwork, event: TestEvent): Promise<string[]> =>
  (await agendaOf(world.db, { networkId: network.id, eventId: event.id })).map(
    ({ state, title }) => `${state} ${title.text}`,
  );

/** Things of this module by their names in addresses. */
export async function aMeetingScene(world: World, network: TestNetwork): Promise<Record<string, string>> {
  const meeting = await meets(world, network);
  const topic = newId();
  const title = { lang: 'fr' as const, text: 'Les enjeux' };
  await world.tx((tx) =>
    saveTopic(tx, network.id, { id: topic, title, why: null, spaceId: null }, { by: newId(), now: world.now() }),
  );
  const which = { networkId: network.id, eventId: meeting.id };
  const attendance = await world.tx((tx) => addAttendance(tx, which, { name: 'Aziz', state: 'invited' }));
  return {
    meeting: meeting.id,
    item: await aPoint(world, network, meeting, 'Horaires'),
    topic,
    series: await aSeries(world, network),
    attendance: attendance ?? '',
    poll: await aPoll(world, network),
  };
}

/** The page of a meeting. */
export const pageOf = (network: TestNetwork, event: TestEvent): string => `${network.path}/meetings/${event.id}`;

/** Every third Thursday at half past nine, two hours; returns its id. */
export const aSeries = (world: World, network: TestNetwork): Promise<string> =>
  world.tx((tx) =>
    saveSeries(
      tx,
      network.id,
      {
        title: { lang: 'fr', text: 'Comité' },
        spaceId: null,
        rhythm: { every: 'month', weekday: 4, nth: 3, time: '09:30', notIn: [7, 8] },
        placeName: null,
        defaultMinutes: 120,
        standingItems: [{ title: { lang: 'fr', text: 'Infos' }, kind: 'information', minutes: 10 }],
        chairId: null,
        noteTakerId: null,
        timeKeeperId: null,
      },
      { by: newId(), now: world.now() },
    ),
  );

/** Two dates in January, of which nobody has been told; returns its id. */
async function aPoll(world: World, network: TestNetwork): Promise<string> {
  const pollId = newId();
  const poll = {
    title: { lang: 'fr' as const, text: 'Groupe numérique' },
    about: null,
    spaceId: null,
    seriesId: null,
    topicId: null,
    closesAt: new Date('2027-01-18T17:00:00Z'),
  };
  const options = [20, 21].map((day) => ({
    startsAt: new Date(`2027-01-${day}T08:00:00Z`),
    endsAt: new Date(`2027-01-${day}T10:00:00Z`),
    placeName: null,
    places: null,
  }));
  const which = { networkId: network.id, pollId };
  await world.tx((tx) => savePoll(tx, which, { poll, options }, { by: newId(), now: world.now() }));
  return pollId;
}
