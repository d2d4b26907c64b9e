import { pairsAmong } from './pairs.ts';

/**
 * Fewest pairs that share a box when so many items go into so many boxes, some of which hold at least so many: the
 * rest goes where it costs least. With a forced box more, it never costs less than for each forced box by itself.
 */
export function fewestPairs(items: number, boxes: number, forced: readonly number[]): number {
  const descending = forced.filter((least) => least > 0).sort((a, b) => b - a);
  let left = items;
  let free = boxes;
  let pairs = 0;
  // A box that has to hold more than its even share holds just what it must; the others share the rest.
  for (const least of descending) {
    if (least * free <= left) break;
    pairs += pairsAmong(least);
    left -= least;
    free--;
  }
  if (left < 0 || (free === 0 && left > 0)) return pairs;
  if (free === 0) return pairs;
  const low = Math.floor(left / free);
  const higher = left % free;
  return pairs + higher * pairsAmong(low + 1) + (free - higher) * pairsAmong(low);
}
