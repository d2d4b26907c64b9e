import { levelOf, type Measured } from './measure.ts';
import type { PeerResult } from './peers.ts';

interface Seen {
  readonly ours: Measured;
  readonly peers: readonly PeerResult[];
}

/** How many are at their bound, and how the peers compare: quality first, then time, as ratios of this run. */
export function summaryOf(seen: readonly Seen[]): string[] {
  const proven = seen.filter(({ ours }) => ours.reached === ours.times.length).length;
  const names = [...new Set(seen.flatMap(({ peers }) => peers.map(({ name }) => name)))];
  return [
    '',
    `${proven} of ${seen.length} at every bound down to the repeats`,
    ...names.map((name) => against(name, seen)),
  ];
}

function against(name: string, seen: readonly Seen[]): string {
  const duels = seen.flatMap(({ ours, peers }) => {
    const peer = peers.find((one) => one.name === name);
    return peer
      ? [{ better: compare(ours, peer), ratio: peer.time / Math.max(0.1, ours.times[ours.times.length >> 1] ?? 0) }]
      : [];
  });
  const [more, same, less] = [1, 0, -1].map((sign) => duels.filter(({ better }) => Math.sign(better) === sign).length);
  const ratios = duels.map(({ ratio }) => ratio).toSorted((a, b) => a - b);
  const median = ratios[ratios.length >> 1] ?? 0;
  return `against ${name}: better in ${more}, as good in ${same}, worse in ${less}; it takes ${median.toFixed(1)} times as long (median)`;
}

/** Above 0: ours is better. */
function compare({ plan }: Measured, { found }: PeerResult): number {
  if (!found) return 1;
  const organisation = found.sameOrganisation - levelOf(plan, 'sameOrganisation').value;
  return organisation === 0 ? found.repeats - levelOf(plan, 'repeats').value : organisation;
}
