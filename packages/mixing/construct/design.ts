/**
 * Points in groups, round after round: every round has the same number of groups, all of the same size. Where people
 * go is not its business.
 */
export interface Design {
  readonly groups: number;
  readonly size: number;
  readonly rounds: readonly SeatedPoints[];
  /** Every point is in one class, and no two points of a class share a group in any round. */
  readonly classes: readonly (readonly number[])[];
}

/** [point] → group. */
export type SeatedPoints = ArrayLike<number>;

/** So many groups, all of this size, in so many rounds. */
export interface Wanted {
  readonly groups: number;
  readonly size: number;
  readonly rounds: number;
}

/** Knows designs of one family, in which no two meet twice. Null, and quickly, where it has none to offer. */
export type Source = (wanted: Wanted) => Design | null;

/** The first of these rounds; who would have met in the next one does not meet, and makes a class. */
export function firstRounds({ groups, size, rounds }: Wanted, all: readonly SeatedPoints[]): Design | null {
  if (rounds > all.length) return null;
  const next = all[rounds];
  const points = Array.from({ length: groups * size }, (_, point) => point);
  const classes = next ? [...Map.groupBy(points, (point) => next[point]).values()] : points.map((point) => [point]);
  return { groups, size, rounds: all.slice(0, rounds), classes };
}

/** Without its last rounds; who would have met in the first of those does not meet, and makes a class. */
export function shortened(design: Design, rounds: number): Design {
  return firstRounds({ ...design, rounds }, design.rounds) ?? design;
}

export function seatedPoints(groups: readonly (readonly number[])[]): SeatedPoints {
  const seated: number[] = [];
  for (const [group, points] of groups.entries()) for (const point of points) seated[point] = group;
  return seated;
}
