import type { HardRules } from './binding.ts';
import { check } from './check/check.ts';
import type { Day } from './day.ts';
import type { Plan, PlanRound, Printed } from './plan.ts';
import { changesOf } from './repair/changes.ts';
import { reportOf } from './report.ts';
import type { Table } from './search/moves.ts';
import type { Seating } from './search/seating.ts';
import { at } from './search/table.ts';

export interface Made extends Pick<Plan, 'seed' | 'moves' | 'method'> {
  readonly keep: Printed | undefined;
}

/**
 * What was found, as a plan that has passed the independent check. Throws where the check finds it false, which is a
 * bug in here.
 */
export function foundPlan(day: Day, rules: HardRules, table: Table, { keep, ...made }: Made): Plan {
  const rounds = roundsOf(day, table.seating);
  const report = reportOf(day, rules, table, rounds);
  const plan: Plan = { rounds, report, ...made, ...(keep ? { changes: changesOf(day.problem, keep, rounds) } : {}) };
  const faults = check(day.problem, plan);
  if (faults.length > 0) throw new Error(`the plan does not pass its check: ${faults.slice(0, 3).join('; ')}`);
  return plan;
}

function roundsOf(day: Day, s: Seating): PlanRound[] {
  return day.rounds.map((round, r) => {
    const groups: string[][] = round.sizes.map(() => []);
    for (const [p, person] of day.problem.people.entries()) {
      const group = at(s.groupOf, r * s.people + p);
      if (group >= 0) groups[group]?.push(person.id);
    }
    return round.held ? { id: round.id, groups, held: true } : { id: round.id, groups };
  });
}
