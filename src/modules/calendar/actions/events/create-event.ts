import { type Db, inTransaction, type Tx } from '#platform/db';
import { changed } from '#platform/live';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import { answerOnce, onceOnly } from '#platform/web';
import { copyAlong } from '../../store/events/copy-along.ts';
import { removeDraft } from '../../store/events/drafts.ts';
import { type EventContent, saveEvent } from '../../store/events/save-event.ts';
import { copiedFrom } from '../../store/events/templates.ts';

type Asked = {
  once: { key: string; scope: string } | null;
  pageOf: (eventId: string) => string;
  /** The event or template it is started from; as its next edition, or for something else that is alike. Without `documents` all of its come along. */
  from?: { id: string; isEdition: boolean; documents?: readonly string[] } | null;
  /** Under which name its form was kept while it was typed. */
  draftId?: string | null;
};

/** Puts an event in the calendar. Returns the address of its page; the same one for a request that is repeated. */
export function createEvent(db: Db, member: Member, content: EventContent, asked: Asked, now: Date): Promise<string> {
  const { networkId, personId: by } = member;
  const { key = null, scope = '' } = asked.once ?? {};
  const create = async (tx: Tx) => {
    const from = asked.from ? orMissing(await copiedFrom(tx, networkId, asked.from.id)) : null;
    const editionOf = asked.from?.isEdition ? asked.from.id : null;
    const eventId = await saveEvent(tx, networkId, { ...content, editionOf }, { by, now });
    const copy = { networkId, id: eventId, startsAt: content.startsAt };
    if (from) await copyAlong(tx, from, copy, { by, now }, asked.from?.documents);
    if (asked.draftId) await removeDraft(tx, { networkId, personId: by, id: asked.draftId });
    const page = asked.pageOf(eventId);
    if (asked.once) await answerOnce(tx, asked.once.key, asked.once.scope, page, now);
    await changed(tx, `calendar:${networkId}`);
    return page;
  };
  return onceOnly(db, { key, scope }, () => inTransaction(db, create));
}
