import type { Plan } from '#packages/mixing';
import { levelOf, type Measured } from './measure.ts';
import type { PeerResult } from './peers.ts';

const WIDTHS = [32, 9, 9, 10, 18, 14, 9, 9, 10, 9, 14] as const;

export const HEAD = row([
  'instance',
  'unmet',
  'org',
  'balance',
  'repeats',
  'history',
  'proven',
  'moves',
  'median ms',
  'slowest',
  'method',
]);

/** value, or value/bound where it is above. */
export function lineOf(id: string, { plan, times, reached }: Measured, memory: number | null): string {
  const all = ['unmet', 'sameOrganisation', 'balance', 'repeats', 'history'].map((name) => shown(plan, name));
  const cells = [
    id,
    ...all,
    times.length > 1 ? `${reached}/${times.length}` : reached > 0 ? 'yes' : 'no',
    String(plan.moves),
    (times[times.length >> 1] ?? 0).toFixed(1),
    (times.at(-1) ?? 0).toFixed(1),
    plan.method,
  ];
  const more = [
    ...(plan.changes ? [`${changed(plan)} of the printed seats change`] : []),
    ...(memory === null ? [] : [`${memory.toFixed(0)} MB beside the input`]),
  ];
  return `${row(cells)}${more.join(', ')}`.trimEnd();
}

/** What a peer found, and how many times as long it took. */
export function peerLine({ name, found, time }: PeerResult, { times }: Measured): string {
  const ratio = time / Math.max(0.1, times[times.length >> 1] ?? 0);
  const value = found ? [String(found.sameOrganisation), '', String(found.repeats)] : ['nothing', 'found', ''];
  return `${row([`    ${name}`, '', ...value, '', '', '', time.toFixed(0), ''])}${ratio.toFixed(ratio < 10 ? 1 : 0)} times as long`;
}

function shown(plan: Plan, name: string): string {
  const { value, bound, proven } = levelOf(plan, name);
  return proven ? String(value) : `${value}/${bound}`;
}

function changed(plan: Plan): string {
  const moved = plan.changes?.filter(({ from, to }) => from !== null && to !== null).length ?? 0;
  const gone = plan.changes?.filter(({ to }) => to === null).length ?? 0;
  const fresh = plan.changes?.filter(({ from }) => from === null).length ?? 0;
  const seats = plan.rounds.filter(({ held }) => !held).flatMap(({ groups }) => groups.flat()).length;
  return `${((100 * moved) / Math.max(1, seats - fresh)).toFixed(1)} % (${gone} gone, ${fresh} new)`;
}

function row(cells: readonly string[]): string {
  return cells.map((cell, i) => `${cell.padEnd((WIDTHS[i] ?? 10) - 1)} `).join('');
}
