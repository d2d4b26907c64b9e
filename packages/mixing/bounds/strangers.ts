import type { Binding } from '../binding.ts';
import type { Day } from '../day.ts';

/** With more people under rules than this, the pairs among them are not worth the look. */
const MOST_PEOPLE = 600;

/**
 * Pairs that are there at the same time and never in one group, because they are pinned to different ones or kept
 * apart in each of these rounds.
 */
export function strangers(
  day: Day,
  known: readonly Int32Array[],
  bindings: readonly Binding[],
): (readonly [number, number])[] {
  const lists = day.rounds.map((_, r) => listsOf(day, bindings[r]));
  const ruled = Array.from({ length: day.people }, (_, p) => p).filter((p) =>
    day.rounds.some((_, r) => (known[r]?.[p] ?? -1) >= 0 || (lists[r]?.[p]?.length ?? 0) > 0),
  );
  if (ruled.length > MOST_PEOPLE) return [];
  const here = day.rounds.map((round) => new Set(round.present));
  const separated = (r: number, a: number, b: number) => {
    const [groupOfA, groupOfB] = [known[r]?.[a] ?? -1, known[r]?.[b] ?? -1];
    if (groupOfA >= 0 && groupOfB >= 0) return groupOfA !== groupOfB;
    const others = lists[r]?.[b] ?? [];
    return lists[r]?.[a]?.some((list) => others.includes(list)) ?? false;
  };
  const pairs: [number, number][] = [];
  for (const [i, a] of ruled.entries()) {
    for (const b of ruled.slice(i + 1)) {
      const rounds = here.flatMap((there, r) => (there.has(a) && there.has(b) ? [r] : []));
      if (rounds.length > 0 && rounds.every((r) => separated(r, a, b))) pairs.push([a, b]);
    }
  }
  return pairs;
}

/** Person → which lists of people to be kept apart they are in. Lists that no seating can keep say nothing. */
function listsOf(day: Day, binding: Binding | undefined): number[][] {
  const lists: number[][] = Array.from({ length: day.people }, () => []);
  for (const [i, list] of (binding?.apart ?? []).entries()) for (const person of list) lists[person]?.push(i);
  return lists;
}
