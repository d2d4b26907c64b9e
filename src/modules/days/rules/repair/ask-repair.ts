import { canSeat, isBusy } from '../ask-mixing.ts';
import { type Day, newestAct, type PersonOfDay, type Round } from '../day.ts';
import { type IsHere, takesPart } from '../takes-part.ts';
import { staysInRepair } from './proposal.ts';

export type AskRepairRefusal =
  /** nothingToCome: every round has begun, is pinned, was drawn, or is not composed. */
  | { reason: 'nothingToCome' | 'busy' | 'stale' }
  /** So many people cannot sit in groups of these sizes. */
  | { reason: 'impossible'; round: Round; people: number };

export type AskRepairDecision = { outcome: 'asked' } | ({ outcome: 'refused' } & AskRepairRefusal);

/** `seen`: the number of the newest act its asker saw. */
export function decideAskRepair(
  day: Day,
  people: readonly PersonOfDay[],
  { seen, isHere }: { seen: number; isHere: IsHere },
  now: Date,
): AskRepairDecision {
  const open = day.rounds.filter((round) => round.groups.length > 0 && !staysInRepair(round, now));
  if (open.length === 0) return { outcome: 'refused', reason: 'nothingToCome' };
  if (isBusy(day, now)) return { outcome: 'refused', reason: 'busy' };
  for (const round of open) {
    const here = people.filter((person) => takesPart(person, round) && isHere(person, round)).length;
    if (!canSeat(here, round)) return { outcome: 'refused', reason: 'impossible', round, people: here };
  }
  if (newestAct(day) !== seen) return { outcome: 'refused', reason: 'stale' };
  return { outcome: 'asked' };
}
