import type { Binding } from '../binding.ts';
import type { Day } from '../day.ts';

/** Who may move in a round, and with whom. */
export interface Movers {
  /** People who may move, by themselves or with their unit. */
  readonly people: Int32Array;
  /** Person → the people of their unit; nothing for those who move alone. */
  readonly unitOf: readonly (readonly number[] | undefined)[];
  /** Person → who moves when they do, themselves among them. */
  readonly party: readonly (readonly number[])[];
  /** Person → 1 for whoever may move. */
  readonly mayMove: Uint8Array;
  readonly hasUnits: boolean;
  /** Sizes may change places, and there are different ones. */
  readonly canShift: boolean;
}

/** `scattered`: units for which no group had room; their people move one by one. */
export function moversOf(day: Day, bindings: readonly Binding[], scattered: ReadonlySet<readonly number[]>): Movers[] {
  const alone = Array.from({ length: day.people }, (_, person) => [person]);
  return day.rounds.map((round, r) => {
    const unitOf: (readonly number[] | undefined)[] = Array.from({ length: day.people }, () => undefined);
    const pinned = new Set<number>();
    for (const unit of bindings[r]?.units ?? []) {
      if (scattered.has(unit.people)) continue;
      for (const person of unit.people) {
        if (unit.people.length > 1) unitOf[person] = unit.people;
        if (unit.pinnedTo !== null) pinned.add(person);
      }
    }
    const free = round.held ? [] : round.present.filter((person) => !pinned.has(person));
    const canShift = round.flexible && new Set(round.sizes).size > 1;
    const mayMove = new Uint8Array(day.people);
    for (const person of free) mayMove[person] = 1;
    return {
      people: Int32Array.from(free),
      unitOf,
      party: alone.map((one, person) => unitOf[person] ?? one),
      mayMove,
      hasUnits: unitOf.some((unit) => unit !== undefined),
      canShift,
    };
  });
}
