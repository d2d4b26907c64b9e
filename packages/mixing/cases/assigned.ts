import type { SeatingOfIds } from '../problem.ts';
import { assign } from './assignment.ts';
import type { Seen } from './slots.ts';

export interface AssignedWishes {
  readonly groups: SeatingOfIds;
  /** Ids of the cases, each of them once. */
  readonly cases: readonly string[];
  /** Cases that each group studies; 1 when absent. */
  readonly each?: number;
  readonly seen?: readonly Seen[];
}

/**
 * The cases of each group, which it tells everybody in plenary. No group has a case twice, and no case is studied by
 * two groups more than another. Of these bundles each group gets one, so that the fewest people know a case already.
 */
export function assignCases({ groups, cases, each = 1, seen = [] }: AssignedWishes): string[][] {
  const count = Math.min(each, cases.length);
  const bundles = groups.map((_, g) => Array.from({ length: count }, (_, i) => (g * count + i) % cases.length));
  const knows = new Set(seen.map(({ person, case: id }) => JSON.stringify([person, id])));
  const known = groups.map((group) =>
    cases.map((id) => group.filter((person) => knows.has(JSON.stringify([person, id]))).length),
  );
  const costs = groups.map((_, g) =>
    bundles.map((bundle) => bundle.reduce((sum, one) => sum + (known[g]?.[one] ?? 0), 0)),
  );
  return assign(costs).map((column) => (bundles[column] ?? []).flatMap((one) => cases[one] ?? []));
}
