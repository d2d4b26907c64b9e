import { excessIn } from '../check/excess.ts';
import type { Day, DayRound } from '../day.ts';
import { attributeOf, type Balance, type BalanceRule, type Bounds, holdsIn, isHard } from '../problem.ts';

/** Least excess over the balance rules, each rule and round for itself. */
export function balanceBound(day: Day): number {
  let bound = 0;
  for (const rule of day.problem.rules ?? []) {
    if (isHard(rule)) continue;
    for (const round of day.rounds) if (holdsIn(rule, round.id)) bound += boundOf(day, rule, round);
  }
  return bound;
}

function boundOf(day: Day, rule: BalanceRule, round: DayRound): number {
  if (round.held) return excessWhileHeld(day, rule, round.held);
  const totals = countValues(day, rule, round.present);
  return rule.kind === 'bounds'
    ? missingOrTooMany(rule, totals.get(rule.value) ?? 0, round)
    : alone(rule, totals, round);
}

function excessWhileHeld({ problem }: Day, rule: BalanceRule, held: readonly (readonly number[])[]): number {
  const groups = held.map((group) => group.flatMap((p) => problem.people[p]?.id ?? []));
  return excessIn(rule, groups, new Map(problem.people.map((person) => [person.id, person])));
}

function missingOrTooMany({ min = 0, max }: Bounds, total: number, { sizes }: DayRound): number {
  // A minimum larger than the group cannot be met by anybody.
  const missing = sizes.reduce((sum, size) => sum + Math.max(0, min - size), 0);
  const tooMany = max === undefined ? 0 : total - max * sizes.length;
  return Math.max(missing, min * sizes.length - total, tooMany, 0);
}

function alone({ mode }: Balance, totals: ReadonlyMap<string, number>, { sizes }: DayRound): number {
  if (mode === 'proportional') return 0;
  const nobodyHasCompany = Math.max(0, ...sizes) < 2;
  return [...totals.values()].reduce((sum, total) => sum + (nobodyHasCompany ? total : total === 1 ? 1 : 0), 0);
}

function countValues({ problem }: Day, rule: BalanceRule, people: readonly number[]): Map<string, number> {
  const totals = new Map<string, number>();
  for (const p of people) {
    const person = problem.people[p];
    const value = person && attributeOf(person, rule.attribute);
    if (value !== undefined) totals.set(value, (totals.get(value) ?? 0) + 1);
  }
  return totals;
}
