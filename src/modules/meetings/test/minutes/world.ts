import { newId } from '#platform/db';
import type { World } from '../../../../../test/world.ts';
import { aMember, type TestMember } from '../../../accounts/test/world.ts';
import { addAttendance, type NewAttendance } from '../../store/attendance.ts';
import { blocksOf } from '../../store/minutes/blocks.ts';
import { minutesOf } from '../../store/minutes/minutes.ts';
import { saveDecisions } from '../../store/minutes/register.ts';
import { aMeeting, aPoint, meets, type TestMeeting } from '../world.ts';

export type TestMinutes = TestMeeting & { minutes: string; item: string };

/** A meeting with a point, at which its member was present; nothing is noted yet. */
export async function aMeetingToNote(world: World, given: Parameters<typeof aMeeting>[1] = {}): Promise<TestMinutes> {
  const meeting = await aMeeting(world, given);
  const item = await aPoint(world, meeting.network, meeting.event, 'Préparer la Journée');
  await wasThere(world, meeting, meeting.member);
  return { ...meeting, item, minutes: `${meeting.network.path}/meetings/${meeting.event.id}/minutes` };
}

export const whichOf = ({ network, event }: Pick<TestMeeting, 'network' | 'event'>) => ({
  networkId: network.id,
  eventId: event.id,
});

export const wasThere = (
  world: World,
  meeting: Pick<TestMeeting, 'network' | 'event'>,
  { name, personId, email }: TestMember,
  given: Partial<NewAttendance> = {},
) =>
  world.tx((tx) =>
    addAttendance(tx, whichOf(meeting), { name, personId, email, state: 'present', saidAt: world.now(), ...given }),
  );

/** Somebody without an account who was there. */
export const aVisitorThere = (
  world: World,
  meeting: Pick<TestMeeting, 'network' | 'event'>,
  given: Partial<NewAttendance> & { name: string; email: string },
) =>
  world.tx((tx) =>
    addAttendance(tx, whichOf(meeting), { state: 'present', lang: 'fr', saidAt: world.now(), ...given }),
  );

/** Notes something under the point, as whoever writes does; returns its id. */
export async function noted(
  world: World,
  meeting: TestMinutes,
  words: string,
  fields: Record<string, string> = {},
): Promise<string> {
  const answer = await world.submit(meeting.coordinator, `${meeting.minutes}/blocks`, {
    item: meeting.item,
    words,
    _key: newId(),
    ...fields,
  });
  if (answer.status !== 303) throw new Error(`${answer.status}: ${(await answer.text()).slice(0, 2000)}`);
  const newest = (await blocksOf(world.db, whichOf(meeting))).sort((a, b) => (a.id < b.id ? 1 : -1))[0];
  return newest?.id ?? '';
}

export const kept = async (world: World, meeting: Pick<TestMeeting, 'network' | 'event'>) =>
  await minutesOf(world.db, whichOf(meeting));

/** Sends them to be approved as they are. */
export async function sendThem(world: World, meeting: TestMinutes, fields: Record<string, string> = {}) {
  const version = String((await kept(world, meeting))?.version ?? 0);
  return world.submit(meeting.coordinator, `${meeting.minutes}/sending`, {
    version,
    way: 'chair',
    approveUntil: '2027-02-20',
    ...fields,
  });
}

export async function approveThem(world: World, meeting: TestMinutes) {
  const round = String((await kept(world, meeting))?.round ?? 0);
  return world.submit(meeting.coordinator, `${meeting.minutes}/approval`, { round });
}

/** Approved minutes with a decision and an action. */
export async function approvedMinutes(world: World, given: Parameters<typeof aMeeting>[1] = {}) {
  const meeting = await aMeetingToNote(world, given);
  const decision = await noted(world, meeting, 'Décision : les tickets sont avancés à l’accueil', {
    reviewOn: '2027-01-25',
  });
  const action = await noted(world, meeting, 'Action : demander un bon de caisse', { dueOn: '2027-02-27' });
  await sendThem(world, meeting);
  await approveThem(world, meeting);
  return { ...meeting, decision, action };
}

/** The address of the one link of a letter, without its origin. */
export const pathIn = (text: string | undefined): string => {
  const found = /https?:\/\/\S+/.exec(text ?? '')?.[0];
  return found ? new URL(found).pathname : '';
};

/** Another member, present. */
export async function anotherThere(world: World, meeting: TestMinutes, name: string): Promise<TestMember> {
  const member = await aMember(world, meeting.network, { name });
  await wasThere(world, meeting, member);
  return member;
}

/** For the policy: a meeting of which nothing is noted, and a decision of another one. Names of facts are those of addresses. */
export async function aMinutesScene(world: World, network: TestMeeting['network']): Promise<Record<string, string>> {
  const event = await meets(world, network);
  const decision = newId();
  await world.tx((tx) =>
    saveDecisions(tx, network.id, [
      {
        networkId: network.id,
        id: decision,
        eventId: event.id,
        words: { lang: 'fr', text: 'On garde la salle' },
        decidedOn: '2027-01-21',
        version: 1,
      },
    ]),
  );
  return { meeting: event.id, decision, block: newId(), amendment: newId() };
}
