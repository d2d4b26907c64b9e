import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mix, type Problem, readPlan, readProblem } from '../index.ts';
import { anyDay } from './any-day.ts';
import { PATIENCE, runs } from './runs.ts';

const PLACE = /^(problem|people|rounds|rules|history|plan)([.[]|$)/;
const json = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  fc.constantFrom(
    -1,
    0,
    1.5,
    1e9,
    2 ** 53,
    1e308,
    '',
    '__proto__',
    'constructor',
    null,
    true,
    [],
    {},
    [[]],
    'p0',
    'r0',
  ),
);

test(
  'whatever JSON is read, nothing is thrown, and a refusal names the place and the reason',
  () => {
    fc.assert(
      fc.property(json, json, json, (people, rounds, rules) => {
        for (const value of [
          people,
          { people, rounds },
          { people: [], rounds, rules },
          { people, rounds: [], history: rules },
        ]) {
          expectToldOrSeated(value);
        }
      }),
      runs(60, 31),
    );
  },
  PATIENCE,
);

test(
  'one place of a good problem is spoiled: refused with its place, or still good and seated',
  () => {
    fc.assert(
      fc.property(anyDay, fc.array(fc.nat(), { minLength: 8, maxLength: 8 }), json, (problem, path, value) => {
        expectToldOrSeated(spoiled(problem, path, value));
      }),
      runs(20, 37),
    );
  },
  PATIENCE,
);

test(
  'whatever plan is read, nothing is thrown',
  () => {
    fc.assert(
      fc.property(anyDay, fc.array(fc.nat(), { minLength: 6, maxLength: 6 }), json, (problem, path, value) => {
        fc.pre(readProblem(problem).ok);
        const mixed = mix(problem, { effort: 'instant' });
        const plan = mixed.ok ? spoiled(mixed.plan, path, value) : value;

        const reading = readPlan(JSON.parse(JSON.stringify(plan)), problem);

        if (reading.ok) expect(mix(problem, { effort: 'instant', keep: reading.plan })).toHaveProperty('ok');
        else expect([reading.where, reading.why !== '']).toEqual([expect.stringMatching(PLACE), true]);
      }),
      runs(2, 41),
    );
  },
  PATIENCE,
);

function expectToldOrSeated(value: unknown): void {
  const reading = readProblem(JSON.parse(JSON.stringify(value)));

  if (!reading.ok) expect([reading.where, reading.why !== '']).toEqual([expect.stringMatching(PLACE), true]);
  else if (isSmall(reading.problem)) expect(mix(reading.problem, { effort: 'instant' })).toHaveProperty('ok');
}

function isSmall({ people, rounds }: Problem): boolean {
  return people.length <= 30 && rounds.length <= 6;
}

/** The same with another value at the place the path leads to; a number picks among the fields. */
function spoiled(value: unknown, path: readonly number[], by: unknown): unknown {
  const [turn, ...further] = path;
  if (turn === undefined || typeof value !== 'object' || value === null) return by;
  const keys = Object.keys(value);
  const key = keys[turn % Math.max(1, keys.length)];
  if (key === undefined) return by;
  const entries = Object.entries(value).map(([name, one]) => [name, name === key ? spoiled(one, further, by) : one]);
  return Array.isArray(value) ? entries.map(([, one]) => one) : Object.fromEntries(entries);
}
