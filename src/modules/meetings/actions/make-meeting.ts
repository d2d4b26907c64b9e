import { type PlannedEvent, putInCalendar } from '#modules/calendar';
import { type Db, inTransaction, type Tx } from '#platform/db';
import type { Member } from '#platform/member';
import { answerOnce } from '#platform/web';
import { gatherAgenda } from '../store/gather.ts';
import { type MeetingRow, meetingHeld, saveMeeting } from '../store/meetings.ts';
import { meetingMade, topicOf } from '../store/topics.ts';

type Roles = Partial<Pick<MeetingRow, 'seriesId' | 'purpose' | 'chairId' | 'noteTakerId' | 'timeKeeperId'>>;
export type MeetingMade = {
  event: Omit<PlannedEvent, 'kind'>;
  about: Roles;
  /** The subject for later that becomes this meeting. */
  topicId?: string | null;
};

/** A meeting with its event in the calendar; its agenda begins with what waits for it. In the transaction of whoever calls. */
export async function putMeeting(
  tx: Tx,
  networkId: string,
  { event, about, topicId = null }: MeetingMade,
  authored: { by: string; now: Date },
): Promise<string> {
  const eventId = await putInCalendar(tx, networkId, { ...event, kind: 'meeting' }, authored);
  const which = { networkId, eventId };
  await meetingHeld(tx, which);
  await saveMeeting(tx, which, about);
  if (topicId) await meetingMade(tx, { networkId, topicId, eventId });
  await gatherAgenda(tx, which, authored);
  return eventId;
}

/** Nothing is kept of a second meeting about the same subject. */
class TopicTaken extends Error {}

type Once = { key: string; scope: string; locationOf: (eventId: string) => string };

/** isTaken: somebody else made a meeting of the same subject first; it is that one. */
export async function makeMeeting(
  db: Db,
  { networkId, personId }: Member,
  made: MeetingMade,
  once: Once | null,
  now: Date,
): Promise<{ eventId: string; isTaken: boolean }> {
  const { topicId = null } = made;
  try {
    return await inTransaction(db, async (tx) => {
      const eventId = await putMeeting(tx, networkId, { ...made, topicId: null }, { by: personId, now });
      if (topicId && !(await meetingMade(tx, { networkId, topicId, eventId }))) throw new TopicTaken();
      if (once) await answerOnce(tx, once.key, once.scope, once.locationOf(eventId), now);
      return { eventId, isTaken: false };
    });
  } catch (error) {
    const topic = error instanceof TopicTaken && topicId ? await topicOf(db, { networkId, topicId }) : null;
    if (!topic?.eventId) throw error;
    return { eventId: topic.eventId, isTaken: true };
  }
}
