/** A round without a last hour, after which none comes, is taken to be over after three hours. */
const LONGEST = 3 * 3_600_000;

type Timed = { startsAt: Date; endsAt: Date | null };

/** The round that is on, else the next one; after the last, null. `rounds` stand in the order in which they happen. */
export function currentRound<Round extends Timed>(rounds: readonly Round[], now: Date): Round | null {
  return rounds.find((_, index) => now < endOf(rounds, index)) ?? null;
}

export function hasBegun(round: Timed, now: Date): boolean {
  return round.startsAt <= now;
}

export function isOver(rounds: readonly Timed[], round: Timed, now: Date): boolean {
  return now >= endOf(rounds, rounds.indexOf(round));
}

/** How long a round lasts, or may last where its last hour is not said. */
export const minutesOf = (rounds: readonly Timed[], round: Timed): number =>
  Math.round((endOf(rounds, rounds.indexOf(round)).getTime() - round.startsAt.getTime()) / 60_000);

function endOf(rounds: readonly Timed[], index: number): Date {
  const round = rounds[index];
  if (!round) return new Date(0);
  if (round.endsAt) return round.endsAt;
  const next = rounds[index + 1];
  const latest = new Date(round.startsAt.getTime() + LONGEST);
  return next && next.startsAt < latest && next.startsAt > round.startsAt ? next.startsAt : latest;
}
