import { settleHardRules } from './hard-rules.ts';
import type { Problem } from './problem.ts';
import type { Reason } from './reasons.ts';
import { settle } from './settle.ts';

/** The hard rules that counting shows to be impossible, round by round. Empty where no seating exists at all. */
export function impossibleRules(problem: Problem): readonly Reason[] {
  const settled = settle(problem);
  return settled.ok ? settleHardRules(settled.day).impossible : [];
}
