/**
 * How far apart are the clocks of a hall? A console, a screen and six telephones under delay, jitter, uneven ways, sleep
 * and lost connections, an hour long, five times; against counting down from what the server last said.
 *   node bench/clock.ts
 */
import { actAt, type Shown, showOn, type Way } from './clock/hall.ts';

const HOUR = 3600;
const wired = { there: 4, back: 4, jitter: 2, away: [], asleep: [], wrong: 0, drift: 10 } satisfies Omit<Way, 'name'>;
const hall: Way[] = [
  { ...wired, name: 'console, on the wire' },
  { ...wired, name: 'screen, on the wire', wrong: -41_000, drift: -60 },
  { name: 'phone, good wireless', there: 15, back: 12, jitter: 8, away: [], asleep: [], wrong: 900, drift: 20 },
  {
    name: 'phone, hall full of phones',
    there: 60,
    back: 40,
    jitter: 120,
    away: [],
    asleep: [],
    wrong: -2_300,
    drift: -35,
  },
  { name: 'phone, mobile, uneven', there: 150, back: 45, jitter: 90, away: [], asleep: [], wrong: 15_000, drift: 80 },
  {
    name: 'phone, slow and uneven',
    there: 280,
    back: 70,
    jitter: 200,
    away: [],
    asleep: [],
    wrong: -600_000,
    drift: 100,
  },
  {
    name: 'phone in a pocket',
    there: 60,
    back: 40,
    jitter: 80,
    away: [],
    asleep: [
      [300, 900],
      [1500, 2600],
      [2700, 3300],
    ],
    wrong: 7_000,
    drift: -90,
  },
  {
    name: 'phone that loses the wireless',
    there: 40,
    back: 30,
    jitter: 60,
    away: [
      [200, 700],
      [1000, 1900],
      [2400, 3000],
    ],
    asleep: [],
    wrong: 3_600_000,
    drift: 60,
  },
];

const acts = [
  actAt(5, { kind: 'start' }),
  actAt(560, { kind: 'extend', stepId: 'step-0', seconds: 120 }),
  actAt(760, { kind: 'next', stepId: 'step-0' }),
  actAt(1100, { kind: 'pause' }),
  actAt(1220, { kind: 'start' }),
  actAt(1500, { kind: 'next', stepId: 'step-1' }),
  actAt(2100, { kind: 'next', stepId: 'step-2' }),
  actAt(2640, { kind: 'extend', stepId: 'step-3', seconds: -60 }),
  actAt(2760, { kind: 'next', stepId: 'step-3' }),
];

const LIMIT = 250;
const days = Array.from({ length: 5 }, (_, day) =>
  hall.map((way, index) => showOn(way, acts, HOUR, day * 100 + index)),
);
const ours = spreads(days, 'ours');
const naive = spreads(days, 'naive');

console.log('Milliseconds between the first and the last of those that know the same acts, each tenth of a second:');
console.log(row('', ['median', '95 %', '99.9 %', 'largest', `over ${LIMIT} ms`]));
console.log(row('one clock', figures(ours)));
console.log(row('counting down from what was sent', figures(naive)));
console.log(
  `\nLargest, naive to ours: ${(largest(naive) / largest(ours)).toFixed(1)} to 1. Median: ${(quantile(naive, 0.5) / quantile(ours, 0.5)).toFixed(1)} to 1.`,
);
console.log('\nBehind or ahead of the console, at most:');
for (const [index, { name }] of hall.entries()) console.log(row(name, [`${Math.round(farthest(index))}`]));

if (largest(ours) > LIMIT) process.exitCode = 1;

/** Of each moment at which two or more show something. */
function spreads(days: Shown[][], which: 'ours' | 'naive'): number[] {
  return days.flatMap((devices) =>
    (devices[0] ?? []).flatMap((_, moment) => {
      const shown = devices.flatMap((device) => device[moment]?.[which] ?? []);
      return shown.length > 1 ? [Math.max(...shown) - Math.min(...shown)] : [];
    }),
  );
}

function farthest(index: number): number {
  const apart = days.flatMap((devices) =>
    (devices[index] ?? []).flatMap(({ ours }, moment) => {
      const console = devices[0]?.[moment]?.ours ?? null;
      return ours === null || console === null ? [] : [Math.abs(ours - console)];
    }),
  );
  return largest(apart);
}

function largest(of: readonly number[]): number {
  return of.reduce((most, one) => Math.max(most, one), 0);
}

function quantile(of: readonly number[], part: number): number {
  const sorted = [...of].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

function figures(of: readonly number[]): string[] {
  const over = of.filter((one) => one > LIMIT).length / of.length;
  const said = [quantile(of, 0.5), quantile(of, 0.95), quantile(of, 0.999), largest(of)].map((one) => one.toFixed(0));
  return [...said, `${(over * 100).toFixed(2)} %`];
}

function row(name: string, cells: readonly string[]): string {
  return name.padEnd(36) + cells.map((cell) => cell.padStart(12)).join('');
}
