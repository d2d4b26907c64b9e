import type { Day } from '../day.ts';
import type { Problem } from '../problem.ts';
import { settle } from '../settle.ts';
import type { Seated } from './company.ts';

/** The day with the sizes its groups have in this plan, so that bounds speak of the same groups. */
export function dayOfPlan(problem: Problem, { rounds }: Seated): Day {
  const sized = rounds.map(({ id, groups }) => ({ id, sizes: groups.map((group) => group.length) }));
  const settled = settle({ ...problem, rounds: sized }, { rounds: rounds.filter(({ held }) => held) });
  if (!settled.ok) throw new Error(settled.why);
  return settled.day;
}
