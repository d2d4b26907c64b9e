export { check } from './check/check.ts';
export { faultsOfSeating } from './check/seated.ts';
export { type Effect, effectsOfMoves, type GroupEffects, type Seat } from './effects.ts';
export { feasibleGroupCounts, type GroupCount } from './group-counts.ts';
export { impossibleRules } from './impossible-rules.ts';
export { type Mixed, type MixOptions, mix } from './mix.ts';
export type { Progress } from './pause.ts';
export type { Change, Level, LevelName, PersonReport, Plan, PlanRound, Printed, Report, Unmet } from './plan.ts';
export type {
  GroupWishes,
  Person,
  Problem,
  Round,
  Rule,
  SeatingOfIds,
  SizedRound,
  WishedRound,
} from './problem.ts';
export { readPlan } from './read/plan.ts';
export { type Reading, type Refusal, readProblem } from './read/problem.ts';
export type { Reason } from './reasons.ts';
export type { RepairAim } from './repair/choose.ts';
export { type Repair, type Repairs, repairs } from './repair/repairs.ts';
export { type ExplainedChange, explainChanges, type WhyMoved } from './repair/why-moved.ts';
export type { Effort } from './search/schedule.ts';
