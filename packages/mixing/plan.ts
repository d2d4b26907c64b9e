import type { SeatingOfIds } from './problem.ts';

/** In the order in which they matter. All are to be small, except fewestMet. */
export const LEVELS = [
  'unmet',
  'sameOrganisation',
  'balance',
  'repeats',
  'history',
  'mostMeetings',
  'fewestMet',
] as const;

export type LevelName = (typeof LEVELS)[number];

export interface Level {
  readonly name: LevelName;
  readonly value: number;
  /** No seating can do better, given the levels above it. Computed by code that knows nothing of the search. */
  readonly bound: number;
  /** The value equals the bound. */
  readonly proven: boolean;
}

export interface PersonReport {
  readonly id: string;
  /** Number of different people met. */
  readonly met: number;
  /** Σ c(c−1)/2 over the others, c being the rounds shared with each. */
  readonly repeats: number;
}

export interface Unmet {
  /** Index in the problem's rules. */
  readonly rule: number;
  readonly why: string;
}

export interface Report {
  readonly levels: readonly Level[];
  readonly people: readonly PersonReport[];
  readonly unmet: readonly Unmet[];
}

export interface PlanRound {
  readonly id: string;
  readonly groups: SeatingOfIds;
  /** Already held, or printed for good: a repair leaves it as it is. */
  readonly held?: boolean;
}

/** What a repair changed. Indexes of groups; null: not seated in that round. */
export interface Change {
  readonly person: string;
  readonly round: string;
  readonly from: number | null;
  readonly to: number | null;
}

export interface Plan {
  readonly rounds: readonly PlanRound[];
  readonly report: Report;
  readonly seed: number;
  /** Moves that were weighed. */
  readonly moves: number;
  readonly method: 'construction' | 'search';
  /** Only after a repair. */
  readonly changes?: readonly Change[];
}

/** The part of a plan that a repair starts from. */
export interface Printed {
  readonly rounds: readonly PlanRound[];
}
