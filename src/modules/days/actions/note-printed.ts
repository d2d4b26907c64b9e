import { type Db, inTransaction } from '#platform/db';
import { changed } from '#platform/live';
import type { Member } from '#platform/member';
import type { PaperName } from '../rules/papers.ts';
import { heldDay } from '../store/held.ts';
import { savePrinted } from '../store/printed.ts';
import { topicOf } from '../store/topic.ts';
import { giveCodes } from './capture/table-codes.ts';

/** Keeps how everybody sits at the moment papers are made of it: later it is known whose badge is still good. */
export function notePrinted(
  db: Db,
  { networkId, personId }: Member,
  { eventId, paper }: { eventId: string; paper: PaperName },
  now: Date,
): Promise<void> {
  return inTransaction(db, async (tx) => {
    const day = await heldDay(tx, { networkId, eventId });
    // What stands on a table says how its page is opened.
    if (paper === 'table-cards') await giveCodes(tx, networkId, day, { by: personId, now });
    await savePrinted(tx, networkId, day, { paper, by: personId, now });
    await changed(tx, topicOf(eventId));
  });
}
