import { DAY_MINUTES } from './clock.ts';
import { endOf, inOrder, type PlannedSlot } from './slot.ts';

/** Nothing follows, and nobody said how long. */
export const USUAL_MINUTES = 30;

/** Only its start is known: it lasts until the next one begins. */
export function minutesUntilNext(slots: readonly PlannedSlot[], startsAt: number): number {
  const next = inOrder(slots).find((slot) => slot.startsAt > startsAt);
  return next ? next.startsAt - startsAt : USUAL_MINUTES;
}

/**
 * What begins at this moment or later begins so much later, or earlier. A fixed hour does not move, and keeps what comes
 * after it where it is.
 */
export function shiftedFrom(slots: readonly PlannedSlot[], from: number, by: number): PlannedSlot[] {
  const fixed = Math.min(
    ...slots.filter(({ fixed, startsAt }) => fixed && startsAt >= from).map((one) => one.startsAt),
  );
  return inOrder(
    slots.map((slot) => {
      const follows = slot.startsAt >= from && slot.startsAt < fixed;
      return follows ? { ...slot, startsAt: withinDay(slot.startsAt + by, slot.minutes) } : slot;
    }),
  );
}

const withinDay = (startsAt: number, minutes: number) => Math.max(0, Math.min(startsAt, DAY_MINUTES - minutes));

/** A slot lasts longer or less long, at least five minutes; what follows follows. */
export function lengthened(slots: readonly PlannedSlot[], slotId: string, by: number): PlannedSlot[] {
  const slot = slots.find(({ id }) => id === slotId);
  if (!slot) return [...slots];
  const minutes = Math.max(Math.min(slot.minutes, 5), Math.min(slot.minutes + by, DAY_MINUTES - slot.startsAt));
  return changedWithFollowing(slots, { ...slot, minutes });
}

/** A slot is what it is now; what began after its former end keeps its distance from it. */
export function changedWithFollowing(slots: readonly PlannedSlot[], changed: PlannedSlot): PlannedSlot[] {
  const before = slots.find(({ id }) => id === changed.id);
  const others = slots.filter(({ id }) => id !== changed.id);
  if (!before) return insertedWithFollowing(others, changed);
  return inOrder([...shiftedFrom(others, endOf(before), endOf(changed) - endOf(before)), changed]);
}

/** A slot comes in between: what follows makes room for it, as far as the free time does not do. */
export function insertedWithFollowing(slots: readonly PlannedSlot[], added: PlannedSlot): PlannedSlot[] {
  const next = inOrder(slots).find(({ startsAt }) => startsAt >= added.startsAt);
  const lacking = next ? Math.max(0, endOf(added) - next.startsAt) : 0;
  return inOrder([...shiftedFrom(slots, added.startsAt, lacking), added]);
}

export type Direction = 'up' | 'down';

/** The slot it would change places with. null: it is at the end, or one of the two has a fixed hour. */
export function neighbourOf(slots: readonly PlannedSlot[], slotId: string, to: Direction): PlannedSlot | null {
  const ordered = inOrder(slots);
  const at = ordered.findIndex(({ id }) => id === slotId);
  const slot = ordered[at];
  const other = ordered[to === 'up' ? at - 1 : at + 1];
  return slot && other && !slot.fixed && !other.fixed ? other : null;
}

/** Two neighbours change places, in the time they took together. Nothing else moves. */
export function movedSlot(slots: readonly PlannedSlot[], slotId: string, to: Direction): PlannedSlot[] {
  const other = neighbourOf(slots, slotId, to);
  const slot = slots.find(({ id }) => id === slotId);
  if (!slot || !other) return [...slots];
  const [first, second] = to === 'up' ? [other, slot] : [slot, other];
  const between = second.startsAt - endOf(first);
  const now = { ...second, startsAt: first.startsAt };
  const then = { ...first, startsAt: endOf(now) + between };
  return inOrder(slots.map((one) => (one.id === now.id ? now : one.id === then.id ? then : one)));
}
