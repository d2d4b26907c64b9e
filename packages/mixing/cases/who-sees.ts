import type { CaseSlot, Seen } from './slots.ts';

/** Which cases a person studies in their groups, in the order of the slots, each of them once. */
export interface WhoSees {
  readonly person: string;
  readonly cases: readonly string[];
}

export interface SeenAgain {
  readonly person: string;
  readonly case: string;
  /** Ids of the slots in which they study it. A single one: they knew the case before. */
  readonly slots: readonly string[];
}

/** The case of every group of a slot; null: none. */
export interface CasesOfSlot {
  readonly cases: readonly (string | null)[];
}

export function whoSees(slots: readonly CaseSlot[], rotated: readonly CasesOfSlot[]): WhoSees[] {
  return [...viewsOf(slots, rotated)].map(([person, views]) => ({ person, cases: [...views.keys()] }));
}

export function seenAgain(
  slots: readonly CaseSlot[],
  rotated: readonly CasesOfSlot[],
  seen: readonly Seen[],
): SeenAgain[] {
  const before = new Map<string, Set<string>>();
  for (const { person, case: id } of seen) before.set(person, (before.get(person) ?? new Set()).add(id));
  return [...viewsOf(slots, rotated)].flatMap(([person, views]) =>
    [...views].flatMap(([id, where]) =>
      where.length > 1 || before.get(person)?.has(id) ? [{ person, case: id, slots: where }] : [],
    ),
  );
}

/** Person → case → ids of the slots. */
function viewsOf(slots: readonly CaseSlot[], rotated: readonly CasesOfSlot[]): Map<string, Map<string, string[]>> {
  const views = new Map<string, Map<string, string[]>>();
  for (const [s, { id, groups }] of slots.entries()) {
    for (const [g, group] of groups.entries()) {
      const studied = rotated[s]?.cases[g] ?? null;
      for (const person of group) {
        const ofPerson = views.get(person) ?? new Map<string, string[]>();
        views.set(person, ofPerson);
        if (studied !== null) ofPerson.set(studied, [...(ofPerson.get(studied) ?? []), id]);
      }
    }
  }
  return views;
}
