import type { Binding } from '../binding.ts';
import { pairsAmong } from '../bounds/pairs.ts';
import type { Day } from '../day.ts';
import { attributeOf, type BalanceRule, holdsIn, isHard } from '../problem.ts';

/**
 * Somebody's head is counted per group: people of one value, or people to be kept apart. Each count has a penalty, so
 * all rules that are not about pairs are one and the same thing here.
 */
export interface Tally {
  readonly people: readonly number[];
  /** Rounds by index. */
  readonly rounds: ReadonlySet<number>;
  readonly level: 'broken' | 'balance';
  readonly penalty: (count: number, size: number, round: number) => number;
}

export function talliesOf(day: Day, bindings: readonly Binding[]): Tally[] {
  return [...apartTallies(bindings), ...balanceTallies(day)];
}

/** Pairs that are not apart; no pair of a list that can be kept is given for fewer pairs of those that cannot. */
function apartTallies(bindings: readonly Binding[]): Tally[] {
  return bindings.flatMap(({ apart, apartInVain }, r) => {
    const dearer = 1 + apartInVain.reduce((pairs, people) => pairs + pairsAmong(people.length), 0);
    const tally = (people: readonly number[], price: number): Tally => ({
      people,
      rounds: new Set([r]),
      level: 'broken',
      penalty: (count) => pairsAmong(count) * price,
    });
    return [...apart.map((people) => tally(people, dearer)), ...apartInVain.map((people) => tally(people, 1))];
  });
}

function balanceTallies(day: Day): Tally[] {
  return (day.problem.rules ?? []).flatMap((rule) => (isHard(rule) ? [] : talliesOfRule(day, rule)));
}

function talliesOfRule(day: Day, rule: BalanceRule): Tally[] {
  const rounds = new Set(day.rounds.flatMap((round, r) => (holdsIn(rule, round.id) ? [r] : [])));
  const values = peopleByValue(day, rule.attribute);
  if (rule.kind === 'bounds') {
    const { min = 0, max = Number.POSITIVE_INFINITY } = rule;
    const penalty = (count: number) => Math.max(0, min - count, count - max);
    return [{ people: values.get(rule.value) ?? [], rounds, level: 'balance', penalty }];
  }
  return [...values.values()].map((people) => ({
    people,
    rounds,
    level: 'balance' as const,
    penalty: rule.mode === 'noLone' ? (count) => (count === 1 ? 1 : 0) : overShare(day, people),
  }));
}

/** One person more or less than the share is free, each further one counts. */
function overShare(day: Day, people: readonly number[]): Tally['penalty'] {
  const wanted = new Set(people);
  const totals = day.rounds.map((round) => round.present.filter((person) => wanted.has(person)).length);
  return (count, size, round) => {
    const present = day.rounds[round]?.present.length ?? 0;
    const total = totals[round] ?? 0;
    const least = Math.ceil((size * total - present) / present);
    const most = Math.floor((size * total + present) / present);
    return Math.max(0, least - count, count - most);
  };
}

function peopleByValue({ problem }: Day, attribute: string): Map<string, number[]> {
  const values = new Map<string, number[]>();
  problem.people.forEach((person, p) => {
    const value = attributeOf(person, attribute);
    if (value === undefined) return;
    const people = values.get(value) ?? [];
    people.push(p);
    values.set(value, people);
  });
  return values;
}
