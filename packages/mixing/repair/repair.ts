import type { HardRules } from '../binding.ts';
import { boundsOf } from '../bounds/bounds.ts';
import type { Day } from '../day.ts';
import { foundPlan } from '../found-plan.ts';
import type { Plan, Printed } from '../plan.ts';
import { restore } from '../search/restore.ts';
import type { Effort } from '../search/schedule.ts';
import { balanced } from './choose.ts';
import type { Spot } from './front.ts';
import { REPAIR_BUDGETS } from './legs.ts';
import { mend } from './mend.ts';
import type { Mending, Run } from './run.ts';

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
  return planAt(day, rules, mended, middleOf(mended), repairing);
}

/** The spot that is offered where only one is asked for. */
export function middleOf({ front, allowance, bounds }: Run): Spot {
  const spot = balanced(front.spots, allowance, bounds);
  if (spot === undefined) throw new Error('a repair has found no seating at all');
  return spot;
}

export function mendDay(day: Day, rules: HardRules, { seed, effort, pause }: Repairing): Run {
  return mend(day, rules, boundsOf(day), { seed, budget: REPAIR_BUDGETS[effort], pause });
}

export function planAt(day: Day, rules: HardRules, { table, moves }: Run, spot: Spot, { seed, keep }: Repairing): Plan {
  restore(table, spot.groupOf);
  return foundPlan(day, rules, table, { seed, moves, method: 'search', keep });
}
