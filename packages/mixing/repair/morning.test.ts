import { expect, test } from 'vitest';
import { mix, type Plan, type Problem } from '../index.ts';
import { aDay, SHAPES, type Shape } from '../test/days.ts';

function planFor(problem: Problem, options: Parameters<typeof mix>[1] = {}): Plan {
  const mixed = mix(problem, options);
  if (!mixed.ok) throw new Error(mixed.why);
  return mixed.plan;
}

/** One in ten is missing, one in twenty is new, the first round was held. */
function morningOf(shape: Shape, seed: number): { readonly problem: Problem; readonly keep: Pick<Plan, 'rounds'> } {
  const { people } = aDay(shape, seed);
  const rounds = shape.map(({ length }, r) => {
    const ideal = Math.round(people.length / length);
    return { id: `r${r + 1}`, groups: { min: ideal - 2, ideal, max: ideal + 1, count: length } };
  });
  const printed = planFor({ people, rounds });
  const stayed = people.filter((_, p) => p % 10 !== seed % 10);
  const newcomers = people.filter((_, p) => p % 20 === 0).map((person) => ({ ...person, id: `new-${person.id}` }));
  return {
    problem: { people: [...stayed, ...newcomers], rounds },
    keep: { rounds: printed.rounds.map((round, r) => ({ ...round, held: r === 0 })) },
  };
}

test.each([
  ['60 in 5 of 12', 3],
  ['60 in 5 of 12', 4],
  ['83 in formats', 2],
  ['83 in formats', 3],
  ['83 in formats', 5],
])('%s, morning %i: nothing can be better, and a tenth of the printed seats is enough for it', (name, seed) => {
  const { problem, keep } = morningOf(SHAPES[name] ?? [], seed);

  const plan = planFor(problem, { seed, keep });

  for (const { name: level, value, bound } of plan.report.levels.slice(0, 4))
    expect([level, value]).toEqual([level, bound]);
  const moved = plan.changes?.filter(({ from, to }) => from !== null && to !== null) ?? [];
  expect(moved.length).toBeLessThanOrEqual(keep.rounds.slice(1).flatMap(({ groups }) => groups.flat()).length / 10);
});
