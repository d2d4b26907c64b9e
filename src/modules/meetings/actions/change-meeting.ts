import { type Db, inTransaction } from '#platform/db';
import { changed } from '#platform/live';
import type { Member } from '#platform/member';
import { Missing, orMissing } from '#platform/missing';
import { mayLead } from '../rules/may.ts';
import { type Meeting, type MeetingRow, meetingHeld, saveMeeting } from '../store/meetings.ts';
import { meetingTopicOf } from '../store/topic.ts';

export type MeetingContent = Pick<
  MeetingRow,
  'purpose' | 'chairId' | 'noteTakerId' | 'timeKeeperId' | 'minutesAvailable'
>;

/** What a meeting is for, who has which role and how much time there is. stale: somebody changed it since. */
export function changeMeeting(
  db: Db,
  member: Member,
  { eventId, version, content }: { eventId: string; version: number; content: MeetingContent },
): Promise<{ outcome: 'changed' } | { outcome: 'stale'; current: Meeting }> {
  const which = { networkId: member.networkId, eventId };
  return inTransaction(db, async (tx) => {
    const current = orMissing(await meetingHeld(tx, which));
    if (!mayLead(current, member)) throw new Missing();
    if (current.version !== version) return { outcome: 'stale', current };
    await saveMeeting(tx, which, content);
    await changed(tx, meetingTopicOf(eventId));
    return { outcome: 'changed' };
  });
}
