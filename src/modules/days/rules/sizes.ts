import type { GroupWishes } from './day.ts';

export type SizesRefusal = { field: 'min' | 'ideal' | 'max' | 'count'; reason: 'order' | 'count' };

/** A group has two people at least; min, ideal and max stand in order. null: all is well. */
export function refusedSizes({ min, ideal, max }: GroupWishes): SizesRefusal | null {
  if (ideal < min) return { field: 'ideal', reason: 'order' };
  if (max < ideal) return { field: 'max', reason: 'order' };
  return null;
}
