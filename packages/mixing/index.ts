export { type ActorPath, followingActors, rotatingActors, type Stop } from './cases/actors.ts';
export { type AssignedWishes, assignCases } from './cases/assigned.ts';
export { type Jigsaw, type JigsawMade, type JigsawWishes, jigsaw } from './cases/jigsaw.ts';
export type { Joined } from './cases/joined.ts';
export { type Merge, type Merges, type MergeWishes, mergeGroups } from './cases/merge.ts';
export { checkTime, type MinutesOf, slotsThatFit, type TimeCheck } from './cases/minutes.ts';
export { type CaseStudies, compareModes, type Mode, type ModeName } from './cases/modes.ts';
export { type Rotation, type RotationWishes, rotateCases } from './cases/rotation.ts';
export { type Sharing, tellAll } from './cases/sharing.ts';
export type { CaseSlot, Seen } from './cases/slots.ts';
export { type SeenAgain, type WhoSees, whoSees } from './cases/who-sees.ts';
export { check } from './check/check.ts';
export { faultsOfSeating } from './check/seated.ts';
export { type Effect, effectsOfMoves, type GroupEffects, type Seat } from './effects.ts';
export type { LargeOrganisation, RepeatsReason, RoundsShare, SeatedBeside } from './explain/bound-reasons.ts';
export { type CheaperCount, cheaperGroupCounts } from './explain/cheaper-group-counts.ts';
export type { Seated } from './explain/company.ts';
export { type DayExplained, type ExplainedLevel, explainDay, type MetOfAll } from './explain/day.ts';
export { explainGroup, type GroupExplained, type RuleAboutGroup } from './explain/group.ts';
export { explainOrganisations, type OrganisationsMet } from './explain/organisations.ts';
export { explainPair, type PairExplained } from './explain/pair.ts';
export { explainPerson, type PersonExplained } from './explain/person.ts';
export { type HandMove, type WhatIf, whatIf } from './explain/what-if.ts';
export type { WhyTogether } from './explain/why-together.ts';
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
