import { type Db, inTransaction } from '#platform/db';
import { fileBytes, removeFile } from '#platform/files';
import { changed } from '#platform/live';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import { foreignDates } from '../../forms/feeds/foreign-dates.ts';
import { planOf } from '../../rules/feeds/source-plan.ts';
import { knownAgainst, saveForeign } from '../../store/feeds/source-events.ts';
import { changeSource, sourceHeld } from '../../store/feeds/sources.ts';

/** What was looked at comes onto the calendar, all of it or nothing. Returns how many; null: it was decided already. */
export function takeCalendar(db: Db, member: Member, sourceId: string, now: Date): Promise<number | null> {
  const { networkId } = member;
  return inTransaction(db, async (tx) => {
    const source = orMissing(await sourceHeld(tx, { networkId, sourceId }));
    if (!source.fileId) return null;
    const bytes = orMissing(await fileBytes({ networkId, id: source.fileId }));
    const read = foreignDates(bytes, now);
    if (!read.ok) return null;
    const plan = planOf(read.dates, await knownAgainst(tx, source), { isWhole: false, now });
    await saveForeign(tx, source, plan, now);
    await removeFile(tx, { networkId, id: source.fileId });
    const count = plan.add.length;
    await changeSource(tx, source, { state: 'read', count, fileId: null, readAt: now, triedAt: now });
    await changed(tx, `calendar:${networkId}`);
    return count;
  });
}
