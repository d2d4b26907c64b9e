import { type Db, inTransaction } from '#platform/db';
import { changed } from '#platform/live';
import type { Member } from '#platform/member';
import { answeredBefore, answerOnce } from '#platform/web';
import { type EventContent, saveEvent } from '../store/save-event.ts';

type Asked = { once: { key: string; scope: string } | null; pageOf: (eventId: string) => string };

/** Puts an event in the calendar. Returns the address of its page; the same one for a request that is repeated. */
export function createEvent(db: Db, member: Member, content: EventContent, asked: Asked, now: Date): Promise<string> {
  return inTransaction(db, async (tx) => {
    const answered = asked.once && (await answeredBefore(tx, asked.once.key, asked.once.scope));
    if (answered) return answered;
    const eventId = await saveEvent(tx, member.networkId, content, { by: member.personId, now });
    const page = asked.pageOf(eventId);
    if (asked.once) await answerOnce(tx, asked.once.key, asked.once.scope, page, now);
    await changed(tx, `calendar:${member.networkId}`);
    return page;
  });
}
