/**
 * Where a promise stands. An intention lacks an owner or a date: it is counted as such, and never among the promises.
 * Late is not kept anywhere: it follows from the date.
 */
export const standings = ['intention', 'open', 'kept', 'notKept', 'givenUp'] as const;
export type Standing = (typeof standings)[number];

export type Stood = { standing: Standing; dueOn: string | null; begunAt: Date | null };

export type Shown = 'intention' | 'coming' | 'underway' | 'late' | 'kept' | 'notKept' | 'givenUp';

/** Late from the day after its date on. */
export const isLate = ({ standing, dueOn }: Pick<Stood, 'standing' | 'dueOn'>, today: string): boolean =>
  standing === 'open' && dueOn !== null && dueOn < today;

export function shownAs(stood: Stood, today: string): Shown {
  if (stood.standing !== 'open') return stood.standing;
  if (isLate(stood, today)) return 'late';
  return stood.begunAt ? 'underway' : 'coming';
}

export const isOver = (standing: Standing): boolean => standing !== 'open' && standing !== 'intention';
