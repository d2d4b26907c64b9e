import type { Problem } from '#packages/mixing';
import { type Counted, count } from './counted.ts';
import { seatWithGecode } from './gecode.ts';
import type { Instance } from './instances.ts';
import { stopwatch } from './measure.ts';
import { seatRoundByRound } from './round-by-round.ts';

export interface PeerResult {
  readonly name: string;
  /** null: nothing found in its time. */
  readonly found: Counted | null;
  readonly time: number;
}

export interface PeerWishes {
  readonly gecode: boolean;
  readonly seconds: number;
  readonly seed: number;
}

/** Where the constraint solver still finds something, and the generations end while one looks on. */
const SMALL = 40;
const MIDDLE = 130;

/** What others make of it, in this run and on this machine. Rules, absences and printed plans are not known to them. */
export function peersOn({ problem, keep }: Instance, { gecode, seconds, seed }: PeerWishes): PeerResult[] {
  if (keep || !isPlain(problem)) return [];
  const results: PeerResult[] = [];
  if (problem.people.length <= MIDDLE)
    results.push(timed('round by round', problem, stopwatch(), () => seatRoundByRound(problem, seed)));
  if (gecode && problem.people.length <= SMALL)
    results.push(timed('gecode', problem, wallClock(), () => seatWithGecode(problem, seconds)));
  return results;
}

function isPlain({ people, rounds, rules = [], history = [] }: Problem): boolean {
  const always = people.every(({ absentFrom = [] }) => absentFrom.length === 0);
  return always && rules.length === 0 && history.length === 0 && rounds.every((round) => 'sizes' in round);
}

function timed(name: string, problem: Problem, stop: () => number, seat: () => number[][][]): PeerResult {
  const rounds = seat();
  const time = stop();
  return { name, found: rounds.length > 0 ? count(problem, rounds) : null, time };
}

/** Another process can only be timed by it. */
function wallClock(): () => number {
  const start = performance.now();
  return () => performance.now() - start;
}
