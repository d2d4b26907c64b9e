/** The constraint solver Gecode, through MiniZinc as Debian has it (apt-get install minizinc), where it is installed. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Problem } from '#packages/mixing';

export function gecodeVersion(): string | null {
  try {
    const solvers = execFileSync('minizinc', ['--solvers'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    return /Gecode [\d.]+/.exec(solvers)?.[0] ?? null;
  } catch {
    return null;
  }
}

/**
 * The best it finds in so many seconds. Half of them it may look for a seating in which nobody meets a colleague or
 * anybody twice, which it is good at; then, where it found none, for as few as it can.
 */
export function seatWithGecode(problem: Problem, seconds: number): number[][][] {
  const folder = mkdtempSync(join(tmpdir(), 'mixing-gecode-'));
  try {
    writeFileSync(join(folder, 'data.json'), JSON.stringify(dataOf(problem)));
    const perfect = solve(folder, MODEL + PERFECT, seconds / 2);
    return roundsOf(problem, perfect.length > 0 ? perfect : solve(folder, MODEL + FEWEST, seconds / 2));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Round × people + person → group from 1 on; empty where it found none in time. */
function solve(folder: string, model: string, seconds: number): number[] {
  writeFileSync(join(folder, 'model.mzn'), model);
  const limit = String(Math.round(seconds * 1000));
  const args = ['--solver', 'gecode', '--time-limit', limit, '-r', '1', 'model.mzn', 'data.json'];
  const run = spawnSync('minizinc', args, { cwd: folder, encoding: 'utf8', timeout: (seconds + 30) * 1000 });
  const { stdout } = run;
  // A solver that did not run is not one that found nothing. It says of each search how it ended, or gives a seating.
  if (run.error || run.status !== 0 || !/seats:|=====(UNKNOWN|UNSATISFIABLE)=====/.test(stdout))
    throw new Error(`minizinc did not run: ${run.error?.message ?? (run.stderr || stdout).slice(0, 500)}`);
  return JSON.parse(/seats:(.*)/.exec(stdout)?.[1] ?? '[]');
}

function roundsOf({ people, rounds }: Problem, seats: readonly number[]): number[][][] {
  if (seats.length === 0) return [];
  return rounds.map((round, r) =>
    ('sizes' in round ? round.sizes : []).map((_, g) =>
      people.flatMap((_, p) => (seats[r * people.length + p] === g + 1 ? [p] : [])),
    ),
  );
}

function dataOf({ people, rounds }: Problem) {
  const sizes = rounds.map((round) => ('sizes' in round ? round.sizes : []));
  const most = Math.max(...sizes.map((ofRound) => ofRound.length));
  const names = [...new Set(people.map(({ organisation }) => organisation))];
  return {
    n: people.length,
    w: rounds.length,
    g: most,
    sizes: sizes.map((ofRound) => Array.from({ length: most }, (_, i) => ofRound[i] ?? 0)),
    organisation: people.map(({ organisation }) => (organisation === undefined ? 0 : 1 + names.indexOf(organisation))),
  };
}

const MODEL = `
include "global_cardinality.mzn";
include "gecode.mzn";
int: n; int: w; int: g;
array[1..w, 1..g] of int: sizes;
array[1..n] of int: organisation;
array[1..w, 1..n] of var 1..g: seat;
array[1..n, 1..n] of var 0..w: met;
constraint forall(r in 1..w)(global_cardinality(row(seat, r), [k | k in 1..g], row(sizes, r)));
constraint forall(i, j in 1..n where i < j)(met[i, j] = sum(r in 1..w)(bool2int(seat[r, i] = seat[r, j])));
constraint forall(i, j in 1..n where i >= j)(met[i, j] = 0);
% Nobody's place in the first round matters where all are strangers.
constraint if max(organisation) = 0 then
  forall(i in 1..n)(seat[1, i] = 1 + sum(k in 1..g)(bool2int(sum(sizes[1, 1..k]) < i))) else true endif;
array[0..w] of int: again = array1d(0..w, [c * (c - 1) div 2 | c in 0..w]);
var int: together = sum(i, j in 1..n where i < j /\\ organisation[i] > 0 /\\ organisation[i] = organisation[j])(met[i, j]);
var int: repeats = sum(i, j in 1..n where i < j)(again[met[i, j]]);
output ["seats:", show(array1d(seat))];
`;

const PERFECT = `
constraint together = 0 /\\ forall(i, j in 1..n where i < j)(met[i, j] <= 1);
solve :: int_search(array1d(seat), dom_w_deg, indomain_random) :: restart_luby(500) satisfy;
`;

const FEWEST = `
solve :: int_search(array1d(seat), dom_w_deg, indomain_random)
  :: restart_luby(500) :: relax_and_reconstruct(array1d(seat), 80)
  minimize 1000 * together + repeats;
`;
