/**
 * How well and how fast the mixing does:  node bench/mixing.ts [FOLDER] [--seed N] [--effort E] [--only TEXT]
 * FOLDER holds instances as {id, problem}. Without one, a few days of our own are mixed.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Effort, mix, type Plan, type Problem, readProblem } from '#packages/mixing';

interface Instance {
  readonly id: string;
  readonly problem: Problem;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    effort: { type: 'string', default: 'normal' },
    only: { type: 'string', default: '' },
  },
});

const [folder] = positionals;
const instances = folder === undefined ? ourOwn() : instancesIn(folder);
console.log('instance            same organisation   repeats              history  moves      ms   method');
for (const instance of instances.filter(({ id }) => id.includes(values.only))) {
  const start = performance.now();
  const mixed = mix(instance.problem, { seed: Number(values.seed), effort: values.effort as Effort });
  const time = performance.now() - start;
  console.log(mixed.ok ? line(instance.id, mixed.plan, time) : `${instance.id.padEnd(20)}${mixed.why}`);
}

function line(id: string, plan: Plan, time: number): string {
  const shown = (name: string) => {
    const level = plan.report.levels.find((one) => one.name === name);
    return level ? `${level.value}${level.proven ? ' proven' : ` ≥ ${level.bound}`}` : '';
  };
  const columns = [
    id.padEnd(20),
    shown('sameOrganisation').padEnd(20),
    shown('repeats').padEnd(21),
    shown('history').padEnd(9),
    String(plan.moves).padEnd(11),
    time.toFixed(0).padEnd(5),
    plan.method,
  ];
  return columns.join('');
}

function instancesIn(path: string): Instance[] {
  return readdirSync(path)
    .filter((name) => name.endsWith('.json'))
    .map((name) => {
      const json = JSON.parse(readFileSync(join(path, name), 'utf8'));
      const reading = readProblem(json.problem);
      if (!reading.ok) throw new Error(`${name}: ${reading.where}: ${reading.why}`);
      return { id: json.id, problem: reading.problem };
    });
}

/** Days with organisations of one to four people. */
function ourOwn(): Instance[] {
  return [aDay(40, 5, 4), aDay(60, 6, 4), aDay(60, 10, 4), aDay(120, 8, 5), aDay(400, 10, 5), aDay(2000, 8, 4)];
}

function aDay(people: number, size: number, rounds: number): Instance {
  const organisations = Math.ceil(people / 2.5);
  return {
    id: `${people} by ${size}, ${rounds} rounds`,
    problem: {
      people: Array.from({ length: people }, (_, p) => ({ id: `p${p}`, organisation: `o${p % organisations}` })),
      rounds: Array.from({ length: rounds }, (_, r) => ({
        id: `r${r + 1}`,
        groups: { min: size - 1, ideal: size, max: size + 1 },
      })),
    },
  };
}
