import type { Day, Groups } from '../day.ts';
import { settleHardRules } from '../hard-rules.ts';

/** Pairs that sit together whatever one does, as one number: the lower person × people + the higher. */
export type Pairs = ReadonlySet<number>;

/**
 * Per round, whom the rules put at one table, by keeping them together or by pinning them to the same group; and of
 * those whom they put together in any round, who were in one that was held.
 */
export function companions(day: Day, unmet: ReadonlySet<number>): Pairs[] {
  const ruled = ruledPairs(day, unmet);
  const anywhere = ruled.flatMap((pairs) => [...pairs]);
  return ruled.map((pairs, r) => {
    const held = day.rounds[r]?.held;
    return held ? new Set(anywhere.filter(areTogetherIn(day, held))) : pairs;
  });
}

function ruledPairs(day: Day, unmet: ReadonlySet<number>): Pairs[] {
  return settleHardRules(day, unmet).rounds.map(({ units }) => {
    const pairs = new Set<number>();
    const pinned = units.filter((unit) => unit.pinnedTo !== null);
    for (const unit of units) addPairs(day, pairs, unit.people);
    for (const table of Map.groupBy(pinned, (unit) => unit.pinnedTo).values()) {
      addPairs(
        day,
        pairs,
        table.flatMap((unit) => unit.people),
      );
    }
    return pairs;
  });
}

function areTogetherIn(day: Day, held: Groups): (pair: number) => boolean {
  const groupOf = new Int32Array(day.people).fill(-1);
  for (const [g, group] of held.entries()) for (const person of group) groupOf[person] = g;
  return (pair) => {
    const group = groupOf[Math.floor(pair / day.people)] ?? -1;
    return group >= 0 && group === groupOf[pair % day.people];
  };
}

function addPairs(day: Day, pairs: Set<number>, people: readonly number[]): void {
  for (const a of people) for (const b of people) if (a < b) pairs.add(a * day.people + b);
}

/** How many pairs of colleagues are among them, per organisation. */
export function colleaguesPerOrganisation(day: Day, pairs: Pairs): Map<number, number> {
  const colleagues = new Map<number, number>();
  for (const pair of pairs) {
    const organisation = day.organisation[Math.floor(pair / day.people)] ?? -1;
    if (organisation !== day.organisation[pair % day.people]) continue;
    colleagues.set(organisation, (colleagues.get(organisation) ?? 0) + 1);
  }
  return colleagues;
}

/** In how many rounds the most inseparable pair sits together. */
export function mostRoundsTogether(rounds: readonly Pairs[]): number {
  const times = new Map<number, number>();
  for (const pairs of rounds) for (const pair of pairs) times.set(pair, (times.get(pair) ?? 0) + 1);
  return Math.max(0, ...times.values());
}
