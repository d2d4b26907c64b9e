import type { SeatingOfIds } from '../problem.ts';

/** Somebody knows a case already: from an earlier day, or because they brought it. */
export interface Seen {
  readonly person: string;
  readonly case: string;
}

/** A time slot and its groups. Groups that stay together have the same seating in every slot. */
export interface CaseSlot {
  readonly id: string;
  readonly groups: SeatingOfIds;
}

/** Slots with numbers in place of ids. */
export interface Slots {
  readonly people: readonly string[];
  /** Slot → group → people. */
  readonly groups: readonly (readonly (readonly number[])[])[];
  readonly cases: number;
  /** person × cases + case → how often they had seen it before. */
  readonly seen: Int32Array;
}

export function numberSlots(slots: readonly CaseSlot[], cases: readonly string[], seen: readonly Seen[] = []): Slots {
  const people = [...new Set(slots.flatMap((slot) => slot.groups.flat()))];
  const indexOf = new Map(people.map((id, p) => [id, p]));
  const caseOf = new Map(cases.map((id, c) => [id, c]));
  const before = new Int32Array(people.length * cases.length);
  for (const { person, case: id } of seen) {
    const [p, c] = [indexOf.get(person), caseOf.get(id)];
    if (p === undefined || c === undefined) continue;
    before[p * cases.length + c] = (before[p * cases.length + c] ?? 0) + 1;
  }
  const groups = slots.map((slot) => slot.groups.map((group) => group.flatMap((id) => indexOf.get(id) ?? [])));
  return { people, groups, cases: cases.length, seen: before };
}
