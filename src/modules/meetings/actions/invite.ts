import { memberReachable, membersAmong, peopleInSpace, placesRunning } from '#modules/accounts';
import { spaceOf } from '#modules/networks';
import { type Db, inTransaction, type Tx } from '#platform/db';
import type { Member } from '#platform/member';
import { Missing, orMissing } from '#platform/missing';
import { mayLead } from '../rules/may.ts';
import { agendaOf } from '../store/agenda.ts';
import { addAttendance, attendanceOf } from '../store/attendance.ts';
import { meetingHeld } from '../store/meetings.ts';
import { writeInvitations } from './write-invitations.ts';

export type Inviting = {
  eventId: string;
  /** Everybody of its space, or of the network. */
  whole: boolean;
  /** Names of members, each once; addresses of people without an account. */
  personIds: readonly string[];
  others: readonly { name: string; email: string }[];
};

const MOST = 2000;

/** Puts them on the list and writes to those who were not written to yet. Returns how many letters leave. */
export function invite(
  db: Db,
  member: Member,
  { eventId, whole, personIds, others }: Inviting,
  now: Date,
): Promise<{ letters: number; isOver: boolean }> {
  const { networkId } = member;
  const which = { networkId, eventId };
  return inTransaction(db, async (tx) => {
    const meeting = orMissing(await meetingHeld(tx, which));
    if (!mayLead(meeting, member)) throw new Missing();
    if (meeting.event.cancelledAt || now >= meeting.event.endsAt) return { letters: 0, isOver: true };
    const inNetwork = { networkId, now };
    const everybody = whole
      ? await membersAmong(tx, inNetwork, await wholeOf(tx, which, meeting.event.spaceId), { after: null, most: MOST })
      : [];
    const people = [...everybody, ...(await reachable(tx, inNetwork, personIds))];
    const places = await placesRunning(
      tx,
      inNetwork,
      people.map(({ personId }) => personId),
    );
    const placeOf = new Map(places.map(({ personId, organisationId }) => [personId, organisationId]));
    for (const { personId, name, email, language } of people)
      await addAttendance(tx, which, {
        personId,
        name,
        email,
        lang: language,
        organisationId: placeOf.get(personId) ?? null,
        state: 'invited',
      });
    for (const { name, email } of others) await addAttendance(tx, which, { name, email, state: 'invited' });
    for (const item of await agendaOf(tx, which))
      if (item.guestName && item.guestEmail)
        await addAttendance(tx, which, {
          name: item.guestName,
          email: item.guestEmail,
          organisationName: item.guestOrganisation,
          state: 'guest',
          agendaItemId: item.id,
        });
    const letters = await writeInvitations(tx, which, await attendanceOf(tx, which), now);
    return { letters, isOver: false };
  });
}

async function reachable(tx: Tx, inNetwork: { networkId: string; now: Date }, personIds: readonly string[]) {
  const people = [];
  for (const id of personIds) people.push(await memberReachable(tx, inNetwork, id));
  return people.filter((one) => one !== null);
}

/** A plenary is everybody, whoever joined it by name. */
async function wholeOf(tx: Db, { networkId }: { networkId: string }, spaceId: string | null) {
  const space = spaceId ? await spaceOf(tx, { networkId, spaceId }) : null;
  if (!space || space.kind === 'plenary') return null;
  return { personIds: (await peopleInSpace(tx, { networkId, spaceId: space.id })).map(({ id }) => id) };
}
