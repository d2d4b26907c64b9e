import type { Binding } from './binding.ts';
import { settleHardRules } from './hard-rules.ts';
import { impossibleBalance } from './impossible-balance.ts';
import type { Problem } from './problem.ts';
import type { Reason } from './reasons.ts';
import { settle } from './settle.ts';

/**
 * The rules that counting shows to be impossible beside those before them, round by round; rules on balance, beside all
 * hard rules that can be kept. Empty where no seating exists at all.
 */
export function impossibleRules(problem: Problem): readonly Reason[] {
  const settled = settle(problem);
  if (!settled.ok) return [];
  const { rounds, impossible } = settleHardRules(settled.day);
  const nothing: Binding = { units: [], apart: [], apartInVain: [] };
  return [
    ...impossible,
    ...settled.day.rounds.flatMap((round, r) => impossibleBalance(settled.day, round, rounds[r] ?? nothing)),
  ];
}
