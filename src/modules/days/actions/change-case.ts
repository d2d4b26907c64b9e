import { participantsOf } from '#modules/calendar';
import { type Db, inTransaction } from '#platform/db';
import { changed } from '#platform/live';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import { playedBy } from '../rules/cases/played-by.ts';
import { type CaseWritten, heldCase, changeCase as saveChange } from '../store/cases-kept.ts';
import { topicOf } from '../store/topic.ts';

type Changing = CaseWritten & { eventId: string; caseId: string; version: number };

/** stale: somebody changed it since the form was shown. */
export function changeCase(
  db: Db,
  { networkId }: Member,
  { eventId, caseId, version, ...written }: Changing,
): Promise<'changed' | 'stale'> {
  return inTransaction(db, async (tx) => {
    const which = { networkId, eventId };
    const held = orMissing(await heldCase(tx, { ...which, caseId }));
    if (held.version !== version) return 'stale';

    const actorId = playedBy(written, await participantsOf(tx, which));
    await saveChange(tx, { ...which, caseId }, { ...written, actorId });
    await changed(tx, topicOf(eventId));
    return 'changed';
  });
}
