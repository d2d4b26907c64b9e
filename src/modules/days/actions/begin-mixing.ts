import { participantsOf } from '#modules/calendar';
import type { Printed, Problem } from '#packages/mixing';
import { type Db, inTransaction } from '#platform/db';
import { hasBegun } from '../rules/current-round.ts';
import { mixingProblem, seatedRounds } from '../rules/mixing-problem.ts';
import { dayOf } from '../store/day.ts';
import { type Asked, mixingAsked, noteMixing } from '../store/mixings.ts';

export type Begun = { asked: Asked; problem: Problem; keep: Printed | null };

/** Reads what is to be mixed. null: there is nothing to do any more. */
export function beginMixing(db: Db, which: { networkId: string; mixingId: string }, now: Date): Promise<Begun | null> {
  return inTransaction(db, async (tx) => {
    const asked = await mixingAsked(tx, which);
    if (asked?.state !== 'waiting' && asked?.state !== 'running') return null;
    const people = await participantsOf(tx, asked);
    const { rounds } = await dayOf(tx, asked);

    await noteMixing(tx, which, { state: 'running' });
    // A round that has begun stays as it is; before newcomers are seated all others are to change as little as possible.
    const seated = seatedRounds(people, rounds, (round) => hasBegun(round, now));
    const kept = asked.scope === 'newcomers' ? seated : seated.filter(({ held }) => held);
    return { asked, problem: mixingProblem(people, rounds), keep: kept.length > 0 ? { rounds: kept } : null };
  });
}
