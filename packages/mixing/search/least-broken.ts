import type { HardRules } from '../binding.ts';
import { pig } from '../bounds/pairs.ts';
import type { Day } from '../day.ts';

/** Pairs that are not apart whatever one does, because there are more people than groups. */
export function leastBroken(day: Day, rules: HardRules): number {
  return rules.rounds.reduce(
    (sum, { apartInVain }, r) =>
      sum + apartInVain.reduce((pairs, people) => pairs + pig(people.length, day.rounds[r]?.sizes.length ?? 0), 0),
    0,
  );
}
