import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ActChanges } from './acts.ts';
import type { Round } from './day.ts';
import { aRound } from './fixtures/a-day.ts';
import { changesTo, reversed, stillStands } from './seat-changes.ts';

/** What the store does with changes, in memory. */
function applied(rounds: Round[], { seats, groupCounts }: ActChanges): Round[] {
  return rounds.map((round) => {
    const places = new Map(round.seats.map((seat) => [seat.registrationId, seat]));
    for (const { roundId, registrationId, after } of seats) {
      if (roundId !== round.id) continue;
      if (after) places.set(registrationId, { registrationId, ...after, act: 2 });
      else places.delete(registrationId);
    }
    const count = groupCounts.find(({ roundId }) => roundId === round.id);
    const length = count ? (count.after ?? 0) : round.groups.length;
    const groups = Array.from({ length }, (_, index) => ({
      id: `${round.id}-${index}`,
      index,
      place: null,
      locked: false,
    }));
    return { ...round, groups, seats: [...places.values()] };
  });
}

const placesIn = (rounds: Round[]) =>
  rounds.map(({ id, groups, seats }) => ({
    id,
    groups: groups.length,
    seats: seats.map(({ registrationId, group, pinned }) => `${registrationId} ${group} ${pinned}`).sort(),
  }));

const people = ['a', 'b', 'c', 'd', 'e', 'f'];
const someTables = fc
  .tuple(fc.shuffledSubarray(people), fc.integer({ min: 1, max: 4 }))
  .map(([seated, count]) => Array.from({ length: count }, (_, group) => seated.filter((_, i) => i % count === group)));

test('what a mixing changes, applied, is what it asked for; and the way back restores everything exactly', () => {
  fc.assert(
    fc.property(
      fc.array(someTables, { minLength: 1, maxLength: 3 }),
      fc.array(someTables, { minLength: 3 }),
      (before, after) => {
        const rounds = before.map((tables, index) => aRound(`r${index}`, tables));
        const plan = rounds.map(({ id }, index) => ({ id, groups: after[index] ?? [] }));

        const changes = changesTo(plan, rounds);
        const mixed = applied(rounds, changes);
        const back = applied(mixed, reversed(changes));

        expect(placesIn(mixed)).toEqual(placesIn(plan.map(({ id, groups }) => aRound(id, groups))));
        expect(stillStands(changes, mixed)).toBe(true);
        expect(placesIn(back)).toEqual(placesIn(rounds));
      },
    ),
  );
});

test('who stays at their table keeps their seat and its pin', () => {
  const round = aRound('r', [
    ['a', 'b'],
    ['c', 'd'],
  ]);
  const pinned = { ...round, seats: round.seats.map((seat) => ({ ...seat, pinned: true })) };

  const { seats } = changesTo(
    [
      {
        id: 'r',
        groups: [
          ['a', 'c'],
          ['b', 'd'],
        ],
      },
    ],
    [pinned],
  );

  expect(seats.map(({ registrationId }) => registrationId).sort()).toEqual(['b', 'c']);
});

test('an act no longer stands once somebody moved one of its people', () => {
  const before = [
    aRound('r', [
      ['a', 'b'],
      ['c', 'd'],
    ]),
  ];
  const changes = changesTo(
    [
      {
        id: 'r',
        groups: [
          ['a', 'c'],
          ['b', 'd'],
        ],
      },
    ],
    before,
  );
  const mixed = applied(before, changes);

  const moved = applied(mixed, changesTo([{ id: 'r', groups: [['a', 'b', 'c'], ['d']] }], mixed));

  expect(stillStands(changes, moved)).toBe(false);
});
