/**
 * Days with every usual rule, twenty seeds of each:  node bench/mixing-days.ts [--only TEXT] [--seeds N] [--effort E]
 * roles and languages balanced, a facilitator pinned to each group, one person in ten in a pair that stays together.
 */
import { parseArgs } from 'node:util';
import { type Effort, mix } from '#packages/mixing';
import { aDay, SHAPES, type Wishes } from '../packages/mixing/test/days.ts';
import { stopwatch } from './mixing/measure.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    seeds: { type: 'string', default: '20' },
    effort: { type: 'string', default: 'normal' },
    list: { type: 'boolean', default: false },
  },
});

const VARIANTS: Readonly<Record<string, Wishes>> = {
  'no rules': {},
  balanced: { balanced: true },
  pinned: { facilitators: true },
  pairs: { inPairs: 10 },
  'all rules': { balanced: true, facilitators: true, inPairs: 10 },
};

console.log(
  'day                              at bound   colleagues  balance  repeats (bound)        median  slowest ms',
);
for (const [shapeName, shape] of Object.entries(SHAPES)) {
  for (const [variant, wishes] of Object.entries(VARIANTS)) {
    const name = `${shapeName}, ${variant}`;
    if (!name.includes(values.only)) continue;
    const times: number[] = [];
    const misses: string[] = [];
    let last = '';
    for (let seed = 1; seed <= Number(values.seeds); seed++) {
      const problem = aDay(shape, seed, wishes);
      const stop = stopwatch();
      const mixed = mix(problem, { seed, effort: values.effort as Effort });
      times.push(stop());
      if (!mixed.ok) throw new Error(mixed.why);
      const levels = mixed.plan.report.levels.slice(0, 4);
      last = levels.map(({ value, bound }) => `${value}/${bound}`).join(' ');
      if (levels.some((level) => !level.proven)) misses.push(`seed ${seed}: ${last} in ${times.at(-1)?.toFixed(0)} ms`);
    }
    times.sort((a, b) => a - b);
    const shown = [name.padEnd(34), `${times.length - misses.length} of ${times.length}`.padEnd(11), last.padEnd(40)];
    console.log(`${shown.join('')}${times[times.length >> 1]?.toFixed(0).padEnd(8)}${times.at(-1)?.toFixed(0)}`);
    if (values.list) for (const miss of misses) console.log(`    ${miss}`);
  }
}
