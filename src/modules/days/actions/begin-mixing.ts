import type { Printed, Problem } from '#packages/mixing';
import { type Db, inTransaction } from '#platform/db';
import type { Round } from '../rules/day.ts';
import { mixingProblem, seatedRounds } from '../rules/mixing-problem.ts';
import { heldAsTheySit } from '../rules/repair/held-as-they-sit.ts';
import { staysInRepair } from '../rules/repair/proposal.ts';
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
    const stays = (round: Round) => staysInRepair(round, now);
    const mixable =
      asked.scope === 'repair'
        ? heldAsTheySit(await mixableOf(tx, asked, { byPresence: true }, now), stays)
        : await mixableOf(tx, asked, { byPresence: false }, now);

    await noteMixing(tx, which, { state: 'running' });
    const seated = seatedRounds(mixable, stays);
    const kept = asked.scope === 'all' ? seated.filter(({ held }) => held) : seated;
    return { asked, ...mixingProblem(mixable), keep: kept.length > 0 ? { rounds: kept } : null };
  });
}
