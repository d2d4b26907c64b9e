import { type Db, inTransaction, type Tx } from '#platform/db';
import { post } from '#platform/mail';
import type { Member } from '#platform/member';
import { Missing, orMissing } from '#platform/missing';
import type { Language } from '#platform/texts';
import { dateChosen } from '../../mails/polls/kinds.ts';
import { mayDecidePoll } from '../../rules/polls/may.ts';
import { addAttendance } from '../../store/attendance.ts';
import { pollPeople } from '../../store/polls/people.ts';
import { changePoll, optionsOf, type Poll, type PollOption, type PollWhich, pollHeld } from '../../store/polls/poll.ts';
import { seriesOf } from '../../store/series.ts';
import { putMeeting } from '../make-meeting.ts';

type Choosing = {
  pollId: string;
  optionId: string;
  /** The version of the poll that they looked at. */
  seen: number;
  languages: readonly Language[];
};

export type Chosen =
  | { outcome: 'chosen'; eventId: string }
  /** Somebody closed it before: nothing is made or told anew. */
  | { outcome: 'closed'; eventId: string | null }
  | { outcome: 'stale' }
  | { outcome: 'past' };

/** The meeting takes place at one of the dates; everybody who was asked is invited to it, by one letter. */
export function chooseDate(
  db: Db,
  member: Member,
  { pollId, optionId, seen, languages }: Choosing,
  now: Date,
): Promise<Chosen> {
  const which = { networkId: member.networkId, pollId };
  return inTransaction(db, async (tx) => {
    const poll = orMissing(await pollHeld(tx, which));
    if (!mayDecidePoll(poll, member)) throw new Missing();
    if (poll.closedAt) return { outcome: 'closed', eventId: poll.eventId };
    const option = orMissing((await optionsOf(tx, which)).find(({ id }) => id === optionId));
    if (option.startsAt <= now) return { outcome: 'past' };
    if (poll.version !== seen) return { outcome: 'stale' };

    const eventId = await meetAt(tx, poll, option, { by: member.personId, languages, now });
    await changePoll(tx, which, { closedAt: now, closedBy: member.personId, eventId, chosenId: optionId });
    await inviteAsked(tx, which, eventId, now);
    return { outcome: 'chosen', eventId };
  });
}

type Authored = { by: string; languages: readonly Language[]; now: Date };

async function meetAt(
  tx: Tx,
  { networkId, title, about, spaceId, seriesId, topicId }: Poll,
  { startsAt, endsAt, placeName }: PollOption,
  { by, languages, now }: Authored,
): Promise<string> {
  const series = seriesId ? await seriesOf(tx, { networkId, seriesId }) : null;
  const { chairId = by, noteTakerId = null, timeKeeperId = null } = series ?? {};
  const event = { title, startsAt, endsAt, placeName, languages: [...languages], spaceId };
  const roles = { seriesId, purpose: about, chairId, noteTakerId, timeKeeperId };
  return putMeeting(tx, networkId, { event, about: roles, topicId }, { by, now });
}

/** What they said to the poll is no promise to come: each says so by the link of this letter. */
async function inviteAsked(tx: Tx, which: PollWhich, eventId: string, now: Date): Promise<void> {
  const { networkId, pollId } = which;
  for (const { personId, name, email, lang, organisationId } of await pollPeople(tx, which)) {
    const who = { personId, name, email, lang, organisationId, state: 'invited' as const, invitedAt: now };
    const attendanceId = await addAttendance(tx, { networkId, eventId }, who);
    if (attendanceId === null) continue;
    const data = { networkId, pollId, eventId, attendanceId };
    await post(tx, dateChosen, { to: { personId, address: email, lang }, occasion: `poll:${pollId}`, data, now });
  }
}
