/**
 * Pigeonholes: everything the bounds know. Groups, organisations, earlier days are all partitions of the same people.
 */

export function pairsAmong(people: number): number {
  return (people * (people - 1)) / 2;
}

/** Fewest pairs that share a box when so many items go into so many boxes: as even as can be. */
export function pig(items: number, boxes: number): number {
  if (items === 0) return 0;
  if (boxes === 0) return Number.POSITIVE_INFINITY;
  const low = Math.floor(items / boxes);
  const higher = items % boxes;
  return higher * pairsAmong(low + 1) + (boxes - higher) * pairsAmong(low);
}

/** Fewest pairs together in two partitions, the one of these sizes, the other of these sizes. */
export function cross(sizes: readonly number[], others: readonly number[]): number {
  return Math.max(sumOfPigs(sizes, others.length), sumOfPigs(others, sizes.length));
}

export function sumOfPigs(sizes: readonly number[], boxes: number): number {
  return sizes.reduce((sum, size) => sum + pig(size, boxes), 0);
}

/** So many people spread over groups with so many seats as evenly as the seats allow: the least convex way. */
export function shares(seats: readonly number[], people: number): number[] {
  const ascending = seats.toSorted((a, b) => a - b);
  let left = people;
  return ascending.map((size, i) => {
    const share = Math.min(size, Math.floor(left / (ascending.length - i)));
    left -= share;
    return share;
  });
}
