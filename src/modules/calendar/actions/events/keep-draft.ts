import { type Db, inTransaction } from '#platform/db';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import { answeredBefore } from '#platform/web';
import { type Draft, removeDraft, saveDraft } from '../../store/events/drafts.ts';
import { eventOf } from '../../store/events/events.ts';

/** savedAs: how the form names itself when it is saved. What was saved meanwhile is no draft any more. */
type Keeping = {
  id: string;
  eventId: string | null;
  typed: Draft['typed'];
  savedAs: { key: string; scope: string } | null;
};

/** Keeps what somebody has typed so far, for themselves alone. */
export function keepDraft(
  db: Db,
  { networkId, personId }: Member,
  { savedAs, ...keeping }: Keeping,
  now: Date,
): Promise<void> {
  return inTransaction(db, async (tx) => {
    if (keeping.eventId) orMissing(await eventOf(tx, { networkId, eventId: keeping.eventId }));
    if (savedAs && (await answeredBefore(tx, savedAs.key, savedAs.scope))) return;
    await saveDraft(tx, { networkId, personId, ...keeping, now });
  });
}

export const dropDraft = (db: Db, { networkId, personId }: Member, id: string): Promise<void> =>
  inTransaction(db, (tx) => removeDraft(tx, { networkId, personId, id }));
