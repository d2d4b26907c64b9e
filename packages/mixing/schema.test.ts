import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  assignCases,
  compareModes,
  followingActors,
  jigsaw,
  mergeGroups,
  mix,
  readProblem,
  rotateCases,
  rotatingActors,
} from './index.ts';
import { LEVELS } from './plan.ts';
import schema from './schema.json' with { type: 'json' };
import { anyDay } from './test/any-day.ts';
import { mixedProblems } from './test/mixed-problems.ts';
import { PATIENCE, runs } from './test/runs.ts';
import { faultsIn } from './test/valid.ts';

function faults(value: unknown, name: keyof typeof schema.$defs): string[] {
  return faultsIn(JSON.parse(JSON.stringify(value)), schema.$defs[name], schema);
}

test('the published schema knows the same levels in the same order', () => {
  expect(schema.$defs.plan.properties.report.properties.levels.items.properties.name.enum).toEqual([...LEVELS]);
});

test('whatever problem is read, the schema allows it', () => {
  fc.assert(
    fc.property(anyDay, (problem) => {
      fc.pre(readProblem(problem).ok);

      expect(faultsIn(problem, schema, schema)).toEqual([]);
    }),
    runs(30, 3),
  );
});

test.each([
  [{ rounds: [] }, '.people: required'],
  [{ people: [{ id: '' }], rounds: [] }, '.people[0].id: minLength'],
  [{ people: [], rounds: [{ id: 'r', sizes: [0] }] }, '.rounds[0].sizes[0]: minimum'],
  [{ people: [], rounds: [{ id: 'r' }] }, '.rounds[0]: oneOf'],
  [{ people: [], rounds: [], rules: [{ kind: 'near' }] }, '.rules[0]: oneOf'],
])('the schema refuses %j', (problem, fault) => {
  expect(faultsIn(problem, schema, schema)).toContain(fault);
  expect(readProblem(problem).ok).toBe(false);
});

test(
  'plans, repairs and everything about cases are as the schema says',
  () => {
    for (const { problem, keep, seed } of mixedProblems()) {
      if (keep) expect(faults(keep, 'keep')).toEqual([]);
      const mixed = mix(problem, { seed, effort: 'instant', ...(keep ? { keep } : {}) });
      const plan = mixed.ok ? mixed.plan : undefined;
      expect(faults(plan, 'plan')).toEqual([]);

      const slots = plan?.rounds ?? [];
      const groups = slots[0]?.groups ?? [];
      const cases = ['A', 'B', 'C', 'D'];
      const rotation = rotateCases({ cases, slots });
      expect(faults(rotation, 'rotation')).toEqual([]);
      expect(faults([...rotatingActors(rotation), ...followingActors(rotation)], 'actorPaths')).toEqual([]);
      expect(faults(assignCases({ groups, cases, each: 2 }), 'assigned')).toEqual([]);
      expect(faults(mergeGroups({ groups }), 'merges')).toEqual([]);
      const minutes = { available: 180, perCase: 30, change: 5, perTelling: 5 };
      expect(faults(compareModes({ groups, cases, minutes }), 'modes')).toEqual([]);
      const made = jigsaw({ people: problem.people, expertGroups: groups }, { effort: 'instant' });
      expect(faults(made.ok && made.jigsaw, 'jigsaw')).toEqual([]);
    }
  },
  PATIENCE,
);
