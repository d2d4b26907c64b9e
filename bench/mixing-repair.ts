/**
 * The morning of the day: 10 % are missing, 5 % came unannounced, the first round has been held.
 *   node bench/mixing-repair.ts [FOLDER] [--seeds N] [--only TEXT] [--effort E] [--rules]
 * Per day, of shapes of our own or of the days in a folder, with another morning for each seed: what is above the bound,
 * printed seats that changed (of people still here, in rounds not held), milliseconds the solver's thread was at work.
 */
import { parseArgs } from 'node:util';
import { type Effort, mix, type Person, type Plan } from '#packages/mixing';
import { aDay, SHAPES as DAYS, type Wishes } from '../packages/mixing/test/days.ts';
import { type Instance, instancesIn } from './mixing/instances.ts';
import { levelOf, stopwatch } from './mixing/measure.ts';
import { dice, isDay, type Morning, morningOf, seatsOf } from './mixing/morning.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seeds: { type: 'string', default: '20' },
    only: { type: 'string', default: '' },
    effort: { type: 'string', default: 'normal' },
    rules: { type: 'boolean', default: false },
  },
});

interface Shape {
  readonly people: number;
  readonly groups: readonly number[];
}

const same = (groups: number, rounds: number) => Array.from({ length: rounds }, () => groups);

const SHAPES: readonly Shape[] = [
  { people: 60, groups: same(10, 4) },
  { people: 60, groups: same(6, 4) },
  { people: 60, groups: same(5, 4) },
  { people: 60, groups: same(6, 6) },
  { people: 83, groups: [12, 6, 14, 14] },
  { people: 120, groups: same(15, 5) },
  { people: 400, groups: same(40, 6) },
  { people: 2000, groups: same(250, 4) },
];

const [folder] = positionals;
const VARIANTS: Readonly<Record<string, Wishes>> = {
  balanced: { balanced: true },
  pairs: { inPairs: 10 },
  'all rules': { balanced: true, facilitators: true, inPairs: 10 },
};

console.log('day                       sizes   at     above the bound: org, balance, repeats     changed %     ms');
console.log(
  '                                  bound  times   times   times median most          median worst  median most',
);
if (folder !== undefined)
  for (const day of instancesIn(folder).filter(isDay)) bothSizes(day.id, (seed) => [day, dice(seed)]);
else if (values.rules) {
  for (const [name, shape] of Object.entries(DAYS).filter(([, [sizes]]) => (sizes?.length ?? 0) < 40)) {
    for (const [variant, wishes] of Object.entries(VARIANTS)) {
      const day = `${name}, ${variant}`;
      bothSizes(day, (seed) => [{ id: day, problem: aDay(shape, seed, wishes) }, dice(seed)]);
    }
  }
} else {
  for (const shape of SHAPES) {
    const name = `${shape.people} in ${[...new Set(shape.groups)].join(' ')}, ${shape.groups.length} rounds`;
    bothSizes(name, (seed) => {
      const random = dice(seed);
      return [{ id: name, problem: { people: guests(shape.people, random), rounds: roundsOf(shape) } }, random];
    });
  }
}

function bothSizes(name: string, made: (seed: number) => readonly [Instance, ReturnType<typeof dice>]): void {
  for (const given of [false, true]) {
    const sizes = given ? 'given' : 'ours';
    if (!`${name} ${sizes}`.includes(values.only)) continue;
    const runs = Array.from({ length: Number(values.seeds) }, (_, i) => {
      const [day, random] = made(i + 1);
      return repairOnce(morningOf(day, { seed: i + 1, given }, random), i + 1);
    });
    const of = (pick: (run: Run) => number) => runs.map(pick).sort((a, b) => a - b);
    const [org, balance, gap] = [of((r) => r.org), of((r) => r.balance), of((r) => r.gap)];
    const [changed, ms] = [of((r) => r.changed), of((r) => r.ms)];
    const cells = [
      name.padEnd(26),
      sizes.padEnd(8),
      `${runs.filter((run) => run.org === 0 && run.balance === 0 && run.gap === 0).length}`.padEnd(7),
      `${org.filter((n) => n > 0).length}`.padEnd(8),
      `${balance.filter((n) => n > 0).length}`.padEnd(8),
      `${gap.filter((n) => n > 0).length} ${median(gap)} ${gap.at(-1)}`.padEnd(20),
      `${(100 * median(changed)).toFixed(1)} ${(100 * (changed.at(-1) ?? 0)).toFixed(1)}`.padEnd(14),
      `${median(ms).toFixed(0)} ${ms.at(-1)?.toFixed(0)}`,
    ];
    console.log(cells.join(''));
  }
}

function median(list: readonly number[]): number {
  return list[list.length >> 1] ?? 0;
}

interface Run {
  readonly org: number;
  readonly balance: number;
  readonly gap: number;
  readonly changed: number;
  readonly ms: number;
}

function repairOnce(morning: Morning, seed: number): Run {
  const stop = stopwatch();
  const mixed = mix(morning.problem, { seed, effort: values.effort as Effort, keep: morning.keep });
  const ms = stop();
  if (!mixed.ok) throw new Error(mixed.why);
  const { printed, moved } = seatsOf(morning, mixed.plan);
  const above = (plan: Plan, name: string) => levelOf(plan, name).value - levelOf(plan, name).bound;
  return {
    org: above(mixed.plan, 'sameOrganisation'),
    balance: above(mixed.plan, 'balance'),
    gap: above(mixed.plan, 'repeats'),
    changed: moved / printed,
    ms,
  };
}

function roundsOf({ people, groups }: Shape) {
  return groups.map((count, r) => ({
    id: `r${r + 1}`,
    sizes: Array.from({ length: count }, (_, g) => Math.floor((people + count - 1 - g) / count)),
  }));
}

/** Organisations of one to six people, on average two and a half. */
function guests(count: number, random: (below: number) => number): Person[] {
  const people: Person[] = [];
  for (let organisation = 0; people.length < count; organisation++) {
    const staff = 1 + random(2) + random(2) + random(2) * random(2) * random(3);
    for (let i = 0; i < staff && people.length < count; i++)
      people.push({ id: `p${people.length}`, organisation: `o${organisation}` });
  }
  return people;
}
