import type { GroupWishes } from './day.ts';

export type SizesRefusal = { field: 'min' | 'ideal' | 'max' | 'count' | 'most'; reason: 'order' | 'count' };

type Asked = Pick<GroupWishes, 'min' | 'ideal' | 'max'> & Partial<Pick<GroupWishes, 'fewest' | 'most'>>;

/** A group has two people at least; min, ideal and max stand in order, and so do fewest and most. null: all is well. */
export function refusedSizes({ min, ideal, max, fewest = null, most = null }: Asked): SizesRefusal | null {
  if (ideal < min) return { field: 'ideal', reason: 'order' };
  if (max < ideal) return { field: 'max', reason: 'order' };
  if (fewest !== null && most !== null && most < fewest) return { field: 'most', reason: 'order' };
  return null;
}
