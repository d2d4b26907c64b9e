import type { Day, GroupWishes, PersonOfDay, Round } from './day.ts';
import { newestAct } from './day.ts';
import { countAsked } from './group-count.ts';
import { roundsToMix } from './mixing-problem.ts';
import { takesPart, withoutTable } from './takes-part.ts';

export type AskRefusal =
  | { reason: 'noRounds' | 'noPeople' | 'stale' | 'busy' | 'nobodyNew' }
  /** So many people cannot sit in groups of these sizes. */
  | { reason: 'impossible'; round: Round; people: number };

export type AskDecision = { outcome: 'asked' } | ({ outcome: 'refused' } & AskRefusal);

/** A mixing that has not ended after this long never will. */
const LOST = 10 * 60_000;

type Asking = { scope: 'all' | 'newcomers'; seen: number };

/** `seen`: the number of the newest act its asker saw, so that nobody's move is mixed away unread. */
export function decideAsk(day: Day, people: readonly PersonOfDay[], { scope, seen }: Asking, now: Date): AskDecision {
  if (roundsToMix(day.rounds).length === 0) return { outcome: 'refused', reason: 'noRounds' };
  if (people.length === 0) return { outcome: 'refused', reason: 'noPeople' };
  if (isBusy(day, now)) return { outcome: 'refused', reason: 'busy' };
  if (scope === 'newcomers' && day.rounds.every((round) => withoutTable(people, round).length === 0))
    return { outcome: 'refused', reason: 'nobodyNew' };
  const impossible = impossibleRound(day.rounds, people);
  if (impossible) return { outcome: 'refused', reason: 'impossible', ...impossible };
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
  for (const round of rounds) {
    const present = people.filter((person) => takesPart(person, round)).length;
    if (!canSeat(present, round)) return { round: { ...round, count: countAsked(round, present) }, people: present };
  }
  return null;
}

export function canSeat(people: number, round: GroupWishes): boolean {
  const { min, max } = round;
  const count = countAsked(round, people);
  if (count !== null) return count * min <= people && people <= count * max;
  return people === 0 || Math.ceil(people / max) * min <= people;
}
