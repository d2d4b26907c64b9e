import type { Day, Groups } from '../day.ts';
import { settleHardRules } from '../hard-rules.ts';
import type { LevelName } from '../plan.ts';
import { isImpossibleAlone } from '../reasons.ts';
import { acquaintance } from './acquaintance.ts';
import { balanceBound } from './balance.ts';
import { companions } from './companions.ts';
import { fewestMetBound, mostMeetingsBound } from './meetings.ts';
import { officersBound } from './officers.ts';
import { sameOrganisationBound, separatedOrganisations } from './organisations.ts';
import { placesOf } from './places.ts';
import { repeatsBound, type Seats, sharedPairs } from './repeats.ts';
import { ruledRepeats } from './ruled-repeats.ts';
import { strangers } from './strangers.ts';

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
  const unmet = given?.unmet ?? impossibleRules(day);
  const bindings = settleHardRules(day, unmet).rounds;
  const together = companions(day, unmet);
  const sameOrganisation = sameOrganisationBound(day, together);
  const colleagues = given?.sameOrganisation ?? sameOrganisation;
  const places = placesOf(day, bindings, separatedOrganisations(day, colleagues, together));
  const known = acquaintance(day, strangers(day, places.known, bindings));
  const repeats = Math.max(
    repeatsBound(day, known, colleagues, together),
    ruledRepeats(day, places),
    officersBound(day),
  );
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
