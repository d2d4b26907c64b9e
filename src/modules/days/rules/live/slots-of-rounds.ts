import { minutesOf } from '../current-round.ts';
import type { Round } from '../day.ts';
import { clockOf } from '../hours.ts';
import type { LedSlot } from './led-steps.ts';

/** A day without a timetable is led by its rounds: each is one step. */
export function slotsOfRounds(rounds: readonly Round[]): LedSlot[] {
  return rounds.map((round) => {
    const minutes = minutesOf(rounds, round);
    const { id, name: title, startsAt } = round;
    const step = { id: `${id}.0.0`, title, minutes };
    const slot = { id, startsAt: clockOf(startsAt), minutes, title, roundId: id };
    return { ...slot, room: null, question: null, steps: [step] };
  });
}
