import { type Db, inTransaction } from '#platform/db';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import { removeAlong } from '../../store/events/copy-along.ts';
import { copiedFrom, removeTemplate as takeAway } from '../../store/events/templates.ts';

/** Nobody starts from it any more. What was started from it stays. */
export function removeTemplate(db: Db, { networkId }: Member, templateId: string): Promise<void> {
  return inTransaction(db, async (tx) => {
    const template = orMissing(await copiedFrom(tx, networkId, templateId));
    if (!template.isTemplate) return;
    await removeAlong(tx, template);
    await takeAway(tx, networkId, templateId);
  });
}
