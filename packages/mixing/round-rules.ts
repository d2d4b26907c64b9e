import type { Unit } from './binding.ts';
import type { Day, DayRound } from './day.ts';
import { type Apart, holdsIn, isHard, type Pin, type Problem, type Together } from './problem.ts';
import type { Cause } from './reasons.ts';

/** Where walking through the rules of a round has led. */
export interface Walked {
  readonly units: readonly Unit[];
  /** Lists of people that are kept apart, and lists with more people than groups, kept apart as far as that goes. */
  readonly apart: readonly (readonly number[])[];
  readonly apartAsFarAsPossible: readonly (readonly number[])[];
  readonly refused: readonly { readonly rule: number; readonly cause: Cause }[];
}

/** Takes up the hard rules of a round in their order, up to and with `last`, and refuses what contradicts the rest. */
export function walkRules(day: Day, round: DayRound, without: ReadonlySet<number>, last: number): Walked {
  return new RoundRules(day, round).walk(without, last);
}

/** The units of one round while the rules are walked through. */
class RoundRules {
  readonly #problem: Problem;
  readonly #indexOf: ReadonlyMap<string, number>;
  readonly #round: DayRound;
  readonly #present: ReadonlySet<number>;
  readonly #unitOf = new Map<number, { people: number[]; pinnedTo: number | null }>();
  readonly #apart: number[][] = [];
  readonly #tooMany: number[][] = [];

  constructor(day: Day, round: DayRound) {
    this.#problem = day.problem;
    this.#indexOf = day.indexOf;
    this.#round = round;
    this.#present = new Set(round.present);
  }

  walk(without: ReadonlySet<number>, last: number): Walked {
    const refused: Walked['refused'][number][] = [];
    for (const [rule, one] of (this.#problem.rules ?? []).entries()) {
      if (rule > last || without.has(rule) || !isHard(one) || !holdsIn(one, this.#round.id)) continue;
      const cause =
        one.kind === 'together'
          ? this.#keepTogether(one)
          : one.kind === 'apart'
            ? this.#keepApart(one)
            : this.#keepPinned(one);
      if (cause) refused.push({ rule, cause });
    }
    const units = [...new Set(this.#unitOf.values())];
    return { units, apart: this.#apart, apartAsFarAsPossible: this.#tooMany, refused };
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
    if (people.length > groups) {
      this.#tooMany.push(people);
      return { kind: 'moreThanGroups', people: people.length, groups };
    }
    for (const [i, a] of people.entries()) {
      const b = people.slice(i + 1).find((other) => this.#sitTogether(a, other));
      if (b !== undefined) return { kind: 'togetherAndApart', people: [this.#id(a), this.#id(b)] };
    }
    this.#apart.push(people);
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
