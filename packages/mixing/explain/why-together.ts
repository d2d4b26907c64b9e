import { pig } from '../bounds/pairs.ts';
import { sharedPairs } from '../bounds/repeats.ts';
import type { Day } from '../day.ts';
import { holdsIn, type Rule } from '../problem.ts';
import type { Company } from './company.ts';

/** What makes two people sit together in a round although it would be better otherwise. */
export type WhyTogether =
  /** A rule keeps them together; its index. */
  | { readonly kind: 'together'; readonly rule: number }
  /** Both are pinned to the group; the indexes of the rules. */
  | { readonly kind: 'pinned'; readonly rules: readonly [number, number] }
  | { readonly kind: 'held' }
  /** Their organisation has more people than there are groups: so many pairs share one, whatever is done. */
  | { readonly kind: 'largeOrganisation'; readonly people: number; readonly groups: number; readonly pairs: number }
  /** Some pairs have to be together in both of these rounds: at least so many. */
  | { readonly kind: 'roundsShare'; readonly rounds: readonly [string, string]; readonly pairs: number }
  /** Counting does not rule out a plan without it. */
  | { readonly kind: 'open' };

/** Why this or that pair is together, for one plan. */
export class Together {
  readonly #company: Company;
  readonly #day: Day;
  readonly #shares = new Map<string, number>();

  constructor(company: Company, day: Day) {
    this.#company = company;
    this.#day = day;
  }

  /** `round`: one that these two share. Empty where nobody would mind: they are no colleagues and meet once. */
  why(round: string, one: string, other: string): WhyTogether[] {
    const again = this.#company.roundsShared(one, other).filter((id) => id !== round);
    const colleagues = this.#company.areColleagues(one, other);
    if (again.length === 0 && !colleagues) return [];
    const reasons = [
      ...this.#byRules(round, one, other),
      ...(this.#dayRound(round)?.held ? [{ kind: 'held' as const }] : []),
      ...(colleagues ? this.#byNumbers(round, one) : []),
      ...again.flatMap((id) => this.#byRounds(round, id)),
    ];
    return reasons.length > 0 ? reasons : [{ kind: 'open' }];
  }

  #byRules(round: string, one: string, other: string): WhyTogether[] {
    const rules = [...(this.#company.problem.rules ?? []).entries()].filter(([, rule]) => holdsIn(rule, round));
    const united = rules.flatMap(([index, rule]): WhyTogether[] =>
      rule.kind === 'together' && rule.people.includes(one) && rule.people.includes(other)
        ? [{ kind: 'together', rule: index }]
        : [],
    );
    const seating = this.#company.rounds.find(({ id }) => id === round);
    const here = (rule: Rule, person: string) =>
      rule.kind === 'pin' && rule.person === person && rule.group === seating?.groupOf.get(person);
    const [pin] = rules.find(([, rule]) => here(rule, one)) ?? [];
    const [otherPin] = rules.find(([, rule]) => here(rule, other)) ?? [];
    return pin === undefined || otherPin === undefined
      ? united
      : [...united, { kind: 'pinned', rules: [pin, otherPin] }];
  }

  #byNumbers(round: string, person: string): WhyTogether[] {
    const { present = [], sizes = [] } = this.#dayRound(round) ?? {};
    const organisation = this.#company.personOf.get(person)?.organisation;
    const people = present.filter((p) => this.#company.problem.people[p]?.organisation === organisation).length;
    const pairs = pig(people, sizes.length);
    return pairs === 0 ? [] : [{ kind: 'largeOrganisation', people, groups: sizes.length, pairs }];
  }

  #byRounds(one: string, other: string): WhyTogether[] {
    const [first, second] = this.#inOrder(one, other);
    const key = JSON.stringify([first, second]);
    const [a, b] = [this.#dayRound(first), this.#dayRound(second)];
    const pairs = this.#shares.get(key) ?? (a && b ? sharedPairs(a, b) : 0);
    this.#shares.set(key, pairs);
    return pairs === 0 ? [] : [{ kind: 'roundsShare', rounds: [first, second], pairs }];
  }

  #inOrder(one: string, other: string): readonly [string, string] {
    const order = this.#day.rounds.map(({ id }) => id);
    return order.indexOf(one) < order.indexOf(other) ? [one, other] : [other, one];
  }

  #dayRound(id: string) {
    return this.#day.rounds.find((round) => round.id === id);
  }
}
