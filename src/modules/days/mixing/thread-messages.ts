import type { Effort, Plan, Printed, Problem, Repair } from '#packages/mixing';
import type { Explainable, ExplainedDay } from '../rules/explained.ts';

export type MixingOrder = {
  problem: Problem;
  seed: number;
  effort: Effort;
  keep: Printed | null;
  /** After so many milliseconds the best found until then is taken. */
  timeLimit: number;
  /** Several ways to repair what is kept, instead of one plan. */
  isRepair?: boolean;
};

/** To be told how good a day is as people sit now, instead of seating them. */
export type ExplainOrder = { explain: Pick<Explainable, 'problem' | 'plan'> };

export type MixingMessage =
  /** 0 to 100, of the budget of moves or of the time, whichever is spent faster. */
  | { kind: 'progress'; progress: number }
  | { kind: 'done'; plan: Plan }
  | { kind: 'repaired'; repairs: readonly Repair[] }
  | { kind: 'impossible' }
  | { kind: 'explained'; explained: ExplainedDay };
