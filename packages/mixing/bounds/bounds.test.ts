import fc from 'fast-check';
import { expect, test } from 'vitest';
import { measure } from '../check/measure.ts';
import type { Printed } from '../plan.ts';
import type { Person } from '../problem.ts';
import { dayOf } from '../test/day-of.ts';
import { rounds, somePeople, times } from '../test/problems.ts';
import { runs } from '../test/runs.ts';
import { boundsOf } from './bounds.ts';
import { cross, pig, shares } from './pairs.ts';

test('ten people in six boxes share at least four times, and no way of boxing them shares less', () => {
  expect(pig(10, 6)).toBe(4);
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 4 }), { maxLength: 30 }), (boxes) => {
      const filled = [0, 1, 2, 3, 4].map((box) => boxes.filter((one) => one === box).length);
      const shared = filled.reduce((sum, items) => sum + (items * (items - 1)) / 2, 0);
      expect(shared).toBeGreaterThanOrEqual(pig(boxes.length, 5));
    }),
  );
});

test('two rounds of six groups of ten share twenty-four pairs', () => {
  expect(cross(times(6, 10), times(6, 10))).toBe(24);
});

test('people are spread as evenly as the seats allow', () => {
  expect(shares([7, 2, 7], 12)).toEqual([2, 5, 5]);
});

test('sixty people in six groups of ten, four times: 144 meetings again, and pairs of colleagues avoided', () => {
  const day = dayOf({ people: somePeople(60, 3), rounds: rounds(4, times(6, 10)) });

  expect(boundsOf(day)).toMatchObject({ unmet: 0, sameOrganisation: 0, balance: 0, repeats: 144, mostMeetings: 2 });
});

test('an organisation of seven at five tables has two pairs of colleagues together in every round', () => {
  const people = somePeople(60).map((person, p) => (p < 7 ? { ...person, organisation: 'large' } : person));
  const day = dayOf({ people, rounds: rounds(4, times(5, 12)) });

  expect(boundsOf(day).sameOrganisation).toBe(8);
});

test('eight people at two tables of four, seven times: every pair three times', () => {
  const day = dayOf({ people: somePeople(8), rounds: rounds(7, times(2, 4)) });

  expect(boundsOf(day)).toMatchObject({ repeats: 84, mostMeetings: 3, fewestMet: 7 });
});

test('people kept together all day repeat, and are counted in the bound', () => {
  const rules = [{ kind: 'together' as const, people: ['p0', 'p1'] }];
  const day = dayOf({ people: somePeople(36, 2), rounds: rounds(3, times(12, 3)), rules });

  expect(boundsOf(day)).toMatchObject({ sameOrganisation: 3, repeats: 3, mostMeetings: 3 });
});

test('people kept together repeat with the rounds that were held, where they were together in these', () => {
  const rules = [{ kind: 'together' as const, people: ['p0', 'p1'], rounds: ['r2', 'r3'] }];
  const problem = { people: somePeople(36), rounds: rounds(3, times(12, 3)), rules };
  const tables = Map.groupBy(problem.people, (_, p) => Math.floor(p / 3));
  const held = (groups: (readonly Person[])[]): Printed => ({
    rounds: [{ id: 'r1', held: true, groups: groups.map((group) => group.map(({ id }) => id)) }],
  });
  const together = held([...tables.values()]);
  const apart = held([...Map.groupBy(problem.people, (_, p) => p % 12).values()]);

  expect(boundsOf(dayOf(problem, together))).toMatchObject({ repeats: 3, mostMeetings: 3 });
  expect(boundsOf(dayOf(problem, apart))).toMatchObject({ repeats: 1, mostMeetings: 2 });
});

test('rules that contradict each other: at least one is not kept; an impossible one counts for itself', () => {
  const rules = [
    { kind: 'together' as const, people: ['p0', 'p1', 'p2', 'p3'] },
    { kind: 'apart' as const, people: ['p4', 'p5'] },
    { kind: 'together' as const, people: ['p4', 'p5'] },
  ];
  const day = dayOf({ people: somePeople(9), rounds: rounds(1, times(3, 3)), rules });

  expect(boundsOf(day).unmet).toBe(2);
});

test('no random seating, with people who come and go, is under a bound', () => {
  const someone: fc.Arbitrary<{ organisation: string; misses: string }> = fc.record({
    organisation: fc.constantFrom('a', 'b', 'c', 'd'),
    misses: fc.constantFrom('', 'r1', 'r2'),
  });
  fc.assert(
    fc.property(fc.array(someone, { minLength: 4, maxLength: 14 }), fc.infiniteStream(fc.nat()), (guests, dice) => {
      const people: Person[] = guests.map(({ organisation, misses }, p) => ({
        id: `p${p}`,
        organisation,
        ...(misses === '' ? {} : { absentFrom: [misses] }),
      }));
      const seated = ['r1', 'r2', 'r3'].map((id) => {
        const groups: string[][] = [[], [], []];
        for (const person of people) {
          if (!person.absentFrom?.includes(id)) groups[(dice.next().value ?? 0) % 3]?.push(person.id);
        }
        return { id, groups: groups.filter((group) => group.length > 0) };
      });
      const problem = { people, rounds: seated.map(({ id, groups }) => ({ id, sizes: groups.map((g) => g.length) })) };

      const { levels } = measure(problem, seated);
      const bounds = boundsOf(dayOf(problem), { sameOrganisation: levels.sameOrganisation, unmet: new Set() });

      expect(levels.sameOrganisation).toBeGreaterThanOrEqual(bounds.sameOrganisation);
      expect(levels.repeats).toBeGreaterThanOrEqual(bounds.repeats);
      expect(levels.mostMeetings).toBeGreaterThanOrEqual(bounds.mostMeetings);
      expect(levels.fewestMet).toBeLessThanOrEqual(bounds.fewestMet);
    }),
    runs(100),
  );
});
