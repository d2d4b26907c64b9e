import type { TimetableAct } from './acts.ts';
import type { BudgetLine } from './budget-line.ts';
import type { PlannedSlot, Words } from './slot.ts';

/** One way the day could go. */
export type Variant = {
  id: string;
  name: Words;
  version: number;
  /** In the order in which they happen. */
  slots: PlannedSlot[];
  /** In the order in which they were added. */
  lines: BudgetLine[];
};

/** How long it takes to walk from one room to another, and back. */
export type Walk = { from: string; to: string; minutes: number };

/** An act on slots, as history tells it. `by` null: erased since. `of`: the slot, where it was about that one alone. */
export type ActTold = {
  number: number;
  what: TimetableAct;
  variantId: string;
  by: string | null;
  at: Date;
  of: Words | null;
};

export type Timetable = {
  eventId: string;
  /** The variant that is in use. null: there is none yet. */
  inUse: string | null;
  /** Number of the newest act on its slots; 0: nothing was done yet. */
  acts: number;
  walks: Walk[];
  walksVersion: number;
  /** null: guests read nothing of it. */
  publishedAt: Date | null;
  /** In the order in which they were made. */
  variants: Variant[];
  /** The newest acts, the newest first. */
  latest: ActTold[];
};

export const emptyTimetable = (eventId: string): Timetable => ({
  eventId,
  inUse: null,
  acts: 0,
  walks: [],
  walksVersion: 0,
  publishedAt: null,
  variants: [],
  latest: [],
});

export const variantInUse = ({ variants, inUse }: Timetable): Variant | null =>
  variants.find(({ id }) => id === inUse) ?? variants[0] ?? null;

/** The one that is asked for, else the one in use. */
export const variantNamed = (timetable: Timetable, id: string | undefined): Variant | null =>
  timetable.variants.find((one) => one.id === id) ?? variantInUse(timetable);

export function variantOfSlot(timetable: Timetable, slotId: string): { variant: Variant; slot: PlannedSlot } | null {
  for (const variant of timetable.variants) {
    const slot = variant.slots.find(({ id }) => id === slotId);
    if (slot) return { variant, slot };
  }
  return null;
}

export function lineNamed(timetable: Timetable, lineId: string): { variant: Variant; line: BudgetLine } | null {
  for (const variant of timetable.variants) {
    const line = variant.lines.find(({ id }) => id === lineId);
    if (line) return { variant, line };
  }
  return null;
}
