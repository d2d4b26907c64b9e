import fc from 'fast-check';
import { expect, test } from 'vitest';
import { measure } from '../check/measure.ts';
import type { Rule } from '../problem.ts';
import { dayOf } from '../test/day-of.ts';
import { rounds, somePeople, times } from '../test/problems.ts';
import { runs } from '../test/runs.ts';
import { boundsOf } from './bounds.ts';

const together = (...people: string[]): Rule => ({ kind: 'together', people, rounds: ['r2', 'r3'] });

test('a full table of the held round has one box for each, and needs one more where two take one together', () => {
  const groups = Map.groupBy(
    somePeople(9).map(({ id }) => id),
    (_, p) => Math.floor(p / 3),
  );
  const held = { rounds: [{ id: 'r1', held: true, groups: [...groups.values()] }] };
  const bound = (...rules: Rule[]) =>
    boundsOf(dayOf({ people: [...somePeople(9), { id: 'new' }], rounds: rounds(2, [4, 3, 3]), rules }, held)).repeats;
  const free = bound();

  expect(bound(together('p0', 'p1')) - free).toBe(1);
  expect(bound(together('p0', 'p1'), together('p3', 'p4')) - free).toBe(2);
  expect(bound(together('p0', 'p3')) - free).toBe(0);
});

test('no random seating in which people stay together is under the bound, whoever sat with whom in a held round', () => {
  fc.assert(
    fc.property(fc.integer({ min: 6, max: 14 }), fc.infiniteStream(fc.nat()), (count, dice) => {
      const roll = (below: number) => (dice.next().value ?? 0) % below;
      const people = somePeople(count);
      const pairs = times(roll(3) + 1, 2).map((_, i) => [`p${2 * i}`, `p${2 * i + 1}`] as const);
      const pinned = roll(4) + 1;
      const hostOf = new Map<string, string>(pairs.map(([host, guest]) => [guest, host]));
      const seated = ['r1', 'r2', 'r3'].map((id) => {
        const tableOf = new Map<string, number>();
        const here = id === 'r1' ? people.slice(0, -2) : people;
        for (const person of here) {
          const host = id === 'r1' ? undefined : tableOf.get(hostOf.get(person.id) ?? '');
          tableOf.set(person.id, host ?? roll(4));
        }
        const groups = [...Map.groupBy(here, (person) => tableOf.get(person.id)).values()];
        return { id, groups: groups.map((group) => group.map((person) => person.id)) };
      });
      const problem = {
        people: people.map((person, p) => (p < count - 2 ? person : { ...person, absentFrom: ['r1'] })),
        rounds: seated.map(({ id, groups }) => ({ id, sizes: groups.map((group) => group.length) })),
        rules: [
          ...pairs.map((pair) => together(...pair)),
          ...seated.slice(1).flatMap(({ id, groups }) =>
            people.slice(-pinned).map(
              (person): Rule => ({
                ...{ kind: 'pin', person: person.id, rounds: [id] },
                group: groups.findIndex((group) => group.includes(person.id)),
              }),
            ),
          ),
        ],
      };

      const { levels } = measure(problem, seated);
      const keep = { rounds: seated.slice(0, 1).map((round) => ({ ...round, held: true })) };
      const given = { sameOrganisation: levels.sameOrganisation, unmet: new Set<number>() };

      expect(levels.repeats).toBeGreaterThanOrEqual(boundsOf(dayOf(problem, keep), given).repeats);
    }),
    runs(200),
  );
});
