import type { PlannedSlot } from './slot.ts';

export type MaterialNeeded<Material> = { material: Material; slots: PlannedSlot[] };

/** What the methods of a day ask for, each thing once, with the slots that ask for it. */
export function materialsOf<Material>(
  slots: readonly PlannedSlot[],
  materialsOfMethod: (methodId: string) => readonly Material[],
): MaterialNeeded<Material>[] {
  const needed = new Map<Material, PlannedSlot[]>();
  for (const slot of slots)
    for (const material of slot.methodId ? materialsOfMethod(slot.methodId) : [])
      needed.set(material, [...(needed.get(material) ?? []), slot]);
  return [...needed].map(([material, slots]) => ({ material, slots }));
}
