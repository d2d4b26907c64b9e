/** How many ways of packing are looked at before giving up. */
const PATIENCE = 20_000;

/**
 * Packs bundles of these sizes into boxes of these capacities, none split: bundle → box, or null where it was not
 * found. The largest bundles first, each into the fullest box that takes it, with a step back where that fails.
 */
export function pack(bundles: readonly number[], capacities: readonly number[]): number[] | null {
  const order = bundles.map((_, i) => i).sort((a, b) => (bundles[b] ?? 0) - (bundles[a] ?? 0));
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
  return place(0) ? boxOf : null;
}

function byRoom(free: readonly number[]): number[] {
  return free.map((_, box) => box).sort((a, b) => (free[a] ?? 0) - (free[b] ?? 0) || a - b);
}
