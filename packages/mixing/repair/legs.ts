import type { Effort } from '../search/schedule.ts';

/** Moves a repair may weigh. It starts from a good seating and has less to find than a plan from nothing. */
export const REPAIR_BUDGETS: Readonly<Record<Effort, number>> = {
  instant: 900_000,
  normal: 9_000_000,
  thorough: 90_000_000,
};

/** A cooling that begins where the leg before it ended. */
export interface RepairLeg {
  /** What a printed seat costs, in sixteenths of a repeat. */
  readonly price: number;
  /** What it costs from the number of changes on that are allowed, or do already for the bound, where more are possible. */
  readonly dearer: number;
  readonly hottest: number;
  readonly coldest: number;
  /** Its part of the budget. */
  readonly part: number;
}

/** First almost nobody moves. */
export const FIRST_LEG: RepairLeg = { price: 24, dearer: 24, hottest: 0.2, coldest: 0.1, part: 0.05 };

/** Then the changes that are allowed are used for what they are worth, in one long walk. */
export const WALK_PART = 0.89;

/** At last whoever makes it better. */
export const LAST_LEG: RepairLeg = { price: 5, dearer: 5, hottest: 0.3, coldest: 0.1, part: 0.06 };

/** Beyond the budget, where alternatives are asked for: what so many times the changes that are allowed would bring. */
export const FURTHER = 3;
export const FURTHER_PART = 0.2;
