import { type Effort, mix, type Plan } from '#packages/mixing';
import type { Instance } from './instances.ts';

export interface Measured {
  /** Of the first seed. */
  readonly plan: Plan;
  /** Of all seeds, in milliseconds, ascending. */
  readonly times: readonly number[];
  /** Seeds of which every level down to the repeats is proven, or as good as in the first plan. */
  readonly reached: number;
}

export function measure({ problem, keep }: Instance, seeds: readonly number[], effort: Effort): Measured | string {
  const times: number[] = [];
  const plans: Plan[] = [];
  for (const seed of seeds) {
    const stop = stopwatch();
    const mixed = mix(problem, { seed, effort, ...(keep ? { keep } : {}) });
    times.push(stop());
    if (!mixed.ok) return mixed.why;
    plans.push(mixed.plan);
  }
  const [plan] = plans;
  if (!plan) return 'no seed';
  return { plan, times: times.toSorted((a, b) => a - b), reached: plans.filter(isAtBound).length };
}

/**
 * Milliseconds this thread has been at work, at most: a machine that is busy with other things does not count. The
 * system counts that in steps of some milliseconds, so for short work it is the clock on the wall.
 */
export function stopwatch(): () => number {
  const start = performance.now();
  const before = process.threadCpuUsage();
  return () => {
    const { user, system } = process.threadCpuUsage(before);
    return Math.min(performance.now() - start, (user + system) / 1000 + STEP);
  };
}

const STEP = 10;

export function levelOf({ report }: Plan, name: string) {
  return report.levels.find((level) => level.name === name) ?? { value: 0, bound: 0, proven: true };
}

function isAtBound(plan: Plan): boolean {
  return ['unmet', 'sameOrganisation', 'balance', 'repeats'].every((name) => levelOf(plan, name).proven);
}
