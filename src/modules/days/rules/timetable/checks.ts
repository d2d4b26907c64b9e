import { endOf, inOrder, type PlannedSlot, SLOT_KINDS, type SlotKind } from './slot.ts';
import type { Walk } from './timetable.ts';

/** What lies between a slot and the one before it, where that deserves a word. */
export type Between =
  | { kind: 'gap'; minutes: number }
  | { kind: 'overlap'; minutes: number }
  /** One cannot walk so fast. */
  | { kind: 'walk'; minutes: number; needed: number; from: string; to: string };

export type DayChecked = {
  totals: { kind: SlotKind; minutes: number }[];
  /** Minutes since midnight; null: there is no slot yet. */
  startsAt: number | null;
  endsAt: number | null;
  /** Minutes beyond the hour at which the day should end. */
  overrun: number;
  /** By the id of the slot that comes after. */
  before: ReadonlyMap<string, Between>;
};

/** Sums, overrun, gaps and overlaps. What the team does alone may lie beside anything. */
export function checkedDay(
  slots: readonly PlannedSlot[],
  { walks, endsBy }: { walks: readonly Walk[]; endsBy: number },
): DayChecked {
  const shown = inOrder(slots.filter(({ shownTo }) => shownTo === 'all'));
  const before = new Map<string, Between>();
  let last: PlannedSlot | null = null;
  for (const slot of shown) {
    const between = last && betweenSlots(last, slot, walks);
    if (between) before.set(slot.id, between);
    if (!last || endOf(slot) >= endOf(last)) last = slot;
  }
  const endsAt = last && endOf(last);
  return {
    totals: SLOT_KINDS.flatMap((kind) => {
      const minutes = shown.filter((slot) => slot.kind === kind).reduce((sum, slot) => sum + slot.minutes, 0);
      return minutes > 0 ? [{ kind, minutes }] : [];
    }),
    startsAt: shown[0]?.startsAt ?? null,
    endsAt,
    overrun: endsAt === null ? 0 : Math.max(0, endsAt - endsBy),
    before,
  };
}

function betweenSlots(last: PlannedSlot, slot: PlannedSlot, walks: readonly Walk[]): Between | null {
  const minutes = slot.startsAt - endOf(last);
  if (minutes < 0) return { kind: 'overlap', minutes: -minutes };
  const needed = walkBetween(last.room, slot.room, walks);
  if (minutes < needed) return { kind: 'walk', minutes, needed, from: last.room ?? '', to: slot.room ?? '' };
  return minutes > needed ? { kind: 'gap', minutes } : null;
}

/** Nobody walks where a room is not said, or not in the table of that day. */
export function walkBetween(from: string | null, to: string | null, walks: readonly Walk[]): number {
  if (from === null || to === null || from === to) return 0;
  const walk = walks.find((one) => (one.from === from && one.to === to) || (one.from === to && one.to === from));
  return walk?.minutes ?? 0;
}

/** Two by two, the rooms of a day, with the minutes that are known. */
export function walksOf(slots: readonly PlannedSlot[], walks: readonly Walk[]): Walk[] {
  const rooms = [...new Set(inOrder(slots).flatMap(({ room }) => room ?? []))];
  return rooms.flatMap((from, index) =>
    rooms.slice(index + 1).map((to) => ({ from, to, minutes: walkBetween(from, to, walks) })),
  );
}
