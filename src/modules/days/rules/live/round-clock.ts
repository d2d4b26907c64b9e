import type { Day } from '../day.ts';
import type { ClockShown } from './shown.ts';

/**
 * The moment by which it is told who sits where: on the day, the round that whoever leads is at counts, not the hour it
 * was planned at. A late day must not send anybody to the next table.
 */
export function roundClock({ rounds }: Pick<Day, 'rounds'>, shown: ClockShown, now: Date): Date {
  const isOn = shown.phase === 'running' || shown.phase === 'paused';
  if (!isOn || shown.isRehearsal) return now;
  return rounds.find(({ id }) => id === shown.step?.roundId)?.startsAt ?? now;
}
