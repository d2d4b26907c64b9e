import type { Day, Groups } from '../day.ts';
import { settleHardRules } from '../hard-rules.ts';
import type { LevelName } from '../plan.ts';
import { isImpossibleAlone } from '../reasons.ts';
import { acquaintance } from './acquaintance.ts';
import { balanceBound } from './balance.ts';
import { companions } from './companions.ts';
import { fewestMetBound, mostMeetingsBound } from './meetings.ts';
import { sameOrganisationBound } from './organisations.ts';
import { repeatsBound, type Seats, sharedPairs } from './repeats.ts';

export type LevelBounds = Readonly<Record<LevelName, number>>;

/** The levels above repeats in a plan at hand. */
export interface Given {
  readonly sameOrganisation: number;
  /** Indexes of the rules the plan does not keep. */
  readonly unmet: ReadonlySet<number>;
}

/**
 * What no seating of this day can do better, level by level. A bound speaks of all seatings whose levels above are as
 * `given`; without a plan at hand, as good as one can hope for.
 */
export function boundsOf(day: Day, given?: Given): LevelBounds {
  const known = acquaintance(day);
  const together = companions(day, given?.unmet ?? impossibleRules(day));
  const sameOrganisation = sameOrganisationBound(day, together);
  const repeats = repeatsBound(day, known, given?.sameOrganisation ?? sameOrganisation, together);
  return {
    unmet: unmetBound(day),
    sameOrganisation,
    balance: balanceBound(day),
    repeats,
    history: historyBound(day),
    mostMeetings: mostMeetingsBound(day, known, repeats, together),
    fewestMet: fewestMetBound(day, known),
  };
}

function impossibleRules(day: Day): Set<number> {
  return new Set(settleHardRules(day).impossible.map((reason) => reason.rule));
}

/** The rules that are impossible whatever the others are, and one more where the others contradict each other. */
function unmetBound(day: Day): number {
  const alone = new Set(
    settleHardRules(day)
      .impossible.filter(isImpossibleAlone)
      .map((reason) => reason.rule),
  );
  const rest = settleHardRules(day, alone).impossible;
  return alone.size + (rest.length > 0 ? 1 : 0);
}

/** An earlier seating is a round that has been held: the same pigeonholes serve. */
function historyBound(day: Day): number {
  let bound = 0;
  for (const seating of day.history) {
    const earlier = asRound(seating);
    for (const round of day.rounds) bound += sharedPairs(earlier, round);
  }
  return bound;
}

function asRound(held: Groups): Seats {
  return { present: held.flat(), sizes: held.map((group) => group.length), held };
}
