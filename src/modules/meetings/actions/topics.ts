import { spacesOfPerson } from '#modules/accounts';
import { spaceOf } from '#modules/networks';
import { type Db, inTransaction } from '#platform/db';
import { isCoordinator, type Member } from '#platform/member';
import { Missing, orMissing } from '#platform/missing';
import type { Written } from '#platform/texts';
import { mayLead } from '../rules/may.ts';
import { mayProposeIn } from '../rules/topics.ts';
import { addAgendaItem } from '../store/agenda.ts';
import { meetingHeld } from '../store/meetings.ts';
import { dropTopic, meetingMade, saveTopic, topicHeld } from '../store/topics.ts';

type Proposing = { id?: string; title: Written; why: Written | null; spaceId: string | null };

/** A subject to speak of one day, named by whoever belongs to the space it is for. */
export function proposeTopic(db: Db, member: Member, topic: Proposing, now: Date): Promise<void> {
  const { networkId, personId } = member;
  return inTransaction(db, async (tx) => {
    if (topic.spaceId) {
      const space = orMissing(await spaceOf(tx, { networkId, spaceId: topic.spaceId }));
      if (!mayProposeIn(member, space, await spacesOfPerson(tx, { networkId, personId }))) throw new Missing();
    }
    await saveTopic(tx, networkId, topic, { by: personId, now });
  });
}

/** Nobody wants to speak of it any more, or it waits again. Of those that became a meeting nothing is changed. */
export function setTopicAside(
  db: Db,
  member: Member,
  { topicId, isAside }: { topicId: string; isAside: boolean },
  now: Date,
): Promise<void> {
  const which = { networkId: member.networkId, topicId };
  return inTransaction(db, async (tx) => {
    const topic = orMissing(await topicHeld(tx, which));
    if (!isCoordinator(member) && topic.proposedBy !== member.personId) throw new Missing();
    if (topic.eventId === null) await dropTopic(tx, which, isAside ? { at: now, words: null } : null);
  });
}

/** taken: it is a meeting, or stands on an agenda, already. over: that meeting is, or does not take place. */
export type Placed = 'placed' | 'taken' | 'over';
const USUAL_MINUTES = 20;

/** A subject for later becomes a point of one meeting, and of no other. Whoever named it stays its proposer. */
export function placeTopic(
  db: Db,
  member: Member,
  { topicId, eventId }: { topicId: string; eventId: string },
  now: Date,
): Promise<{ outcome: Placed; eventId: string }> {
  const { networkId, personId: by } = member;
  return inTransaction(db, async (tx) => {
    // First the meeting, then the subject, as whoever makes a meeting of it does.
    const meeting = orMissing(await meetingHeld(tx, { networkId, eventId }));
    if (!mayLead(meeting, member)) throw new Missing();
    const topic = orMissing(await topicHeld(tx, { networkId, topicId }));
    if (topic.eventId || topic.droppedAt) return { outcome: 'taken', eventId: topic.eventId ?? eventId };
    if (meeting.event.cancelledAt || meeting.event.endsAt <= now) return { outcome: 'over', eventId };
    const { title, proposedBy } = topic;
    const item = { title, kind: 'discussion' as const, minutes: USUAL_MINUTES, proposedBy };
    await addAgendaItem(tx, { networkId, eventId }, { ...item, originKind: 'topic', originId: topicId }, { by, now });
    await meetingMade(tx, { networkId, topicId, eventId });
    return { outcome: 'placed', eventId };
  });
}
