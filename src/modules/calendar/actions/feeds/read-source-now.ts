import { type Db, inTransaction } from '#platform/db';
import { changed } from '#platform/live';
import { type OutsideAnswer, readOutside } from '#platform/outside';
import { foreignDates } from '../../forms/feeds/foreign-dates.ts';
import { type SourceState, unreadKept } from '../../rules/feeds/feeds.ts';
import { planOf } from '../../rules/feeds/source-plan.ts';
import { knownAgainst, saveForeign } from '../../store/feeds/source-events.ts';
import { changeSource, sourceHeld, sourceOf } from '../../store/feeds/sources.ts';

const MOST_BYTES = 5 * 1024 * 1024;

/**
 * Reads a calendar of others once. The address is asked outside of any transaction: it may take its time. What cannot be
 * read leaves the dates as they are, and the page says what to do.
 */
export async function readSourceNow(db: Db, which: { networkId: string; sourceId: string }, now: Date): Promise<void> {
  const asked = await sourceOf(db, which);
  if (!asked?.address || asked.pausedAt) return;
  const answer = await readOutside(asked.address, { etag: asked.etag, mostBytes: MOST_BYTES });
  await inTransaction(db, async (tx) => {
    const source = await sourceHeld(tx, which);
    if (!source || source.pausedAt) return;
    if (answer.is === 'unchanged') return changeSource(tx, source, { state: 'read', readAt: now, triedAt: now });
    if (answer.is !== 'read') return changeSource(tx, source, { state: stateOf(answer), triedAt: now, etag: null });
    const read = foreignDates(answer.bytes, now);
    if (!read.ok) return changeSource(tx, source, { state: 'unreadable', triedAt: now, etag: null });
    // Where a part could not be read, what is missing may be in it.
    const plan = planOf(read.dates, await knownAgainst(tx, source), { isWhole: read.unread.length === 0, now });
    await saveForeign(tx, source, plan, now);
    const count = read.dates.length;
    // A series reaches further each day: what did not change there is read whole now and then all the same.
    const etag = now.getUTCHours() < 3 ? null : answer.etag;
    const unread = unreadKept(read.unread);
    await changeSource(tx, source, { state: 'read', count, unread, etag, readAt: now, triedAt: now });
    await changed(tx, `calendar:${source.networkId}`);
  });
}

const stateOf = ({ is }: OutsideAnswer): SourceState =>
  is === 'refused' ? 'refused' : is === 'tooLong' ? 'unreadable' : 'unreachable';
