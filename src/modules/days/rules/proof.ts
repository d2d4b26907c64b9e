import type { Levels } from './acts.ts';

/**
 * Whether a figure counted on the seats of now is proven to be the least. Nothing is less than nothing; otherwise it
 * holds as long as the seats are those that the mixing made.
 */
export function isProven(
  name: 'sameOrganisation' | 'repeats',
  counted: number,
  proof: { act: number; levels: Levels } | null,
  newestAct: number,
): boolean {
  if (counted === 0) return true;
  if (proof?.act !== newestAct) return false;
  const level = proof.levels.find((known) => known.name === name);
  return level?.proven === true && level.value === counted;
}
