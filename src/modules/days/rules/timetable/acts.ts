import { inOrder, type PlannedSlot } from './slot.ts';

export const TIMETABLE_ACTS = ['add', 'change', 'remove', 'move', 'paste', 'fit', 'undo'] as const;
export type TimetableAct = (typeof TIMETABLE_ACTS)[number];

/** What one slot was and became. null: it was not there. */
export type SlotChange = { before: PlannedSlot | null; after: PlannedSlot | null };

/** So many acts of a day can be undone. */
export const TIMETABLE_ACTS_KEPT = 50;

const same = (one: PlannedSlot, other: PlannedSlot): boolean =>
  JSON.stringify(sorted({ ...one, act: 0 })) === JSON.stringify(sorted({ ...other, act: 0 }));

/** The database gives the parts of a slot back in an order of its own. */
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, sorted(one)]),
  );
};

/** What turns one timetable into the other. Slots that say the same are no change, whatever act made them. */
export function slotChanges(before: readonly PlannedSlot[], after: readonly PlannedSlot[]): SlotChange[] {
  const then = new Map(after.map((slot) => [slot.id, slot]));
  const was = new Map(before.map((slot) => [slot.id, slot]));
  return [
    ...before.flatMap((slot) => {
      const now = then.get(slot.id) ?? null;
      return now && same(slot, now) ? [] : [{ before: slot, after: now }];
    }),
    ...after.filter(({ id }) => !was.has(id)).map((slot) => ({ before: null, after: slot })),
  ];
}

export type UndoSlots =
  | { outcome: 'undone'; slots: PlannedSlot[] }
  /** touched: a slot of it was changed since; undoing would take that back too. */
  | { outcome: 'refused'; reason: 'touched' };

/** The slots as they were before an act, as long as all that it changed is as it left it. */
export function withoutAct(slots: readonly PlannedSlot[], changes: readonly SlotChange[]): UndoSlots {
  const now = new Map(slots.map((slot) => [slot.id, slot]));
  for (const { before, after } of changes) {
    const id = (after ?? before)?.id ?? '';
    const stands = now.get(id) ?? null;
    if (after === null ? stands !== null : stands === null || !same(stands, after))
      return { outcome: 'refused', reason: 'touched' };
    if (before === null) now.delete(id);
    else now.set(id, before);
  }
  return { outcome: 'undone', slots: inOrder([...now.values()]) };
}
