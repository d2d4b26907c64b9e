import { attributeOf, type BalanceRule, type HardRule, type Person, type SeatingOfIds } from '../problem.ts';

/** A round whose people are counted by value, each attribute once. */
export class RoundCounts {
  readonly present: number;
  readonly #groups: SeatingOfIds;
  readonly #personOf: ReadonlyMap<string, Person>;
  readonly #totals = new Map<string, ReadonlyMap<string, number>>();

  constructor(groups: SeatingOfIds, personOf: ReadonlyMap<string, Person>) {
    this.present = groups.reduce((sum, group) => sum + group.length, 0);
    this.#groups = groups;
    this.#personOf = personOf;
  }

  total(attribute: string): ReadonlyMap<string, number> {
    const known = this.#totals.get(attribute) ?? this.among(this.#groups.flat(), attribute);
    this.#totals.set(attribute, known);
    return known;
  }

  among(people: readonly string[], attribute: string): Map<string, number> {
    const counts = new Map<string, number>();
    for (const id of people) {
      const person = this.#personOf.get(id);
      const value = person && attributeOf(person, attribute);
      if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return counts;
  }
}

/** Whether people of this group are part of what breaks the rule. */
export function brokenBy(rule: HardRule, groups: SeatingOfIds, group: number): boolean {
  const people = groups[group] ?? [];
  if (rule.kind === 'pin') {
    const elsewhere = groups.some((ids, g) => g !== rule.group && ids.includes(rule.person));
    return elsewhere && (group === rule.group || people.includes(rule.person));
  }
  const here = people.filter((id) => rule.people.includes(id)).length;
  if (rule.kind === 'apart') return here > 1;
  const everywhere = groups.flat().filter((id) => rule.people.includes(id)).length;
  return here > 0 && here < everywhere;
}

/** What one group adds to the excess of a rule: summed over the groups it is the excess of the round. */
export function excessOfGroup(rule: BalanceRule, round: RoundCounts, people: readonly string[]): number {
  const values = round.among(people, rule.attribute);
  if (rule.kind === 'bounds') {
    const count = values.get(rule.value) ?? 0;
    return Math.max(0, (rule.min ?? 0) - count, count - (rule.max ?? count));
  }
  if (rule.mode === 'noLone') return [...values.values()].filter((count) => count === 1).length;
  let excess = 0;
  for (const [value, total] of round.total(rule.attribute)) {
    // In whole numbers: everything multiplied by the number of people present.
    const away = Math.abs((values.get(value) ?? 0) * round.present - people.length * total);
    excess += Math.max(0, Math.ceil(away / round.present) - 1);
  }
  return excess;
}
