import { type Db, inTransaction } from '#platform/db';
import { isCoordinator, type Member } from '#platform/member';
import { Missing, orMissing } from '#platform/missing';
import type { Written } from '#platform/texts';
import { dropTopic, saveTopic, topicHeld } from '../store/topics.ts';

type Proposing = { id?: string; title: Written; why: Written | null; spaceId: string | null };

/** Anybody of the network names a subject to speak of one day. */
export const proposeTopic = (db: Db, { networkId, personId }: Member, topic: Proposing, now: Date): Promise<void> =>
  inTransaction(db, (tx) => saveTopic(tx, networkId, topic, { by: personId, now }));

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
