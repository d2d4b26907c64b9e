import { daysFrom } from './days.ts';
import { isLate, type Standing } from './standing.ts';

export type Counted = { standing: Standing; dueOn: string | null; openSince: string | null };

export type Counts = {
  open: number;
  late: number;
  kept: number;
  notKept: number;
  unanswered: number;
  intentions: number;
};

/** So many days without an answer are said in public. */
export const UNANSWERED_DAYS = 30;

/** What became of what was promised: each counted once under where it stands; intentions are no promises. */
export function countsOf(all: readonly Counted[], today: string): Counts {
  const late = all.filter((one) => isLate(one, today));
  return {
    open: all.filter(({ standing }) => standing === 'open').length - late.length,
    late: late.length,
    kept: all.filter(({ standing }) => standing === 'kept').length,
    notKept: all.filter(({ standing }) => standing === 'givenUp' || standing === 'notKept').length,
    unanswered: all.filter(
      ({ standing, openSince }) =>
        standing === 'open' && openSince !== null && daysFrom(openSince, today) >= UNANSWERED_DAYS,
    ).length,
    intentions: all.filter(({ standing }) => standing === 'intention').length,
  };
}
