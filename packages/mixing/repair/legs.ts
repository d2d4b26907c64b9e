import type { Effort } from '../search/schedule.ts';

/** Moves a repair may weigh. It starts from a good seating and has less to find than a plan from nothing. */
export const REPAIR_BUDGETS: Readonly<Record<Effort, number>> = {
  instant: 1_400_000,
  normal: 14_000_000,
  thorough: 140_000_000,
};

export interface RepairLeg {
  /** Whether it begins at the printed seats again and never changes more of them than are allowed. */
  readonly isWithin: boolean;
  /** What a printed seat costs, in sixteenths of a repeat. */
  readonly price: number;
  /** What it costs from the number of changes on that are allowed, or do already for the bound, where more are possible. */
  readonly dearer: number;
  readonly hottest: number;
  readonly coldest: number;
  /** Its part of the budget. */
  readonly part: number;
}

/**
 * First almost nobody moves. Then, in one long cooling, the changes that are allowed are used for what they are worth:
 * printed seats are cheap there, because their number is limited, and a dear one would keep those from moving that have
 * to. At last whoever makes it better.
 */
export const LEGS: readonly RepairLeg[] = [
  { isWithin: false, price: 24, dearer: 24, hottest: 0.2, coldest: 0.1, part: 0.05 },
  { isWithin: true, price: 2, dearer: 2, hottest: 0.35, coldest: 0.15, part: 0.85 },
  { isWithin: false, price: 5, dearer: 5, hottest: 0.3, coldest: 0.1, part: 0.1 },
];
