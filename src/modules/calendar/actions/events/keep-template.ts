import { type Db, inTransaction } from '#platform/db';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import { answeredBefore, answerOnce } from '#platform/web';
import { copyAlong } from '../../store/events/copy-along.ts';
import { eventHeld } from '../../store/events/events.ts';
import { keepAsTemplate } from '../../store/events/templates.ts';

type Asked = { once: { key: string; scope: string } | null; page: string };

/** Keeps an event as it is to start others from, with what was prepared around it. A repeated request keeps one. */
export function keepTemplate(
  db: Db,
  member: Member,
  { eventId }: { eventId: string },
  { once, page }: Asked,
  now: Date,
): Promise<string> {
  const { networkId, personId } = member;
  return inTransaction(db, async (tx) => {
    const event = orMissing(await eventHeld(tx, { networkId, eventId }));
    const answered = once && (await answeredBefore(tx, once.key, once.scope));
    if (answered) return answered;
    const id = await keepAsTemplate(tx, event, { by: personId, now });
    await copyAlong(tx, event, { ...event, id }, { by: personId, now });
    if (once) await answerOnce(tx, once.key, once.scope, page, now);
    return page;
  });
}
