import type { ActChanges, Levels } from './acts.ts';
import { type Day, newestAct } from './day.ts';

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

/**
 * What stays proven after an act that moves nobody: who pins a seat, a group or a round leaves everybody where the
 * mixing put them. null: somebody sits elsewhere, so it is no longer known.
 */
export function proofAfter(day: Pick<Day, 'acts' | 'proof'>, { seats, groupCounts }: ActChanges): Day['proof'] {
  const movesNobody = groupCounts.length === 0 && seats.every(({ before, after }) => before?.group === after?.group);
  return movesNobody && day.proof?.act === newestAct(day) ? day.proof : null;
}
