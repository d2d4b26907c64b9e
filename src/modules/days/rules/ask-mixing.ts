import type { Day, GroupWishes, PersonOfDay, Round } from './day.ts';
import { newestAct } from './day.ts';
import { countAsked } from './group-count.ts';
import { isLocked, isLockedIn, lockedSizes, staysAsItIs } from './locks.ts';
import { roundsToMix } from './mixing-problem.ts';
import { takesPart, withoutTable } from './takes-part.ts';

export type AskRefusal =
  /** allPinned: there is no round that is not pinned. */
  | { reason: 'noRounds' | 'noPeople' | 'stale' | 'busy' | 'nobodyNew' | 'allPinned' }
  /** So many people cannot sit in groups of these sizes. */
  | { reason: 'impossible'; round: Round; people: number }
  /** What pinned groups leave for the others is outside their sizes: so many people in so many groups. */
  | { reason: 'pinnedTight'; round: Round; people: number; groups: number };

export type AskDecision = { outcome: 'asked' } | ({ outcome: 'refused' } & AskRefusal);

/** A mixing that has not ended after this long never will. */
const LOST = 10 * 60_000;

type Asking = { scope: 'all' | 'newcomers'; seen: number };

/** `seen`: the number of the newest act its asker saw, so that nobody's move is mixed away unread. */
export function decideAsk(day: Day, people: readonly PersonOfDay[], { scope, seen }: Asking, now: Date): AskDecision {
  const open = day.rounds.filter((round) => !staysAsItIs(round));
  if (roundsToMix(day.rounds).length === 0) return { outcome: 'refused', reason: 'noRounds' };
  if (open.length === 0) return { outcome: 'refused', reason: 'allPinned' };
  if (people.length === 0) return { outcome: 'refused', reason: 'noPeople' };
  if (isBusy(day, now)) return { outcome: 'refused', reason: 'busy' };
  if (scope === 'newcomers' && open.every((round) => withoutTable(people, round).length === 0))
    return { outcome: 'refused', reason: 'nobodyNew' };
  const impossible = impossibleRound(open, people);
  if (impossible) return { outcome: 'refused', reason: 'impossible', ...impossible };
  const tight = open.flatMap((round) => leftTooTight(round, people) ?? [])[0];
  if (tight) return { outcome: 'refused', reason: 'pinnedTight', ...tight };
  if (newestAct(day) !== seen) return { outcome: 'refused', reason: 'stale' };
  return { outcome: 'asked' };
}

export function isBusy({ mixing }: Day, now: Date): boolean {
  if (mixing?.state !== 'waiting' && mixing?.state !== 'running') return false;
  return now.getTime() - mixing.askedAt.getTime() < LOST;
}

/** The first round whose people cannot be seated within its sizes, by counting. */
export function impossibleRound(
  rounds: readonly Round[],
  people: readonly PersonOfDay[],
): { round: Round; people: number } | null {
  // Where groups are pinned, how many there are is given: `leftTooTight` says whether the others can be seated.
  for (const round of rounds.filter((one) => !isLockedIn(one))) {
    const present = people.filter((person) => takesPart(person, round)).length;
    if (!canSeat(present, round)) return { round: { ...round, count: countAsked(round, present) }, people: present };
  }
  return null;
}

/** null: people who are not at a pinned group can sit at the others. */
export function leftTooTight(
  round: Round,
  people: readonly PersonOfDay[],
): { round: Round; people: number; groups: number } | null {
  if (!isLockedIn(round)) return null;
  const here = new Set(people.filter((person) => takesPart(person, round)).map(({ id }) => id));
  const sizes = lockedSizes(round, here).filter((_, group) => !isLocked(round, group));
  if (sizes.every((size) => round.min <= size && size <= round.max)) return null;
  return { round, people: sizes.reduce((sum, size) => sum + size, 0), groups: sizes.length };
}

export function canSeat(people: number, round: GroupWishes): boolean {
  const { min, max } = round;
  const count = countAsked(round, people);
  if (count !== null) return count * min <= people && people <= count * max;
  return people === 0 || Math.ceil(people / max) * min <= people;
}
