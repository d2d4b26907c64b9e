import { boundsOf } from './bounds/bounds.ts';
import { construct } from './construct/construct.ts';
import { foundPlan } from './found-plan.ts';
import { settleHardRules } from './hard-rules.ts';
import { type Interruptible, pauseOf } from './pause.ts';
import type { Plan, Printed } from './plan.ts';
import type { Problem } from './problem.ts';
import { REPAIR_BUDGETS } from './repair/legs.ts';
import { balancedRepair, isPrinted } from './repair/repair.ts';
import { BUDGETS, type Effort } from './search/schedule.ts';
import { search } from './search/search.ts';
import { settle } from './settle.ts';

export interface MixOptions extends Interruptible {
  /** A whole number from 0 on; 1 when absent. */
  readonly seed?: number;
  readonly effort?: Effort;
  /** Repair this plan: what is held stays, and as few printed seats change as possible. */
  readonly keep?: Printed;
}

export type Mixed = { readonly ok: true; readonly plan: Plan } | { readonly ok: false; readonly why: string };

/**
 * Seats everybody in every round. `problem` is one that `readProblem` accepts. Not ok: no seating of these sizes
 * exists. Throws only where the independent check finds the result false, which is a bug in here.
 */
export function mix(problem: Problem, options: MixOptions = {}): Mixed {
  const settled = settle(problem, options.keep);
  if (!settled.ok) return settled;
  const { day } = settled;
  const { seed = 1, effort = 'normal', keep } = options;
  const rules = settleHardRules(day);
  if (isPrinted(day)) {
    const pause = pauseOf(options, REPAIR_BUDGETS[effort]);
    return { ok: true, plan: balancedRepair(day, rules, { seed, effort, keep, pause }) };
  }
  const budget = BUDGETS[effort];
  const bounds = boundsOf(day);
  const start = construct(day, rules, bounds, budget);
  const { table, moves } = search(day, rules, bounds, { seed, budget, start, pause: pauseOf(options, budget) });
  const method = start !== null && moves === 0 ? 'construction' : 'search';
  return { ok: true, plan: foundPlan(day, rules, table, { seed, moves, method, keep }) };
}
