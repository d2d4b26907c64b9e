import type { Step } from './method.ts';

/** A step and the minute at which it begins the first time. null: that hangs on how many people there are. */
export type Running = { step: Step; startsAfter: number | null };

/**
 * Each step with the minute at which it begins, in usual minutes. Neighbours done equally often are one turn: the three of
 * a troika each go through all its steps, so what comes after waits for three whole turns.
 */
export function running(steps: readonly Step[]): Running[] {
  const shown: Running[] = [];
  let before: number | null = 0;
  for (const turn of turnsOf(steps)) {
    let inTurn = 0;
    for (const step of turn.steps) {
      shown.push({ step, startsAfter: before === null ? null : before + inTurn });
      inTurn += step.minutes.usual;
    }
    before = before === null || turn.times === 'each' ? null : before + inTurn * turn.times;
  }
  return shown;
}

/** How long all steps take, in usual minutes. null: as long as there are people. */
export function lengthOf(steps: readonly Step[]): number | null {
  let minutes = 0;
  for (const { minutes: one, times = 1 } of steps) {
    if (times === 'each') return null;
    minutes += one.usual * times;
  }
  return minutes;
}

type Turn = { times: number | 'each'; steps: Step[] };

function turnsOf(steps: readonly Step[]): Turn[] {
  const turns: Turn[] = [];
  for (const step of steps) {
    const times = step.times ?? 1;
    const last = turns.at(-1);
    if (last?.times === times) last.steps.push(step);
    else turns.push({ times, steps: [step] });
  }
  return turns;
}
