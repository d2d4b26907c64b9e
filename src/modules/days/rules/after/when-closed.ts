import { isOver } from '../current-round.ts';
import type { Day } from '../day.ts';

/** Telephones that were without a connection have the night to tell what they noted. */
const NIGHT = 12 * 3_600_000;

/** What ended before this moment can be closed. */
export const closableBefore = (now: Date): Date => new Date(now.getTime() - NIGHT);

/** Whether the last round is over; a day without rounds never is. */
export function isDayOver({ rounds }: Pick<Day, 'rounds'>, now: Date): boolean {
  const last = rounds.at(-1);
  return last !== undefined && rounds.every((round) => isOver(rounds, round, now));
}
