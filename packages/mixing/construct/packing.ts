/** How many ways of packing are looked at before giving up. */
const PATIENCE = 20_000;

/**
 * Packs bundles of these sizes into boxes of these capacities, none split: bundle → box, or null where it was not
 * found. The largest bundles first, each into the fullest box that takes it, with a step back where that fails.
 */
export function pack(bundles: readonly number[], capacities: readonly number[]): number[] | null {
  const indexes = bundles.map((_, i) => i);
  const order = indexes.filter((i) => bundles[i] !== 1).sort((a, b) => (bundles[b] ?? 0) - (bundles[a] ?? 0));
  const free = [...capacities];
  const boxOf = bundles.map(() => -1);
  let patience = PATIENCE;
  const place = (next: number): boolean => {
    const bundle = order[next];
    if (bundle === undefined) return true;
    if (--patience < 0) return false;
    const size = bundles[bundle] ?? 0;
    const tried = new Set<number>();
    for (const box of byRoom(free)) {
      const room = free[box] ?? 0;
      // Two boxes with the same room are the same box.
      if (room < size || tried.has(room)) continue;
      tried.add(room);
      free[box] = room - size;
      boxOf[bundle] = box;
      if (place(next + 1)) return true;
      free[box] = room;
    }
    return false;
  };
  if (!place(0)) return null;
  const ones = indexes.filter((i) => bundles[i] === 1);
  for (const [box, room] of free.entries()) for (const one of ones.splice(0, room)) boxOf[one] = box;
  return ones.length === 0 ? boxOf : null;
}

function byRoom(free: readonly number[]): number[] {
  return free.map((_, box) => box).sort((a, b) => (free[a] ?? 0) - (free[b] ?? 0) || a - b);
}
