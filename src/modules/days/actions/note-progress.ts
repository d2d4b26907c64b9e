import { type Db, inTransaction } from '#platform/db';
import { changed } from '#platform/live';
import { type Asked, noteMixing } from '../store/mixings.ts';
import { mixingTopicOf } from '../store/topic.ts';

/** Tells the pages of this day how far the mixing is. */
export function noteProgress(db: Db, { networkId, id, eventId }: Asked, progress: number): Promise<void> {
  return inTransaction(db, async (tx) => {
    await noteMixing(tx, { networkId, mixingId: id }, { state: 'running', progress });
    await changed(tx, mixingTopicOf(eventId));
  });
}
