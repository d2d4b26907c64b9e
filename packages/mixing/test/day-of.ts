import type { Day } from '../day.ts';
import type { Printed } from '../plan.ts';
import type { Problem } from '../problem.ts';
import { settle } from '../settle.ts';

/** The day of a problem that makes sense. */
export function dayOf(problem: Problem, printed?: Printed): Day {
  const settled = settle(problem, printed);
  if (!settled.ok) throw new Error(settled.why);
  return settled.day;
}
