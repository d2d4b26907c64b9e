import { memberOf } from '#modules/accounts';
import type { Db, Tx } from '#platform/db';
import type { Subject } from '#platform/subject';
import type { Said, WritingKind } from '#platform/writing';
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

const NOTHING: Said = { may: 'nothing', why: null };

async function said(db: Db, subject: Subject, personId: string, now: Date, state: MinutesState): Promise<Said> {
  const which = whichOf(subject);
  // One after the other: a transaction has one connection.
  const meeting = await meetingOf(db, which);
  const member = await memberOf(db, { networkId: subject.networkId, personId, now });
  if (!meeting || !member) return NOTHING;
  if (state !== 'draft') return { may: 'read', why: state };
  const attendance = await attendanceOf(db, which);
  const present = attendance.flatMap((one) => (one.state === 'present' && one.personId ? [one.personId] : []));
  return mayWrite(member, { ...meeting, present }) ? { may: 'write', why: null } : { may: 'read', why: 'notWriter' };
}

/** Minutes as several people write them at once: whoever may note something, and only while they are a draft. */
export const liveMinutes: WritingKind = {
  kind: LIVE_KIND,
  may: async (db, subject, personId, now) =>
    said(db, subject, personId, now, (await minutesOf(db, whichOf(subject)))?.state ?? 'draft'),
  mayHold: async (tx: Tx, subject, personId, now) =>
    said(tx, subject, personId, now, (await minutesBegun(tx, whichOf(subject), now)).state),
  begin: textAsRows,
  tend: textAsRows,
  rewritten: rewriteMinutes,
  keepStray,
  topics: ({ id }) => [minutesTopicOf(id), meetingTopicOf(id)],
};
