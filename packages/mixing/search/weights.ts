/**
 * What one of each costs while searching: finite whole numbers, so that every step has a slope. They only order the
 * levels roughly; which plan is the best is decided level by level.
 */
export interface Weights {
  readonly broken: number;
  readonly sameOrganisation: number;
  readonly balance: number;
  readonly repeats: number;
  /** A person who does not sit where it is printed. */
  readonly changed: number;
  readonly history: number;
}

export const USUAL_WEIGHTS: Weights = {
  broken: 400,
  sameOrganisation: 80,
  balance: 48,
  repeats: 16,
  changed: 8,
  history: 2,
};
