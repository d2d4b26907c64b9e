export type SurveyState = 'draft' | 'planned' | 'open' | 'closed';

/** opensAt null: nobody said when. closesAt null: until somebody closes it. */
export type Hours = { opensAt: Date | null; closesAt: Date | null; closedAt: Date | null };

export function stateOf({ opensAt, closesAt, closedAt }: Hours, now: Date): SurveyState {
  if (closedAt || (opensAt && closesAt && now >= closesAt)) return 'closed';
  if (opensAt === null) return 'draft';
  return now >= opensAt ? 'open' : 'planned';
}

/** Once somebody answered, another question would be another survey: their answer was to this one. */
export const canChange = (hours: Hours, answered: number, now: Date): boolean =>
  stateOf(hours, now) !== 'closed' && answered === 0;

/** Opening needs something to answer; what was closed showed its results and is not opened again. */
export function whyNotOpen(hours: Hours, questions: number, now: Date): 'isOpen' | 'isClosed' | 'noQuestion' | null {
  const state = stateOf(hours, now);
  if (state === 'closed') return 'isClosed';
  if (state === 'open') return 'isOpen';
  return questions === 0 ? 'noQuestion' : null;
}
