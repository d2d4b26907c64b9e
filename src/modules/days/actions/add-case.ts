import { participantsOf } from '#modules/calendar';
import { type Db, inTransaction } from '#platform/db';
import { changed } from '#platform/live';
import type { Member } from '#platform/member';
import { playedBy } from '../rules/cases/played-by.ts';
import { type CaseWritten, saveCase } from '../store/cases-kept.ts';
import { topicOf } from '../store/topic.ts';

export function addCase(
  db: Db,
  { networkId, personId }: Member,
  { eventId, ...written }: CaseWritten & { eventId: string },
  now: Date,
): Promise<string> {
  return inTransaction(db, async (tx) => {
    const which = { networkId, eventId };
    const actorId = playedBy(written, await participantsOf(tx, which));
    const caseId = await saveCase(tx, which, { ...written, actorId }, personId, now);
    await changed(tx, topicOf(eventId));
    return caseId;
  });
}
