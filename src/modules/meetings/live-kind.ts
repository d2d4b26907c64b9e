import { membersOf } from '#modules/accounts';
import type { Db, Tx } from '#platform/db';
import type { Member } from '#platform/member';
import type { Subject } from '#platform/subject';
import type { Rights, Said, WritingKind } from '#platform/writing';
import type { MinutesState } from './rules/minutes/kinds.ts';
import { mayWrite } from './rules/minutes/state.ts';
import { attendanceOf } from './store/attendance.ts';
import { textAsRows } from './store/live/follow-rows.ts';
import { rewriteMinutes } from './store/live/rewrite.ts';
import { keepStray } from './store/live/stray.ts';
import { meetingOf } from './store/meetings.ts';
import { minutesBegun, minutesOf, type Which } from './store/minutes/minutes.ts';
import { minutesTopicOf } from './store/minutes/topic.ts';
import { meetingTopicOf } from './store/topic.ts';

export const LIVE_KIND = 'minutes';

export const textSubjectOf = ({ networkId, eventId }: Which): Subject => ({ networkId, kind: LIVE_KIND, id: eventId });

const whichOf = ({ networkId, id }: Subject): Which => ({ networkId, eventId: id });

type Asked = { subject: Subject; personIds: readonly string[]; now: Date; state: MinutesState };

/** Of all who have them open at once: the meeting, its members and who was there are asked for once. */
async function rights(db: Db, { subject, personIds, now, state }: Asked): Promise<Rights> {
  const which = whichOf(subject);
  // One after the other: a transaction has one connection.
  const meeting = await meetingOf(db, which);
  if (!meeting) return new Map();
  const members = await membersOf(db, { networkId: subject.networkId, personIds, now });
  const attendance = state === 'draft' ? await attendanceOf(db, which) : [];
  const present = attendance.flatMap((one) => (one.state === 'present' && one.personId ? [one.personId] : []));
  const said = (member: Member): Said => {
    if (state !== 'draft') return { may: 'read', why: state };
    return mayWrite(member, { ...meeting, present }) ? { may: 'write', why: null } : { may: 'read', why: 'notWriter' };
  };
  return new Map([...members].map(([personId, member]) => [personId, said(member)]));
}

/** Minutes as several people write them at once: whoever may note something, and only while they are a draft. */
export const liveMinutes: WritingKind = {
  kind: LIVE_KIND,
  async may(db, subject, personIds, now) {
    const state = (await minutesOf(db, whichOf(subject)))?.state ?? 'draft';
    return rights(db, { subject, personIds, now, state });
  },
  async mayHold(tx: Tx, subject, personIds, now) {
    const { state } = await minutesBegun(tx, whichOf(subject), now);
    return rights(tx, { subject, personIds, now, state });
  },
  begin: textAsRows,
  tend: textAsRows,
  rewritten: rewriteMinutes,
  keepStray,
  topics: ({ id }) => [minutesTopicOf(id), meetingTopicOf(id)],
};
