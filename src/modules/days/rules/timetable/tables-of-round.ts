import type { Round } from '../day.ts';

/** The sizes of its groups; before they are composed, those they may have. */
export function tablesOfRound(round: Round): { smallest: number; largest: number } {
  const sizes = round.groups.map(({ index }) => round.seats.filter(({ group }) => group === index).length);
  const seated = sizes.filter((size) => size > 0);
  return seated.length > 0
    ? { smallest: Math.min(...seated), largest: Math.max(...seated) }
    : { smallest: round.min, largest: round.max };
}
