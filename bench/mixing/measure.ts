import { type Effort, mix, type Plan } from '#packages/mixing';
import type { Instance } from './instances.ts';

export interface Measured {
  /** Of the first seed. */
  readonly plan: Plan;
  /** Of all seeds, in milliseconds, ascending: the solver's time, without the start of Node. */
  readonly times: readonly number[];
  /** Seeds of which every level down to the repeats is proven, or as good as in the first plan. */
  readonly reached: number;
}

export function measure({ problem, keep }: Instance, seeds: readonly number[], effort: Effort): Measured | string {
  const times: number[] = [];
  const plans: Plan[] = [];
  for (const seed of seeds) {
    const start = performance.now();
    const mixed = mix(problem, { seed, effort, ...(keep ? { keep } : {}) });
    times.push(performance.now() - start);
    if (!mixed.ok) return mixed.why;
    plans.push(mixed.plan);
  }
  const [plan] = plans;
  if (!plan) return 'no seed';
  return { plan, times: times.toSorted((a, b) => a - b), reached: plans.filter(isAtBound).length };
}

export function levelOf({ report }: Plan, name: string) {
  return report.levels.find((level) => level.name === name) ?? { value: 0, bound: 0, proven: true };
}

function isAtBound(plan: Plan): boolean {
  return ['unmet', 'sameOrganisation', 'balance', 'repeats'].every((name) => levelOf(plan, name).proven);
}
