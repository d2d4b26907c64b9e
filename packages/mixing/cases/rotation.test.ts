import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mix } from '../mix.ts';
import { rounds, somePeople, times } from '../test/problems.ts';
import { runs } from '../test/runs.ts';
import { rotateCases } from './rotation.ts';
import type { CaseSlot } from './slots.ts';

const six = ['A', 'B', 'C', 'D', 'E', 'F'];

test('groups that stay together each study every case once, and no case is in two groups at once', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 3 }), (groups, more) => {
      const cases = Array.from({ length: groups + more }, (_, c) => `case ${c}`);

      const rotation = rotateCases({ cases, slots: together(groups, cases.length) });

      for (const slot of rotation.slots) expect(new Set(slot.cases).size).toBe(groups);
      for (let g = 0; g < groups; g++) {
        expect(rotation.slots.map((slot) => slot.cases[g]).toSorted()).toEqual(cases.toSorted());
      }
      expect(rotation).toMatchObject({ repeats: 0, bound: 0, proven: true, again: [] });
    }),
    runs(8),
  );
});

test('with fewer cases than groups the breaks are shared out evenly', () => {
  const rotation = rotateCases({ cases: ['A', 'B', 'C'], slots: together(6, 4) });

  const breaks = Array.from({ length: 6 }, (_, g) => rotation.slots.filter((slot) => slot.cases[g] === null).length);
  expect(breaks).toEqual([2, 2, 2, 2, 2, 2]);
  expect(rotation).toMatchObject({ repeats: 0, proven: true });
});

test('groups that are mixed anew study no case twice', () => {
  const slots = mixed(60, 10, 3);

  const rotation = rotateCases({ cases: [...six, 'G', 'H', 'I', 'J'], slots });

  expect(rotation).toMatchObject({ repeats: 0, proven: true, again: [] });
});

test('where every group meets every other, each hands its case on to somebody: proven, and the rest is spared', () => {
  const slots = mixed(36, 6, 3);

  const rotation = rotateCases({ cases: six, slots });

  expect(rotation).toMatchObject({ repeats: 18, bound: 18, proven: true });
});

test('where it cannot be helped, the fewest see a case twice, and it is told who', () => {
  // In the second slot half of every group came from either group, so half of all see their case again.
  const slots = [
    {
      id: 'one',
      groups: [
        ['a', 'b'],
        ['c', 'd'],
      ],
    },
    {
      id: 'two',
      groups: [
        ['a', 'c'],
        ['b', 'd'],
      ],
    },
  ];

  const rotation = rotateCases({ cases: ['A', 'B'], slots });

  expect(rotation).toMatchObject({ repeats: 2, bound: 2, proven: true });
  expect(rotation.again.map(({ slots: where }) => where)).toEqual([
    ['one', 'two'],
    ['one', 'two'],
  ]);
});

test('who knows a case already is spared it', () => {
  const slots = together(2, 1);

  const rotation = rotateCases({ cases: ['A', 'B'], slots, seen: [{ person: 'p0', case: 'A' }] });

  expect(rotation.slots[0]?.cases).toEqual(['B', 'A']);
  expect(rotation).toMatchObject({ repeats: 0, again: [] });
});

test('small rotations are never under their bound, tell who sees what twice, and are as good as trying everything', () => {
  fc.assert(
    fc.property(anySlots, fc.integer({ min: 2, max: 4 }), (slots, count) => {
      const cases = six.slice(0, count);

      const rotation = rotateCases({ cases, slots });

      const repeats = repeatsOf(slots, rotation.slots);
      const told = rotation.again.reduce((sum, one) => sum + (one.slots.length * (one.slots.length - 1)) / 2, 0);
      expect([rotation.repeats, told]).toEqual([repeats, repeats]);
      expect(rotation.repeats).toBeGreaterThanOrEqual(rotation.bound);
      expect(rotation.repeats).toBe(fewest(slots, cases));
    }),
    runs(15),
  );
});

test('a case nobody has in a slot takes the place of one that is seen again', () => {
  const slots = [
    { id: 's0', groups: ['deb', 'gac'] },
    { id: 's1', groups: ['cafd', 'ebg'] },
    { id: 's2', groups: ['dbgf', 'eca'] },
  ].map(({ id, groups }) => ({ id, groups: groups.map((people) => [...people]) }));

  expect(rotateCases({ cases: ['A', 'B', 'C'], slots }).repeats).toBe(3);
});

test('no slots, no cases and no groups are fine', () => {
  expect(rotateCases({ cases: [], slots: [] }).slots).toEqual([]);
  expect(rotateCases({ cases: [], slots: together(2, 1) }).slots[0]?.cases).toEqual([null, null]);
  expect(rotateCases({ cases: ['A'], slots: [{ id: 's', groups: [] }] }).slots[0]?.cases).toEqual([]);
});

function together(groups: number, slots: number): CaseSlot[] {
  const seating = Array.from({ length: groups }, (_, g) => [`p${2 * g}`, `p${2 * g + 1}`]);
  return Array.from({ length: slots }, (_, s) => ({ id: `s${s}`, groups: seating }));
}

function mixed(people: number, groups: number, slots: number): readonly CaseSlot[] {
  const problem = { people: somePeople(people), rounds: rounds(slots, times(groups, people / groups)) };
  const plan = mix(problem, { effort: 'instant' });
  return plan.ok ? plan.plan.rounds : [];
}

/** Three slots of two or three groups. */
const anySlots = fc
  .array(fc.shuffledSubarray(['a', 'b', 'c', 'd', 'e', 'f', 'g'], { minLength: 5 }), { minLength: 3, maxLength: 3 })
  .chain((lists) =>
    fc.tuple(...lists.map((list) => fc.integer({ min: 2, max: 3 }).map((groups) => dealt(list, groups)))),
  )
  .map((seatings) => seatings.map((groups, s) => ({ id: `s${s}`, groups })));

function dealt(list: string[], groups: number): string[][] {
  return Array.from({ length: groups }, (_, g) => list.filter((_, i) => i % groups === g));
}

function repeatsOf(
  slots: readonly CaseSlot[],
  rotated: readonly { readonly cases: readonly (string | null)[] }[],
): number {
  const views = new Map<string, number>();
  slots.forEach(({ groups }, s) => {
    groups.forEach((group, g) => {
      const studied = rotated[s]?.cases[g];
      for (const person of studied ? group : []) {
        const key = `${person} ${studied}`;
        views.set(key, (views.get(key) ?? 0) + 1);
      }
    });
  });
  return [...views.values()].reduce((sum, n) => sum + (n * (n - 1)) / 2, 0);
}

/** By trying every labelling; the first slot may be labelled anyhow, but for breaks. */
function fewest(slots: readonly CaseSlot[], cases: string[]): number {
  let labellings: { cases: (string | null)[] }[][] = [[]];
  for (const { groups } of slots) {
    const ways = waysOf(groups.length, cases);
    labellings = labellings.flatMap((before) => ways.map((way) => [...before, { cases: way }]));
  }
  return Math.min(...labellings.slice(0, 200_000).map((rotated) => repeatsOf(slots, rotated)));
}

function waysOf(groups: number, cases: string[]): (string | null)[][] {
  const labels = [...cases, ...Array.from({ length: Math.max(0, groups - cases.length) }, () => null)];
  const extend = (left: (string | null)[], count: number): (string | null)[][] =>
    count === 0
      ? [[]]
      : left.flatMap((one, i) => extend(left.toSpliced(i, 1), count - 1).map((rest) => [one, ...rest]));
  return extend(labels, groups);
}
