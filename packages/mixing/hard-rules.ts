import { brokenIn } from './check/broken.ts';
import type { Day, DayRound } from './day.ts';
import { type Apart, holdsIn, type Pin, type Problem, type Together } from './problem.ts';
import type { Reason } from './reasons.ts';

/** People who move as one in a round, because they sit together or where they are pinned. */
export interface Unit {
  readonly people: readonly number[];
  /** null: any group. */
  readonly pinnedTo: number | null;
}

/** What the hard rules that can be kept ask of one round. */
export interface Binding {
  /** Only units of several people, and pinned ones. */
  readonly units: readonly Unit[];
  /** No two of each list in one group. */
  readonly apart: readonly (readonly number[])[];
}

export interface HardRules {
  readonly rounds: readonly Binding[];
  readonly impossible: readonly Reason[];
}

/**
 * Walks through the hard rules in their order and keeps each one that counting does not show to contradict those
 * before it. `without`: indexes of rules to leave out.
 */
export function settleHardRules(day: Day, without: ReadonlySet<number> = new Set()): HardRules {
  const impossible: Reason[] = [];
  const rounds = day.rounds.map((round) => {
    if (round.held) {
      impossible.push(...brokenWhileHeld(day, round, without));
      return { units: [], apart: [] };
    }
    return new RoundRules(day, round, impossible).walk(without);
  });
  return { rounds, impossible };
}

function brokenWhileHeld({ problem }: Day, round: DayRound, without: ReadonlySet<number>): Reason[] {
  const groups = (round.held ?? []).map((group) => group.map((p) => problem.people[p]?.id ?? ''));
  return (problem.rules ?? []).flatMap((rule, index) =>
    !without.has(index) && holdsIn(rule, round.id) && brokenIn(rule, groups)
      ? [{ rule: index, round: round.id, kind: 'held' as const }]
      : [],
  );
}

type Cause = Reason extends infer R ? (R extends Reason ? Omit<R, 'rule' | 'round'> : never) : never;

/** The units of one round while the rules are walked through. */
class RoundRules {
  readonly #problem: Problem;
  readonly #indexOf: ReadonlyMap<string, number>;
  readonly #round: DayRound;
  readonly #present: ReadonlySet<number>;
  readonly #impossible: Reason[];
  readonly #unitOf = new Map<number, { people: number[]; pinnedTo: number | null }>();
  readonly #apart: number[][] = [];

  constructor(day: Day, round: DayRound, impossible: Reason[]) {
    this.#problem = day.problem;
    this.#indexOf = day.indexOf;
    this.#round = round;
    this.#present = new Set(round.present);
    this.#impossible = impossible;
  }

  walk(without: ReadonlySet<number>): Binding {
    for (const [index, rule] of (this.#problem.rules ?? []).entries()) {
      if (without.has(index) || !holdsIn(rule, this.#round.id)) continue;
      const cause =
        rule.kind === 'together'
          ? this.#keepTogether(rule)
          : rule.kind === 'apart'
            ? this.#keepApart(rule)
            : rule.kind === 'pin'
              ? this.#keepPinned(rule)
              : null;
      if (cause) this.#impossible.push({ rule: index, round: this.#round.id, ...cause } as Reason);
    }
    const units = [...new Set(this.#unitOf.values())];
    return { units: units.filter((unit) => unit.people.length > 1 || unit.pinnedTo !== null), apart: this.#apart };
  }

  #keepTogether(rule: Together): Cause | null {
    const people = this.#presentAmong(rule.people);
    const seats = Math.max(0, ...this.#round.sizes);
    if (people.length > seats) return { kind: 'moreThanAGroup', people: people.length, seats };
    const units = [...new Set(people.map((person) => this.#unit(person)))];
    const all = units.flatMap((unit) => unit.people);
    if (all.length > seats) return { kind: 'moreThanAGroupWithOthers', people: all.length, seats };
    const pins = [...new Set(units.flatMap((unit) => unit.pinnedTo ?? []))];
    const [pinnedTo, other] = pins;
    if (pinnedTo !== undefined && other !== undefined) return { kind: 'twoGroups', groups: [pinnedTo, other] };
    const separated = this.#separatedAmong(all);
    if (separated) return { kind: 'togetherAndApart', people: separated };
    const loose = units.filter((unit) => unit.pinnedTo === null).flatMap((unit) => unit.people);
    const full = pinnedTo === undefined ? null : this.#refuseFull(pinnedTo, loose);
    if (full) return full;
    const united = { people: all, pinnedTo: pinnedTo ?? null };
    for (const person of all) this.#unitOf.set(person, united);
    return null;
  }

  #keepPinned(rule: Pin): Cause | null {
    const [person] = this.#presentAmong([rule.person]);
    if (person === undefined) return null;
    const { group } = rule;
    const groups = this.#round.sizes.length;
    if (group >= groups) return { kind: 'noSuchGroup', group, groups };
    const unit = this.#unit(person);
    if (unit.pinnedTo === group) return null;
    if (unit.pinnedTo !== null) return { kind: 'twoGroups', groups: [unit.pinnedTo, group] };
    const full = this.#refuseFull(group, unit.people);
    if (full) return full;
    unit.pinnedTo = group;
    return null;
  }

  #keepApart(rule: Apart): Cause | null {
    const people = this.#presentAmong(rule.people);
    const groups = this.#round.sizes.length;
    this.#apart.push(people);
    if (people.length > groups) return { kind: 'moreThanGroups', people: people.length, groups };
    for (const [i, a] of people.entries()) {
      const b = people.slice(i + 1).find((other) => this.#sitTogether(a, other));
      if (b === undefined) continue;
      this.#apart.pop();
      return { kind: 'togetherAndApart', people: [this.#id(a), this.#id(b)] };
    }
    return null;
  }

  #sitTogether(a: number, b: number): boolean {
    const [one, other] = [this.#unit(a), this.#unit(b)];
    return one === other || (one.pinnedTo !== null && one.pinnedTo === other.pinnedTo);
  }

  /** Whether the group still takes these people beside those who are pinned to it. */
  #refuseFull(group: number, people: readonly number[]): Cause | null {
    const pinned = [...this.#unitOf.values()].filter((unit) => unit.pinnedTo === group);
    const there = [...new Set(pinned)].flatMap((unit) => unit.people);
    const seats = this.#round.sizes[group] ?? 0;
    const wanted = there.length + people.length;
    if (wanted > seats) return { kind: 'groupFull', group, people: wanted, seats };
    const separated = this.#separatedAmong([...there, ...people]);
    return separated ? { kind: 'togetherAndApart', people: separated } : null;
  }

  #separatedAmong(people: readonly number[]): [string, string] | null {
    for (const list of this.#apart) {
      const [a, b] = people.filter((person) => list.includes(person));
      if (a !== undefined && b !== undefined) return [this.#id(a), this.#id(b)];
    }
    return null;
  }

  #unit(person: number) {
    const unit = this.#unitOf.get(person) ?? { people: [person], pinnedTo: null };
    this.#unitOf.set(person, unit);
    return unit;
  }

  #presentAmong(ids: readonly string[]): number[] {
    return ids.flatMap((id) => this.#indexOf.get(id) ?? []).filter((person) => this.#present.has(person));
  }

  #id(person: number): string {
    return this.#problem.people[person]?.id ?? '';
  }
}
