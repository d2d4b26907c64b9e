import type { Unit } from './binding.ts';
import type { Cause } from './reasons.ts';
import type { Walked } from './round-rules.ts';

/** With more units than this, or more steps, all ways of seating them are not tried. */
const MOST_UNITS = 40;
const MOST_STEPS = 3000;

/**
 * Why units of these sizes, kept apart like this, cannot be seated in groups of these sizes, where each rule by itself
 * could be kept. By counting first, which makes for a reason that can be told; on small days by trying every way.
 * null: nothing shows it, which proves nothing on large days.
 */
export function contradiction(
  sizes: readonly number[],
  { units, apart }: Pick<Walked, 'units' | 'apart'>,
): Cause | null {
  if (units.length === 0 && apart.length < 2) return null;
  const table = new Groups(sizes, units, apart);
  return table.noRoomForUnits() ?? table.tooManyApart() ?? table.withoutAnyPlacement();
}

/** The groups of a round with what is pinned to them. */
class Groups {
  readonly #free: number[];
  readonly #units: readonly Unit[];
  readonly #apart: readonly (readonly number[])[];
  readonly #unitOf: ReadonlyMap<number, Unit>;
  /** Unit → units it may not sit with. */
  readonly #strangers = new Map<Unit, Set<Unit>>();

  constructor(sizes: readonly number[], units: readonly Unit[], apart: readonly (readonly number[])[]) {
    const known = new Map(units.flatMap((unit) => unit.people.map((person) => [person, unit] as const)));
    for (const person of apart.flat()) {
      if (!known.has(person)) known.set(person, { people: [person], pinnedTo: null });
    }
    this.#unitOf = known;
    this.#units = [...new Set(known.values())];
    this.#apart = apart;
    this.#free = sizes.map((size, g) => size - seatsOf(this.#units.filter((unit) => unit.pinnedTo === g)));
    for (const list of apart) {
      const here = list.flatMap((person) => known.get(person) ?? []);
      for (const unit of here) {
        const strangers = this.#strangers.get(unit) ?? new Set();
        for (const other of here) if (other !== unit) strangers.add(other);
        this.#strangers.set(unit, strangers);
      }
    }
  }

  /** More units of at least so many people than groups have room for. */
  noRoomForUnits(): Cause | null {
    const loose = this.#units.filter((unit) => unit.pinnedTo === null && unit.people.length > 1);
    for (const people of new Set(loose.map((unit) => unit.people.length))) {
      const units = loose.filter((unit) => unit.people.length >= people).length;
      const places = this.#free.reduce((sum, seats) => sum + Math.floor(seats / people), 0);
      if (units > places) return { kind: 'noRoomForUnits', units, people, places };
    }
    return null;
  }

  tooManyApart(): Cause | null {
    for (const list of this.#apart) {
      const units = list.flatMap((person) => this.#unitOf.get(person) ?? []);
      const taken = new Set(units.flatMap((unit) => unit.pinnedTo ?? []));
      const people = units.filter((unit) => unit.pinnedTo === null).length;
      const groups = this.#free.filter((seats, g) => seats > 0 && !taken.has(g)).length;
      if (people > groups) return { kind: 'moreThanFreeGroups', people, groups };
      const all = this.#allStrangers(units);
      if (all > this.#free.length) return { kind: 'moreThanGroupsWithOthers', people: all, groups: this.#free.length };
    }
    return null;
  }

  /** How many sit apart from each other when those join who are strangers to everybody so far. */
  #allStrangers(units: readonly Unit[]): number {
    const apart = [...units];
    for (const [unit, strangers] of this.#strangers) {
      if (!apart.includes(unit) && apart.every((other) => strangers.has(other))) apart.push(unit);
    }
    return apart.length;
  }

  withoutAnyPlacement(): Cause | null {
    const loose = this.#units.filter((unit) => unit.pinnedTo === null);
    if (loose.length > MOST_UNITS) return null;
    const hardest = loose.toSorted((a, b) => b.people.length - a.people.length || this.#degree(b) - this.#degree(a));
    const seated = this.#free.map((_, g) => this.#units.filter((unit) => unit.pinnedTo === g));
    const search = { free: [...this.#free], seated, steps: 0 };
    if (this.#canSeat(hardest, 0, search) || search.steps >= MOST_STEPS) return null;
    return { kind: 'everyWayTried', people: seatsOf(this.#units) };
  }

  #degree(unit: Unit): number {
    return this.#strangers.get(unit)?.size ?? 0;
  }

  #canSeat(units: readonly Unit[], from: number, search: Placing): boolean {
    const unit = units[from];
    if (unit === undefined) return true;
    const strangers = this.#strangers.get(unit);
    const emptyTried = new Set<number>();
    for (const [g, company] of search.seated.entries()) {
      const free = search.free[g] ?? 0;
      if (free < unit.people.length || company.some((other) => strangers?.has(other))) continue;
      // Of empty groups with equally many seats, one is enough to try.
      if (company.length === 0 && emptyTried.has(free)) continue;
      if (company.length === 0) emptyTried.add(free);
      if (++search.steps >= MOST_STEPS) return false;
      search.free[g] = free - unit.people.length;
      company.push(unit);
      if (this.#canSeat(units, from + 1, search)) return true;
      company.pop();
      search.free[g] = free;
    }
    return false;
  }
}

interface Placing {
  readonly free: number[];
  readonly seated: readonly Unit[][];
  steps: number;
}

function seatsOf(units: readonly Unit[]): number {
  return units.reduce((sum, unit) => sum + unit.people.length, 0);
}
