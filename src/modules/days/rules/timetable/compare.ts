import { plain } from '../plain.ts';
import { inOrder, type PlannedSlot } from './slot.ts';
import type { Variant } from './timetable.ts';

/** One thing that happens, in each variant. null: it does not happen there. */
export type ComparedSlot = { of: (PlannedSlot | null)[]; differs: boolean };

/** Variants beside each other: slots of the same title stand in one row, the nth with the nth, by the hour of the first that has it. */
export function comparedVariants(variants: readonly Pick<Variant, 'slots'>[]): ComparedSlot[] {
  const rows = new Map<string, (PlannedSlot | null)[]>();
  for (const [index, { slots }] of variants.entries()) {
    const times = new Map<string, number>();
    for (const slot of inOrder(slots)) {
      const title = plain(slot.title.text) || slot.id;
      const nth = times.get(title) ?? 0;
      times.set(title, nth + 1);
      const row = rows.get(`${title} ${nth}`) ?? variants.map(() => null);
      row[index] = slot;
      rows.set(`${title} ${nth}`, row);
    }
  }
  const startOf = (of: readonly (PlannedSlot | null)[]) => of.find((slot) => slot !== null)?.startsAt ?? 0;
  return [...rows.values()]
    .toSorted((a, b) => startOf(a) - startOf(b))
    .map((of) => ({ of, differs: new Set(of.map(said)).size > 1 }));
}

/** What people would notice: when, how long, how, where. */
const said = (slot: PlannedSlot | null): string =>
  slot ? [slot.startsAt, slot.minutes, slot.methodId, slot.room].join('|') : '';
