import type { Repair } from '#packages/mixing';
import { type Db, inTransaction } from '#platform/db';
import { changed } from '#platform/live';
import { newestAct } from '../rules/day.ts';
import { asProposal } from '../rules/repair/proposal.ts';
import { dayOf } from '../store/day.ts';
import { noteMixing } from '../store/mixings.ts';
import { mixingTopicOf } from '../store/topic.ts';
import type { Begun } from './begin-mixing.ts';

/** Keeps the ways that were found, for somebody to choose. They are of no use when seats changed meanwhile. */
export function endRepair(
  db: Db,
  { asked, origins }: Pick<Begun, 'asked' | 'origins'>,
  end: readonly Repair[] | 'impossible' | 'failed',
  now: Date,
): Promise<void> {
  const { networkId, eventId, id: mixingId, upon } = asked;
  return inTransaction(db, async (tx) => {
    const isOutdated = newestAct(await dayOf(tx, { networkId, eventId })) !== upon;
    const state = typeof end === 'string' ? end : isOutdated ? 'outdated' : 'done';
    const found =
      typeof end === 'string' || isOutdated ? {} : { proposals: end.map((one) => asProposal(one, origins)) };
    await noteMixing(tx, { networkId, mixingId }, { state, progress: 100, endedAt: now, ...found });
    await changed(tx, mixingTopicOf(eventId));
  });
}
