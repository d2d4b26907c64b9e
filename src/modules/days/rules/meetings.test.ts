import fc from 'fast-check';
import { expect, test } from 'vitest';
import { effectsOfMoves } from '#packages/mixing';
import { aDay, aPerson, aRound, peopleById } from './fixtures/a-day.ts';
import { costOfGroups, countPairs } from './meetings.ts';
import { mixingProblem, seatedRounds } from './mixing-problem.ts';

const everybody = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id, i) => aPerson(id, { organisationId: `o${i % 3}` }));
const people = peopleById(everybody);
const ids = everybody.map(({ id }) => id);

const someRound = (id: string) =>
  fc
    .shuffledSubarray(ids, { minLength: ids.length })
    .map((order) => aRound(id, [order.slice(0, 3), order.slice(3, 5), order.slice(5)]));

test('the difference between two groups is exactly what moving there changes in the count of the day', () => {
  fc.assert(
    fc.property(
      someRound('r1'),
      someRound('r2'),
      someRound('r3'),
      fc.constantFrom(...ids),
      fc.nat(2),
      (r1, r2, r3, id, to) => {
        const person = people.get(id) ?? aPerson(id);
        const from = r1.seats.find((seat) => seat.registrationId === id)?.group ?? 0;
        const moved = {
          ...r1,
          seats: r1.seats.map((seat) => (seat.registrationId === id ? { ...seat, group: to } : seat)),
        };

        const costs = costOfGroups(person, r1, [r1, r2, r3], people);
        const before = countPairs([r1, r2, r3], people);
        const after = countPairs([moved, r2, r3], people);

        expect(after.again - before.again).toBe((costs[to]?.again ?? 0) - (costs[from]?.again ?? 0));
        expect(after.sameOrganisation - before.sameOrganisation).toBe(
          (costs[to]?.sameOrganisation ?? 0) - (costs[from]?.sameOrganisation ?? 0),
        );
      },
    ),
  );
});

test('people who are no longer expected count nowhere', () => {
  const round = aRound('r', [['a', 'd', 'gone']]);

  expect(countPairs([round], people)).toEqual({ sameOrganisation: 1, again: 0 });
});

test('the board says of a move what the mixing says of it', () => {
  fc.assert(
    fc.property(someRound('r1'), someRound('r2'), fc.constantFrom(...ids), (r1, r2, id) => {
      const rounds = [r1, r2];
      const plan = { rounds: seatedRounds({ day: aDay(rounds), people: everybody }, () => false) };
      const from = r1.seats.find((seat) => seat.registrationId === id)?.group ?? 0;

      const costs = costOfGroups(people.get(id) ?? aPerson(id), r1, rounds, people);
      const told = effectsOfMoves(mixingProblem({ day: aDay(rounds), people: everybody }).problem, plan, {
        round: 'r1',
        person: id,
      });

      for (const { group, move } of told) {
        expect((costs[group]?.again ?? 0) - (costs[from]?.again ?? 0)).toBe(move.repeats);
        expect((costs[group]?.sameOrganisation ?? 0) - (costs[from]?.sameOrganisation ?? 0)).toBe(
          move.sameOrganisation,
        );
      }
    }),
  );
});
