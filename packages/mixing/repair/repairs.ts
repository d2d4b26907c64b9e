import type { HardRules } from '../binding.ts';
import type { Day } from '../day.ts';
import { settleHardRules } from '../hard-rules.ts';
import { type MixOptions, mix } from '../mix.ts';
import { pauseOf } from '../pause.ts';
import type { Level, Plan, Printed } from '../plan.ts';
import type { Problem } from '../problem.ts';
import { settle } from '../settle.ts';
import { chooseSpots, type RepairAim } from './choose.ts';
import { FURTHER_PART, REPAIR_BUDGETS } from './legs.ts';
import { lookFurther } from './mend.ts';
import { isPrinted, mendDay, middleOf, planAt, type Repairing } from './repair.ts';
import { type ExplainedChange, explainChanges } from './why-moved.ts';

/** One way to repair a plan. */
export interface Repair {
  /** What it is for; a seating may be the best for several aims. */
  readonly aims: readonly RepairAim[];
  /** People who lose their printed seat, summed over the rounds; newcomers and who is gone do not count. */
  readonly moved: number;
  readonly plan: Plan;
  readonly changes: readonly ExplainedChange[];
  readonly levels: readonly Level[];
}

export type Repairs =
  | { readonly ok: true; readonly repairs: readonly Repair[] }
  | { readonly ok: false; readonly why: string };

/**
 * One to three ways to repair a plan, the one with the fewest changes first, each further one better than those before
 * it. The balanced one is what `mix` gives with `keep` and the same seed and effort. Not ok: no seating exists.
 */
export function repairs(problem: Problem, keep: Printed, options: Omit<MixOptions, 'keep'> = {}): Repairs {
  const settled = settle(problem, keep);
  if (!settled.ok) return settled;
  const { day } = settled;
  if (!isPrinted(day)) {
    const mixed = mix(problem, { ...options, keep });
    const aims = ['fewestChanges', 'balanced', 'bestQuality'] as const;
    return mixed.ok ? { ok: true, repairs: [asRepair(problem, keep, mixed.plan, aims)] } : mixed;
  }
  const { seed = 1, effort = 'normal' } = options;
  const pause = pauseOf(options, REPAIR_BUDGETS[effort] * (1 + FURTHER_PART));
  return { ok: true, repairs: alternatives(day, settleHardRules(day), { seed, effort, keep, pause }, keep) };
}

function alternatives(day: Day, rules: HardRules, repairing: Repairing, keep: Printed): Repair[] {
  const mended = mendDay(day, rules, repairing);
  const chosen: Repair[] = [];
  const middle = middleOf(mended);
  lookFurther(mended);
  for (const [spot, aims] of chooseSpots(mended.front.spots, middle)) {
    const plan = planAt(day, rules, mended, spot, repairing);
    chosen.push(asRepair(day.problem, keep, plan, aims));
  }
  return withoutDominated(chosen);
}

function asRepair(problem: Problem, keep: Printed, plan: Plan, aims: readonly RepairAim[]): Repair {
  const changes = explainChanges(problem, keep, plan.rounds);
  const moved = changes.filter(({ from, to }) => from !== null && to !== null).length;
  return { aims, moved, plan, changes, levels: plan.report.levels };
}

/** The search counts broken pairs, a plan counts broken rules: what is one pair better may be no better as reported. */
function withoutDominated(ascending: readonly Repair[]): Repair[] {
  const kept: Repair[] = [];
  for (const repair of ascending) {
    const rival = kept.at(-1);
    if (rival === undefined || isBetter(repair.levels, rival.levels)) kept.push(repair);
    else kept[kept.length - 1] = { ...rival, aims: [...rival.aims, ...repair.aims] };
  }
  return kept;
}

function isBetter(levels: readonly Level[], others: readonly Level[]): boolean {
  for (const [i, { name, value }] of levels.entries()) {
    const other = others[i]?.value ?? value;
    if (value !== other) return name === 'fewestMet' ? value > other : value < other;
  }
  return false;
}
