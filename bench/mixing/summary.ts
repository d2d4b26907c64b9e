import { levelOf, type Measured } from './measure.ts';
import type { PeerResult } from './peers.ts';

export interface Seen {
  readonly ours: Measured;
  /** With the smallest effort, for peers that stop early. */
  readonly instant: Measured;
  readonly peers: readonly PeerResult[];
}

/** How many are at their bound, and how the peers compare: quality, and time as a ratio of this run. */
export function summaryOf(seen: readonly Seen[]): string[] {
  const proven = seen.filter(({ ours }) => ours.reached === ours.times.length).length;
  const names = [...new Set(seen.flatMap(({ peers }) => peers.map(({ name }) => name)))];
  return [
    '',
    `${proven} of ${seen.length} at every bound down to the repeats`,
    ...names.flatMap((name) => [
      `against ${name}: ${against(name, seen, ({ ours }) => ours)}`,
      `    with effort instant: ${against(name, seen, ({ instant }) => instant)}`,
    ]),
  ];
}

function against(name: string, seen: readonly Seen[], pick: (one: Seen) => Measured): string {
  const duels = seen.flatMap((one) => {
    const peer = one.peers.find((other) => other.name === name);
    const ours = pick(one);
    return peer ? [{ better: compare(ours, peer), ratio: peer.time / Math.max(0.1, medianOf(ours.times)) }] : [];
  });
  const [more, same, less] = [1, 0, -1].map((sign) => duels.filter(({ better }) => Math.sign(better) === sign).length);
  const ratio = medianOf(duels.map((duel) => duel.ratio).toSorted((a, b) => a - b));
  return `better in ${more}, as good in ${same}, worse in ${less}; it takes ${ratio.toFixed(1)} times as long (median)`;
}

function medianOf(ascending: readonly number[]): number {
  return ascending[ascending.length >> 1] ?? 0;
}

/** Above 0: ours is better. */
function compare({ plan }: Measured, { found }: PeerResult): number {
  if (!found) return 1;
  const organisation = found.sameOrganisation - levelOf(plan, 'sameOrganisation').value;
  return organisation === 0 ? found.repeats - levelOf(plan, 'repeats').value : organisation;
}
