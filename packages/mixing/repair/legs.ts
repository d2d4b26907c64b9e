import type { Effort } from '../search/schedule.ts';

/** Moves a repair may weigh. It starts from a good seating and has less to find than a plan from nothing. */
export const REPAIR_BUDGETS: Readonly<Record<Effort, number>> = {
  instant: 60_000,
  normal: 3_000_000,
  thorough: 30_000_000,
};

export interface RepairLeg {
  /** What a printed seat costs, in sixteenths of a repeat. */
  readonly price: number;
  readonly hottest: number;
  readonly coldest: number;
  /** Its part of the budget. */
  readonly part: number;
}

/**
 * From dear to cheap: each price finds another stretch of the curve between changes and quality. First almost nobody
 * moves, at last whoever makes it better. Twice, because chance matters, and warm, because one exchange costs two
 * printed seats and often three people have to move before anything is gained.
 */
export const LEGS: readonly RepairLeg[] = [
  { price: 24, hottest: 0.2, coldest: 0.1, part: 0.05 },
  { price: 12, hottest: 0.4, coldest: 0.2, part: 0.2 },
  { price: 8, hottest: 0.4, coldest: 0.15, part: 0.15 },
  { price: 5, hottest: 0.3, coldest: 0.1, part: 0.1 },
  { price: 12, hottest: 0.4, coldest: 0.2, part: 0.2 },
  { price: 8, hottest: 0.4, coldest: 0.15, part: 0.15 },
  { price: 5, hottest: 0.3, coldest: 0.1, part: 0.1 },
  { price: 2, hottest: 0.3, coldest: 0.1, part: 0.05 },
];
