import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mix } from './mix.ts';

let cwd = '';

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'maillage-mix-'));
});

afterAll(() => rm(cwd, { recursive: true }));

const people = Array.from({ length: 16 }, (_, p) => ({ id: `p${p}`, organisation: `o${p % 8}` }));
const problem = { people, rounds: ['r1', 'r2'].map((id) => ({ id, sizes: [4, 4, 4, 4] })) };

async function run(args: string[], stdin = '') {
  let out = '';
  let err = '';
  const code = await mix(args, {
    cwd,
    stdin: async () => stdin,
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { code, out, err };
}

function write(name: string, value: unknown): Promise<void> {
  return writeFile(join(cwd, name), typeof value === 'string' ? value : JSON.stringify(value));
}

test('a problem in a file becomes a plan on standard output', async () => {
  await write('problem.json', problem);

  const { code, out, err } = await run(['problem.json', '--seed', '3', '--effort', 'instant']);

  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(JSON.parse(out)).toMatchObject({ seed: 3, rounds: [{ id: 'r1' }, { id: 'r2' }] });
});

test('an instance that holds its problem inside is read from standard input', async () => {
  const { code, out } = await run(['-'], JSON.stringify({ id: 'a day', problem }));

  expect(code).toBe(0);
  expect(JSON.parse(out).report.levels).toHaveLength(7);
});

test('a plan is kept: what is held stays, what changed is told', async () => {
  const first = JSON.parse((await run(['-'], JSON.stringify(problem))).out);
  await write('plan.json', { ...first, rounds: first.rounds.map((round: object) => ({ ...round, held: true })) });

  const { code, out } = await run(['-', '--keep', 'plan.json'], JSON.stringify(problem));

  expect(code).toBe(0);
  expect(JSON.parse(out).changes).toEqual([]);
  expect(JSON.parse(out).rounds[0].groups).toEqual(first.rounds[0].groups);
});

test.each([
  [[], '', 'one problem is needed'],
  [['nowhere.json'], '', 'nowhere.json: cannot be read'],
  [['-'], '{', '-: is not JSON'],
  [['-'], '{"people":[],"rounds":[{"id":"r","sizes":[3]}]}', '-: rounds[0].sizes: sum to 3, but 0 people are present'],
  [['-', '--seed', 'x'], '', '--seed: “x” is not a whole number'],
  [['-', '--effort', 'huge'], '', '--effort: “huge” is none of instant, normal, thorough'],
  [['-', '--fast'], '', "Unknown option '--fast'"],
])('%j is bad input: 2, and the place is named', async (args, stdin, message) => {
  const { code, out, err } = await run(args, stdin);

  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(message);
});

test('no seating of these sizes exists: 3, and why', async () => {
  const impossible = { people, rounds: [{ id: 'noon', groups: { min: 7, max: 7 } }] };

  const { code, out, err } = await run(['-'], JSON.stringify(impossible));

  expect({ code, out }).toEqual({ code: 3, out: '' });
  expect(err).toContain('round “noon”: 16 people are present, no number of groups of 7 to 7 seats them all');
});
