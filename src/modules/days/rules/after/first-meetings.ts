import type { OrganisationsMet } from './day-figures.ts';

export type FirstMeetings = {
  /** Pairs of organisations that met. */
  met: number;
  /** Of them, those that had met on no earlier day; null: no earlier day is known. */
  first: number | null;
};

/** Colleagues at one table are no meeting of organisations. `before`: of all earlier days; null: there are none. */
export function firstMeetings(
  today: readonly OrganisationsMet[],
  before: readonly Pick<OrganisationsMet, 'one' | 'other'>[] | null,
): FirstMeetings {
  const others = today.filter(({ one, other }) => one !== other);
  if (before === null) return { met: others.length, first: null };
  const known = new Set(before.map(({ one, other }) => one + other));
  return { met: others.length, first: others.filter(({ one, other }) => !known.has(one + other)).length };
}
