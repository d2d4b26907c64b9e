import type { Printed, Problem } from '#packages/mixing';
import { type Db, inTransaction } from '#platform/db';
import { hasBegun } from '../rules/current-round.ts';
import type { Round } from '../rules/day.ts';
import { staysAsItIs } from '../rules/locks.ts';
import { mixingProblem, seatedRounds } from '../rules/mixing-problem.ts';
import type { Origin } from '../rules/wishes.ts';
import { mixableOf } from '../store/mixable.ts';
import { type Asked, mixingAsked, noteMixing } from '../store/mixings.ts';

export type Begun = {
  asked: Asked;
  problem: Problem;
  /** Where each rule of the problem comes from. */
  origins: Origin[];
  keep: Printed | null;
};

/** Reads what is to be mixed. null: there is nothing to do any more. */
export function beginMixing(db: Db, which: { networkId: string; mixingId: string }, now: Date): Promise<Begun | null> {
  return inTransaction(db, async (tx) => {
    const asked = await mixingAsked(tx, which);
    if (asked?.state !== 'waiting' && asked?.state !== 'running') return null;
    const mixable = await mixableOf(tx, asked, { byPresence: asked.scope === 'repair' }, now);

    await noteMixing(tx, which, { state: 'running' });
    // A round that has begun, is pinned or was drawn stays as it is; in a repair all others change as little as possible.
    const stays = (round: Round) => hasBegun(round, now) || staysAsItIs(round) || round.way === 'drawn';
    const seated = seatedRounds(mixable, stays);
    const kept = asked.scope === 'all' ? seated.filter(({ held }) => held) : seated;
    return { asked, ...mixingProblem(mixable), keep: kept.length > 0 ? { rounds: kept } : null };
  });
}
