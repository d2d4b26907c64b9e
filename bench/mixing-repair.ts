/**
 * The morning of the day: 10 % are missing, 5 % came unannounced, the first round has been held.
 *   node bench/mixing-repair.ts [--seeds N] [--only TEXT] [--effort E]
 * Per shape: repeats above the bound, printed seats that changed (of people still here, in rounds not held), time.
 */
import { parseArgs } from 'node:util';
import { type Effort, mix, type Person, type Plan, type Problem, type Round } from '#packages/mixing';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '20' },
    only: { type: 'string', default: '' },
    effort: { type: 'string', default: 'normal' },
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

console.log('day                      sizes   above the bound: org, repeats      seats changed %     forced %   ms');
console.log(
  '                                 times   median most   times median  median worst        median     median most',
);
for (const shape of SHAPES) for (const given of [false, true]) measureShape(shape, given);

function measureShape(shape: Shape, given: boolean): void {
  const name = `${shape.people} in ${[...new Set(shape.groups)].join(' ')}, ${shape.groups.length} rounds`;
  if (!`${name} ${given ? 'given' : 'ours'}`.includes(values.only)) return;
  const runs = Array.from({ length: Number(values.seeds) }, (_, seed) => repairOnce(shape, given, seed + 1));
  const of = (pick: (run: Run) => number) => runs.map(pick).sort((a, b) => a - b);
  const median = (list: number[]) => list[Math.floor(list.length / 2)] ?? 0;
  const [org, gap, changed, ms] = [of((r) => r.org), of((r) => r.gap), of((r) => r.changed), of((r) => r.ms)];
  const forced = of((r) => r.forced);
  const cells = [
    name.padEnd(25),
    (given ? 'given' : 'ours').padEnd(8),
    `${org.filter((n) => n > 0).length}`.padEnd(4),
    `${gap.filter((n) => n > 0).length} ${median(gap)} ${gap.at(-1)}`.padEnd(16),
    `${median(of((r) => r.bound))}`.padEnd(7),
    `${(100 * median(changed)).toFixed(1)} ${(100 * (changed.at(-1) ?? 0)).toFixed(1)}`.padEnd(14),
    `${(100 * median(forced)).toFixed(1)} ${(100 * (forced.at(-1) ?? 0)).toFixed(1)}`.padEnd(14),
    `${median(ms).toFixed(0)} ${ms.at(-1)?.toFixed(0)}`,
  ];
  console.log(cells.join(''));
}

interface Run {
  readonly org: number;
  readonly gap: number;
  readonly bound: number;
  readonly changed: number;
  readonly forced: number;
  readonly ms: number;
}

function repairOnce({ people, groups }: Shape, given: boolean, seed: number): Run {
  const random = dice(seed);
  const before: Problem = {
    people: guests(people, random),
    rounds: groups.map((g, r) => roundOf(r, g, people, given)),
  };
  const printed = planOf(before, seed, undefined);
  const keep = { rounds: printed.rounds.map((round, r) => (r === 0 ? { ...round, held: true } : round)) };
  const gone = new Set(shuffled(before.people, random).slice(0, Math.round(people / 10)));
  const staff = before.people.flatMap((person) => person.organisation ?? []);
  const newcomers = Array.from({ length: Math.round(people / 20) }, (_, i) => ({
    id: `new${i}`,
    organisation: staff[random(staff.length)] ?? 'o0',
  }));
  const here = [...before.people.filter((person) => !gone.has(person)), ...newcomers];
  const after: Problem = { people: here, rounds: groups.map((g, r) => roundOf(r, g, here.length, given)) };
  const start = process.cpuUsage().user;
  const plan = planOf(after, seed, keep);
  const ms = (process.cpuUsage().user - start) / 1000;
  const level = (name: string) => plan.report.levels.find((one) => one.name === name) ?? { value: 0, bound: 0 };
  const goneIds = new Set([...gone].map(({ id }) => id));
  const seats = keep.rounds
    .slice(1)
    .reduce((sum, round) => sum + round.groups.flat().filter((id) => !goneIds.has(id)).length, 0);
  const moved = plan.changes?.filter(({ from, to }) => from !== null && to !== null).length ?? 0;
  return {
    org: level('sameOrganisation').value - level('sameOrganisation').bound,
    gap: level('repeats').value - level('repeats').bound,
    bound: level('repeats').bound,
    changed: moved / seats,
    forced: forcedMoves(keep.rounds, after.rounds, goneIds) / seats,
    ms,
  };
}

/** Seats nobody could have kept, because their group is given fewer. */
function forcedMoves(rounds: Plan['rounds'], asked: readonly Round[], gone: ReadonlySet<string>): number {
  return rounds.slice(1).reduce((sum, { groups }, r) => {
    const round = asked[r + 1];
    if (round === undefined || !('sizes' in round)) return sum;
    const over = groups.map((ids, g) => ids.filter((id) => !gone.has(id)).length - (round.sizes[g] ?? 0));
    return over.reduce((all, tooMany) => all + Math.max(0, tooMany), sum);
  }, 0);
}

function planOf(problem: Problem, seed: number, keep: Pick<Plan, 'rounds'> | undefined): Plan {
  const mixed = mix(problem, { seed, effort: values.effort as Effort, ...(keep ? { keep } : {}) });
  if (!mixed.ok) throw new Error(mixed.why);
  return mixed.plan;
}

function roundOf(r: number, groups: number, people: number, given: boolean): Round {
  const sizes = Array.from({ length: groups }, (_, g) => Math.floor((people + groups - 1 - g) / groups));
  if (given) return { id: `r${r + 1}`, sizes };
  const size = Math.round(people / groups);
  return { id: `r${r + 1}`, groups: { min: size - 2, ideal: size, max: size + 1, count: groups } };
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

/** Park and Miller's generator: good enough for a bench. */
function dice(seed: number): (below: number) => number {
  let state = seed * 7919;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

function shuffled<T>(list: readonly T[], random: (below: number) => number): T[] {
  return list
    .map((item) => ({ item, key: random(1_000_000) }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}
