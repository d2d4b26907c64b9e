import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Printed, type Problem, readPlan, readProblem } from '#packages/mixing';

export interface Instance {
  readonly id: string;
  readonly problem: Problem;
  /** A plan to repair. */
  readonly keep?: Printed;
}

/** Files as {id, problem, keep?} or a problem alone: all of a folder, or one. */
export function instancesIn(path: string): Instance[] {
  if (!statSync(path).isDirectory()) return [instanceIn(path)];
  const names = readdirSync(path).filter((name) => name.endsWith('.json'));
  return names.toSorted().map((name) => instanceIn(join(path, name)));
}

function instanceIn(file: string): Instance {
  const json = JSON.parse(readFileSync(file, 'utf8'));
  const reading = readProblem(json.problem ?? json);
  if (!reading.ok) throw new Error(`${file}: ${reading.where}: ${reading.why}`);
  const id = json.id ?? basename(file, '.json');
  if (json.keep === undefined) return { id, problem: reading.problem };
  const keep = readPlan(json.keep, reading.problem);
  if (!keep.ok) throw new Error(`${file}: keep: ${keep.where}: ${keep.why}`);
  return { id, problem: reading.problem, keep: keep.plan };
}
