import { coordinatorsOf } from '#modules/accounts';
import { type Db, inTransaction } from '#platform/db';
import { post } from '#platform/mail';
import { eventToConfirm } from '../../mails/kinds.ts';
import type { DueToConfirm } from '../../store/events/to-confirm.ts';

/** Whoever made the event is written to; where they no longer coordinate, those who do. Once for each day agreed on. */
export async function remindToConfirm(db: Db, due: DueToConfirm, now: Date): Promise<void> {
  const { networkId, eventId, createdBy, confirmBy } = due;
  const coordinators = await coordinatorsOf(db, networkId, now);
  const author = coordinators.filter(({ personId }) => personId === createdBy);
  await inTransaction(db, async (tx) => {
    for (const { personId, email, language } of author.length > 0 ? author : coordinators)
      await post(tx, eventToConfirm, {
        to: { personId, address: email, lang: language ?? 'fr' },
        occasion: `event:${eventId}:confirm:${confirmBy.toISOString()}`,
        data: { networkId, eventId },
        now,
      });
  });
}
