import type { Seating } from './search/seating.ts';

export interface Progress {
  readonly moves: number;
  readonly budget: number;
  /** Of the seating the search looks at now, which need not be its best. */
  readonly sameOrganisation: number;
  readonly repeats: number;
}

export interface Interruptible {
  readonly onProgress?: (progress: Progress) => void;
  /** Asked now and then; true: give the best so far. */
  readonly shouldStop?: () => boolean;
}

const BETWEEN_REPORTS = 64 * 1024;

/** What a search calls between moves: it tells the progress and answers whether to stop. */
export function pauseOf({ onProgress, shouldStop }: Interruptible, budget: number) {
  let next = BETWEEN_REPORTS;
  return (moves: number, { seating }: { readonly seating: Seating }): boolean => {
    if (moves < next) return false;
    next = moves + BETWEEN_REPORTS;
    const { sameOrganisation, repeats } = seating.totals;
    onProgress?.({ moves, budget, sameOrganisation, repeats });
    return shouldStop?.() ?? false;
  };
}
