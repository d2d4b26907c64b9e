import type { Design, Source, Wanted } from '../design.ts';
import { transversal } from './transversal.ts';

/**
 * After all rounds of a transversal design, the points of each class still know nobody of their own class: a smaller
 * design seats them among themselves in the rounds that are left, all classes at the same time. So come affine planes
 * and geometries of any dimension, and much else.
 */
export function filled({ groups, size, rounds }: Wanted, smaller: Source): Design | null {
  if (rounds <= groups || groups % size !== 0) return null;
  const outer = transversal({ groups, size, rounds: groups });
  if (outer === null) return null;
  const inner = smaller({ groups: groups / size, size, rounds: rounds - groups });
  if (inner === null) return null;
  const within = inner.rounds.map((round) =>
    Int32Array.from({ length: groups * size }, (_, point) => {
      const part = Math.floor(point / groups);
      return part * inner.groups + (round[point % groups] ?? 0);
    }),
  );
  return {
    groups,
    size,
    rounds: [...outer.rounds, ...within],
    classes: outer.classes.flatMap((part) => inner.classes.map((few) => few.map((i) => part[i] ?? 0))),
  };
}

/** One round in which all sit together: the smallest design there is. */
export function together({ groups, size, rounds }: Wanted): Design | null {
  if (groups !== 1 || rounds > 1) return null;
  const points = Array.from({ length: size }, (_, point) => point);
  return rounds === 0
    ? { groups, size, rounds: [], classes: [points] }
    : { groups, size, rounds: [points.map(() => 0)], classes: points.map((point) => [point]) };
}
