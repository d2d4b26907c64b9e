import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { mix as compose, type Effort, type MixOptions, readPlan, readProblem } from '#packages/mixing';

export interface Io {
  /** Paths are relative to this folder. */
  readonly cwd: string;
  readonly stdin: () => Promise<string>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

const USAGE = 'maillage mix PROBLEM.json [--seed N] [--effort instant|normal|thorough] [--keep PLAN.json]';
const EFFORTS: readonly string[] = ['instant', 'normal', 'thorough'] satisfies Effort[];

/** What was asked cannot be read; the message names the place. */
class BadInput extends Error {}

/** `maillage mix`: a problem in, a plan out, as JSON. 0: done, 2: bad input, 3: no seating of these sizes exists. */
export async function mix(args: string[], io: Io): Promise<number> {
  try {
    const { file, keepFile, ...options } = readArgs(args);
    const problem = await problemIn(file, io);
    const mixed = compose(problem, { ...options, ...(await keepIn(keepFile, problem, io)) });
    if (mixed.ok) io.out(`${JSON.stringify(mixed.plan)}\n`);
    else io.err(`no seating exists: ${mixed.why}\n`);
    return mixed.ok ? 0 : 3;
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    io.err(`${error.message}\n`);
    return 2;
  }
}

function readArgs(args: string[]) {
  const { values, positionals } = parse(args);
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new BadInput(`one problem is needed: ${USAGE}`);
  return { file, keepFile: values.keep, ...readSeed(values.seed), ...readEffort(values.effort) };
}

function parse(args: string[]) {
  const options = { seed: { type: 'string' }, effort: { type: 'string' }, keep: { type: 'string' } } as const;
  try {
    return parseArgs({ args, allowPositionals: true, options });
  } catch (error) {
    throw new BadInput(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
}

function readSeed(text: string | undefined): Pick<MixOptions, 'seed'> {
  if (text === undefined) return {};
  const seed = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(seed)) throw new BadInput(`--seed: “${text}” is not a whole number`);
  return { seed };
}

function readEffort(text: string | undefined): Pick<MixOptions, 'effort'> {
  if (text === undefined) return {};
  if (!EFFORTS.includes(text)) throw new BadInput(`--effort: “${text}” is none of ${EFFORTS.join(', ')}`);
  return { effort: text as Effort };
}

async function problemIn(file: string, io: Io) {
  const json = await jsonIn(file, io);
  const reading = readProblem(hasProblem(json) ? json.problem : json);
  if (!reading.ok) throw new BadInput(`${file}: ${reading.where}: ${reading.why}`);
  return reading.problem;
}

function hasProblem(json: unknown): json is { problem: unknown } {
  return typeof json === 'object' && json !== null && 'problem' in json;
}

async function keepIn(
  file: string | undefined,
  problem: Parameters<typeof readPlan>[1],
  io: Io,
): Promise<Pick<MixOptions, 'keep'>> {
  if (file === undefined) return {};
  const reading = readPlan(await jsonIn(file, io), problem);
  if (!reading.ok) throw new BadInput(`${file}: ${reading.where}: ${reading.why}`);
  return { keep: reading.plan };
}

async function jsonIn(file: string, io: Io): Promise<unknown> {
  const text = await textIn(file, io);
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new BadInput(`${file}: is not JSON: ${error instanceof Error ? error.message : error}`);
  }
}

async function textIn(file: string, io: Io): Promise<string> {
  if (file === '-') return io.stdin();
  try {
    return await readFile(resolve(io.cwd, file), 'utf8');
  } catch (error) {
    throw new BadInput(`${file}: cannot be read: ${error instanceof Error ? error.message : error}`);
  }
}
