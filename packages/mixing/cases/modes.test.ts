import fc from 'fast-check';
import { expect, test } from 'vitest';
import { followingActors, rotatingActors } from './actors.ts';
import { assignCases } from './assigned.ts';
import { checkTime, slotsThatFit } from './minutes.ts';
import { compareModes } from './modes.ts';
import { rotateCases } from './rotation.ts';

const groups = Array.from({ length: 6 }, (_, g) => Array.from({ length: 10 }, (_, i) => `p${10 * g + i}`));
const cases = ['A', 'B', 'C', 'D', 'E', 'F'];
const minutes = { available: 210, perCase: 30, change: 5, perTelling: 5 };

test('the three ways side by side: minutes, who knows what, and what is told again', () => {
  const modes = compareModes({ groups, cases, minutes });

  const shown = modes.map(({ mode, time, sees, sharing, newFaces }) => ({
    mode,
    needed: time.needed,
    fits: time.fits,
    studied: sees[0]?.cases.length,
    known: new Set(sharing.knows.map((one) => one.cases.length)),
    again: sharing.again,
    newFaces,
  }));
  expect(shown).toEqual([
    { mode: 'rotation', needed: 385, fits: false, studied: 6, known: new Set([6]), again: 36, newFaces: null },
    { mode: 'assigned', needed: 60, fits: true, studied: 1, known: new Set([6]), again: 0, newFaces: null },
    { mode: 'merged', needed: 45, fits: true, studied: 1, known: new Set([2]), again: 0, newFaces: 300 },
  ]);
});

test('which group studies which case when, and which groups become one', () => {
  const [rotation, assigned, merged] = compareModes({ groups, cases, minutes });

  expect(rotation?.slots.map((slot) => new Set(slot).size)).toEqual([6, 6, 6, 6, 6, 6]);
  expect(assigned?.slots.map((slot) => slot.toSorted())).toEqual([cases]);
  expect(merged?.joined?.map((from) => from.length)).toEqual([2, 2, 2]);
  expect([rotation?.joined, assigned?.joined]).toEqual([null, null]);
});

test('cases that no actor plays are studied by several groups at once: going around takes no longer than there are cases', () => {
  const three = { groups, cases: ['A', 'B', 'C'], minutes };

  const alone = compareModes(three)[0];
  const atOnce = compareModes({ ...three, copies: 2 })[0];

  expect([alone?.slots.length, atOnce?.slots.length]).toEqual([6, 3]);
  expect(alone?.slots.flat().filter((one) => one === null)).toHaveLength(18);
  expect(atOnce?.slots.flat()).not.toContain(null);
  expect(atOnce?.sees.every((one) => one.cases.length === 3)).toBe(true);
});

test('three cases of half an hour fit into two hours and a half, with time to spare', () => {
  expect(checkTime([{ kind: 'cases', times: 3, each: 30 }], 150)).toMatchObject({ needed: 90, spare: 60, fits: true });
  expect([slotsThatFit(150, 30, 0), slotsThatFit(150, 30, 10), slotsThatFit(20, 30, 10)]).toEqual([5, 4, 0]);
});

test('an actor who rotates plays one case to one group after the other; one who follows stays', () => {
  const slots = cases.map((_, s) => ({ id: `s${s}`, groups }));
  const rotation = rotateCases({ cases, slots });

  const [rotating, following] = [rotatingActors(rotation), followingActors(rotation)];

  for (const { case: played, stops, walks } of rotating) {
    expect(stops.map(({ group }) => group).toSorted()).toEqual([0, 1, 2, 3, 4, 5]);
    expect(new Set(stops.map((stop) => stop.case))).toEqual(new Set([played]));
    expect(walks).toBe(5);
  }
  for (const { stops, walks } of following) {
    expect(new Set(stops.map((stop) => stop.case))).toEqual(new Set(cases));
    expect(walks).toBe(0);
  }
});

test('cases are assigned evenly, none twice to a group', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 7 }),
      fc.integer({ min: 1, max: 4 }),
      (g, c, each) => {
        const some = Array.from({ length: c }, (_, i) => `c${i}`);

        const assigned = assignCases({ groups: groups.concat(groups).slice(0, g), cases: some, each });

        for (const ofGroup of assigned) expect(new Set(ofGroup).size).toBe(Math.min(each, c));
        const times = some.map((one) => assigned.flat().filter((other) => other === one).length);
        expect(Math.max(...times) - Math.min(...times)).toBeLessThanOrEqual(1);
      },
    ),
    { seed: 7 },
  );
});

test('a group whose people know a case gets another', () => {
  const seen = [{ person: 'p0', case: 'A' }];

  const [first] = assignCases({ groups, cases, seen });

  expect(first).not.toEqual(['A']);
});
