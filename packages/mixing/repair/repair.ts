import type { HardRules } from '../binding.ts';
import { boundsOf } from '../bounds/bounds.ts';
import type { Day } from '../day.ts';
import { foundPlan } from '../found-plan.ts';
import type { Plan, Printed } from '../plan.ts';
import { restore } from '../search/restore.ts';
import type { Effort } from '../search/schedule.ts';
import { allowance } from './allowance.ts';
import { balanced } from './choose.ts';
import type { Spot } from './front.ts';
import { REPAIR_BUDGETS } from './legs.ts';
import { type Mended, mend } from './mend.ts';
import type { Mending } from './run.ts';

export interface Repairing extends Pick<Mending, 'seed' | 'pause'> {
  readonly effort: Effort;
  readonly keep: Printed | undefined;
}

/** Whether people have seats on paper in rounds that are still to come. */
export function isPrinted(day: Day): boolean {
  return day.rounds.some((round) => round.printed !== null);
}

/** The one repair that is offered where only one is asked for. */
export function balancedRepair(day: Day, rules: HardRules, repairing: Repairing): Plan {
  const mended = mendDay(day, rules, repairing);
  const spot = balanced(mended.front.spots, allowance(day), mended.bounds);
  if (spot === undefined) throw new Error('a repair has found no seating at all');
  return planAt(day, rules, mended, spot, repairing);
}

export function mendDay(day: Day, rules: HardRules, { seed, effort, pause }: Repairing): Mended {
  return mend(day, rules, boundsOf(day), { seed, budget: REPAIR_BUDGETS[effort], pause });
}

export function planAt(
  day: Day,
  rules: HardRules,
  { table, moves }: Mended,
  spot: Spot,
  { seed, keep }: Repairing,
): Plan {
  restore(table, spot.groupOf);
  return foundPlan(day, rules, table, { seed, moves, method: 'search', keep });
}
