import type { Binding } from '../binding.ts';
import type { Day, DayRound } from '../day.ts';

/** People who sit together in these rounds, or one person, and where they may sit. */
export interface Party {
  readonly people: number;
  /** By round: the groups that are open to them; null in rounds that do not concern them. */
  readonly open: readonly (readonly number[] | null)[];
  /** How many such parties there are. */
  readonly times: number;
}

export interface Places {
  /** [round][person] → the group that is known beforehand, or −1. */
  readonly known: readonly Int32Array[];
  /** [round][person] → the people they must sit with there, themselves among them; nothing for who is free. */
  readonly units: readonly Units[];
  readonly parties: readonly Party[];
}

/**
 * Where the rules and the held rounds leave people. `apartFromColleagues`: per round, the organisations of which no
 * two may sit together, so that a group with a pinned colleague is closed.
 */
export function placesOf(
  day: Day,
  bindings: readonly Binding[],
  apartFromColleagues: readonly ReadonlySet<number>[],
): Places {
  const known = day.rounds.map((round, r) => knownGroups(day, round, bindings[r]));
  const units = day.rounds.map((_, r) => unitOfEach(day, bindings[r]));
  const closed = day.rounds.map(
    (round, r) => new Closed(day, round, bindings[r], known[r], apartFromColleagues[r] ?? new Set()),
  );
  const parties = new Map<string, { people: number; open: (readonly number[] | null)[]; times: number }>();
  const name = namer();
  for (const { people, rounds } of alwaysTogether(day, units)) {
    const [person = 0] = people;
    const open = day.rounds.map((_, r) => {
      if (!rounds.includes(r)) return null;
      const group = known[r]?.[person] ?? -1;
      return group >= 0 ? [group] : (closed[r]?.openTo(units[r]?.[person] ?? [person]) ?? null);
    });
    const key = `${people.length}: ${open.map(name).join('; ')}`;
    const same = parties.get(key);
    if (same) same.times++;
    else parties.set(key, { people: people.length, open, times: 1 });
  }
  return { known, units, parties: [...parties.values()] };
}

/** Names lists of groups: one group by itself, longer ones by which list it is, as equal ones are the same list. */
function namer(): (groups: readonly number[] | null) => string {
  const numbers = new Map<readonly number[], number>();
  return (groups) => {
    if (groups === null || groups.length < 2) return groups?.join() ?? '';
    const number = numbers.get(groups) ?? numbers.size;
    numbers.set(groups, number);
    return `list ${number}`;
  };
}

function knownGroups(day: Day, round: DayRound, binding: Binding | undefined): Int32Array {
  const known = new Int32Array(day.people).fill(-1);
  for (const [g, group] of (round.held ?? []).entries()) for (const person of group) known[person] = g;
  for (const { people, pinnedTo } of binding?.units ?? []) {
    if (pinnedTo !== null) for (const person of people) known[person] = pinnedTo;
  }
  return known;
}

export type Units = readonly (readonly number[] | undefined)[];

/** Person → the people they must sit with in this round, themselves among them; nothing for who is free. */
function unitOfEach(day: Day, binding: Binding | undefined): Units {
  const unitOf: (readonly number[] | undefined)[] = Array.from({ length: day.people }, () => undefined);
  for (const { people } of binding?.units ?? []) {
    if (people.length > 1) for (const person of people) unitOf[person] = people;
  }
  return unitOf;
}

/** People who are in the same units in the same rounds; who is in fewer than two is alone, in all rounds. */
function alwaysTogether(day: Day, units: readonly Units[]): { people: number[]; rounds: number[] }[] {
  const here = day.rounds.map((round) => new Set(round.present));
  const attends = (person: number) => here.flatMap((there, r) => (there.has(person) ? [r] : []));
  const number = new Map<readonly number[], number>();
  const parties = new Map<string, { people: number[]; rounds: number[] }>();
  for (let person = 0; person < day.people; person++) {
    const rounds = attends(person).filter((r) => units[r]?.[person] !== undefined);
    const isAlone = rounds.length < 2;
    const inRound = (r: number) => {
      const unit = units[r]?.[person] ?? [];
      if (!number.has(unit)) number.set(unit, number.size);
      return `${r}:${number.get(unit)}`;
    };
    const key = isAlone ? `alone ${person}` : rounds.map(inRound).join(' ');
    const party = parties.get(key) ?? { people: [], rounds: isAlone ? attends(person) : rounds };
    party.people.push(person);
    parties.set(key, party);
  }
  return [...parties.values()];
}

/** The groups of one round that are closed to somebody because of who is known to sit there. */
class Closed {
  readonly #day: Day;
  readonly #groups: number;
  readonly #apart: readonly (readonly number[])[];
  readonly #known: Int32Array;
  readonly #separated: ReadonlySet<number>;
  /** Organisation → groups in which one of them is known to sit. */
  readonly #staffed = new Map<number, Set<number>>();
  readonly #answers = new Map<string, number[]>();

  constructor(
    day: Day,
    round: DayRound,
    binding: Binding | undefined,
    known: Int32Array = new Int32Array(),
    separated: ReadonlySet<number>,
  ) {
    this.#day = day;
    this.#groups = round.sizes.length;
    this.#apart = binding?.apart ?? [];
    this.#known = known;
    this.#separated = separated;
    for (const [person, group] of known.entries()) {
      const organisation = day.organisation[person] ?? -1;
      if (group < 0 || !separated.has(organisation)) continue;
      this.#staffed.set(organisation, (this.#staffed.get(organisation) ?? new Set()).add(group));
    }
  }

  /** Equal answers are the same list. */
  openTo(people: readonly number[]): readonly number[] {
    const closed = new Set<number>();
    for (const person of people) {
      const organisation = this.#day.organisation[person] ?? -1;
      if (this.#separated.has(organisation)) for (const g of this.#staffed.get(organisation) ?? []) closed.add(g);
    }
    for (const list of this.#apart) {
      if (!people.some((person) => list.includes(person))) continue;
      for (const other of list) if (!people.includes(other)) closed.add(this.#known[other] ?? -1);
    }
    const key = [...closed].sort((a, b) => a - b).join(' ');
    const open = this.#answers.get(key) ?? this.#without(closed);
    this.#answers.set(key, open);
    return open;
  }

  #without(closed: ReadonlySet<number>): number[] {
    return Array.from({ length: this.#groups }, (_, g) => g).filter((g) => !closed.has(g));
  }
}
