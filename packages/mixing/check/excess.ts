import {
  attributeOf,
  type Balance,
  type BalanceRule,
  type Bounds,
  type Person,
  type SeatingOfIds,
} from '../problem.ts';

/** How far the groups of one round are from a balance rule: in people too many or too few, or in people left alone. */
export function excessIn(rule: BalanceRule, groups: SeatingOfIds, personOf: ReadonlyMap<string, Person>): number {
  const counts = groups.map((group) => countValues(group, rule.attribute, personOf));
  if (rule.kind === 'bounds') return sum(counts.map((count) => outside(rule, count.get(rule.value) ?? 0)));
  if (rule.mode === 'noLone') return sum(counts.map((count) => [...count.values()].filter((n) => n === 1).length));
  return excessOverShares(groups, counts);
}

/** |people of the value − share| is to be one at most; beyond, every person counts. */
function excessOverShares(groups: SeatingOfIds, counts: readonly ReadonlyMap<string, number>[]): number {
  const everybody = sum(groups.map((group) => group.length));
  const totals = new Map<string, number>();
  for (const count of counts) for (const [value, n] of count) totals.set(value, (totals.get(value) ?? 0) + n);
  let excess = 0;
  for (const [value, total] of totals) {
    groups.forEach((group, g) => {
      // Multiplied by everybody, so that the comparison stays in whole numbers.
      const away = Math.abs((counts[g]?.get(value) ?? 0) * everybody - group.length * total);
      excess += Math.max(0, Math.ceil((away - everybody) / everybody));
    });
  }
  return excess;
}

function outside({ min = 0, max = Number.POSITIVE_INFINITY }: Bounds, people: number): number {
  return Math.max(0, min - people, people - max);
}

function countValues(
  group: readonly string[],
  attribute: Balance['attribute'],
  personOf: ReadonlyMap<string, Person>,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of group) {
    const person = personOf.get(id);
    const value = person && attributeOf(person, attribute);
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
