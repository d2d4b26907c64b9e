import type { SeatChange } from './acts.ts';
import type { Day, PersonOfDay, Round, Seat } from './day.ts';
import { takesPart } from './takes-part.ts';

export type MoveDecision =
  | { outcome: 'moved'; change: SeatChange; from: number | null }
  /** They sit there already: somebody else did the same. */
  | { outcome: 'there' }
  /** stale: somebody changed this seat since the page was shown. gone: they are not expected in this round. */
  | { outcome: 'refused'; reason: 'stale' | 'gone' };

export type Move = { roundId: string; registrationId: string; group: number; seen: number };

/** `seen`: the number of the act that put them where the mover saw them; 0 without a seat. */
export function decideMove(day: Day, person: PersonOfDay | null, { roundId, group, seen }: Move): MoveDecision {
  const round = day.rounds.find(({ id }) => id === roundId);
  if (!round || !person || !takesPart(person, round) || !round.groups[group])
    return { outcome: 'refused', reason: 'gone' };
  const seat = seatOf(round, person.id);
  if (seat?.group === group) return { outcome: 'there' };
  if ((seat?.act ?? 0) !== seen) return { outcome: 'refused', reason: 'stale' };
  const before = seat ? { group: seat.group, pinned: seat.pinned } : null;
  const change = { roundId, registrationId: person.id, before, after: { group, pinned: seat?.pinned ?? false } };
  return { outcome: 'moved', change, from: seat?.group ?? null };
}

export type SwapDecision =
  | { outcome: 'swapped'; changes: [SeatChange, SeatChange] }
  /** together: they share a group already. */
  | { outcome: 'refused'; reason: 'stale' | 'gone' | 'together' };

export type Swapping = { roundId: string; registrationId: string; seen: number; with: string; seenWith: number };

/** Two people change places; each keeps the pin they have. */
export function decideSwap(day: Day, people: readonly PersonOfDay[], swapping: Swapping): SwapDecision {
  const round = day.rounds.find(({ id }) => id === swapping.roundId);
  const seated = (id: string) => (round && people.some((person) => person.id === id) ? seatOf(round, id) : null);
  const [one, other] = [seated(swapping.registrationId), seated(swapping.with)];
  if (!round || !one || !other) return { outcome: 'refused', reason: 'gone' };
  if (one.act !== swapping.seen || other.act !== swapping.seenWith) return { outcome: 'refused', reason: 'stale' };
  if (one.group === other.group) return { outcome: 'refused', reason: 'together' };
  return { outcome: 'swapped', changes: [comesTo(round, one, other.group), comesTo(round, other, one.group)] };
}

function comesTo(round: Round, { registrationId, group, pinned }: Seat, to: number): SeatChange {
  return { roundId: round.id, registrationId, before: { group, pinned }, after: { group: to, pinned } };
}

export const seatOf = (round: Round, registrationId: string) =>
  round.seats.find((seat) => seat.registrationId === registrationId) ?? null;
