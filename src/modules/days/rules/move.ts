import type { SeatChange } from './acts.ts';
import type { Day, PersonOfDay, Round } from './day.ts';
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

export const seatOf = (round: Round, registrationId: string) =>
  round.seats.find((seat) => seat.registrationId === registrationId) ?? null;
