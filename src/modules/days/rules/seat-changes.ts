import type { ActChanges, SeatChange, SeatPlace } from './acts.ts';
import type { Round } from './day.ts';
import { isLocked } from './locks.ts';

type Groups = { id: string; groups: readonly (readonly string[])[] };

/** What must change so that people sit as the mixing says. Whoever stays where they are keeps their seat and its pin. */
export function changesTo(plan: readonly Groups[], rounds: readonly Round[]): ActChanges {
  const seats: SeatChange[] = [];
  const groupCounts: ActChanges['groupCounts'] = [];
  for (const { id, groups } of plan) {
    const round = rounds.find((known) => known.id === id);
    if (!round) continue;
    seats.push(...seatChanges(round, groups));
    const before = round.groups.length || null;
    if (before !== groups.length) groupCounts.push({ roundId: id, before, after: groups.length });
  }
  return { seats, groupCounts };
}

function seatChanges(round: Round, groups: Groups['groups']): SeatChange[] {
  const before = new Map(round.seats.map((seat) => [seat.registrationId, seat]));
  const after = new Map(groups.flatMap((people, group) => people.map((id) => [id, group] as const)));
  const changes: SeatChange[] = [];
  for (const [registrationId, group] of after) {
    const was = before.get(registrationId);
    if (was?.group === group) continue;
    changes.push({
      roundId: round.id,
      registrationId,
      before: was ? placeOf(was) : null,
      after: { group, pinned: false },
    });
  }
  for (const was of round.seats) {
    if (after.has(was.registrationId)) continue;
    changes.push({ roundId: round.id, registrationId: was.registrationId, before: placeOf(was), after: null });
  }
  return changes;
}

const placeOf = ({ group, pinned }: SeatPlace): SeatPlace => ({ group, pinned });

/** The way back. */
export function reversed({ seats, groupCounts, locks }: ActChanges): ActChanges {
  const turn = <Change extends { before: unknown; after: unknown }>(change: Change) => ({
    ...change,
    before: change.after,
    after: change.before,
  });
  return {
    seats: seats.map(turn),
    groupCounts: groupCounts.map(turn),
    ...(locks && { locks: locks.map((lock) => ({ ...lock, before: lock.after, after: lock.before })) }),
  };
}

/**
 * Whether what this act changed still stands: nobody has touched those seats since. Only then can it be undone without
 * taking back what somebody else did after it.
 */
export function stillStands({ seats, groupCounts, locks = [] }: ActChanges, rounds: readonly Round[]): boolean {
  const roundOf = new Map(rounds.map((round) => [round.id, round]));
  const isAsLeft = ({ roundId, registrationId, after }: SeatChange) => {
    const seat = roundOf.get(roundId)?.seats.find((known) => known.registrationId === registrationId);
    return after === null ? !seat : seat?.group === after.group && seat.pinned === after.pinned;
  };
  const countStays = groupCounts.every(
    ({ roundId, after }) => (roundOf.get(roundId)?.groups.length ?? 0) === (after ?? 0),
  );
  const locksStay = locks.every((lock) => {
    const round = roundOf.get(lock.roundId);
    return round !== undefined && isLocked(round, lock.group) === lock.after;
  });
  return countStays && locksStay && seats.every(isAsLeft);
}
