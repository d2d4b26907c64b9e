import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aPerson, aRound } from './fixtures/a-day.ts';
import { badgesToPrint, changedBadges } from './printed.ts';

const people = ['Awa', 'Bram', 'Carine', 'Driss'].map((name) => aPerson(name));
const seatsOf = (rounds: ReturnType<typeof aRound>[]) =>
  rounds.flatMap((round) => round.seats.map((seat) => ({ ...seat, roundId: round.id })));
const printed = (rounds: ReturnType<typeof aRound>[]) => ({ id: 'v', at: new Date(0), seats: seatsOf(rounds) });

test('whoever sits where the badge says keeps it; the others are told from where to where', () => {
  const before = [aRound('r1', [['Awa', 'Bram'], ['Carine']]), aRound('r2', [['Awa'], ['Bram', 'Carine']])];
  const after = [
    aRound('r1', [['Awa'], ['Bram', 'Carine', 'Driss']]),
    aRound('r2', [
      ['Awa', 'Driss'],
      ['Bram', 'Carine'],
    ]),
  ];

  const changed = changedBadges(printed(before), { rounds: after }, people, 'fr');

  expect(
    changed.map(({ person, is, moves }) => [person.id, is, moves.map(({ round, from, to }) => [round.id, from, to])]),
  ).toEqual([
    ['Bram', 'changed', [['r1', 0, 1]]],
    [
      'Driss',
      'new',
      [
        ['r1', null, 1],
        ['r2', null, 0],
      ],
    ],
  ]);
});

test('whoever sits nowhere any more is told of, and has no badge to print', () => {
  const changed = changedBadges(
    printed([aRound('r1', [['Awa', 'Bram']])]),
    { rounds: [aRound('r1', [['Awa']])] },
    people,
    'fr',
  );

  expect(changed.map(({ is }) => is)).toEqual(['empty']);
  expect(badgesToPrint(changed)).toEqual([]);
});

test('a round that was added since is on nobody’s badge yet', () => {
  const r1 = aRound('r1', [['Awa', 'Bram']]);

  const changed = changedBadges(printed([r1]), { rounds: [r1, aRound('r2', [['Bram'], ['Carine']])] }, people, 'fr');

  expect(changed.map(({ person, is }) => `${person.id} ${is}`)).toEqual(['Bram changed', 'Carine new']);
});

test('those whose badge is printed again are exactly those who sit elsewhere', () => {
  const tables = fc.array(fc.integer({ min: -1, max: 3 }), { minLength: 4, maxLength: 4 });
  const seated = (id: string, groups: number[]) =>
    aRound(
      id,
      [0, 1, 2, 3].map((group) => people.filter((_, i) => groups[i] === group).map((person) => person.id)),
    );
  fc.assert(
    fc.property(tables, tables, tables, (was, is, other) => {
      const [before, after] = [was, is].map((groups) => [seated('r1', groups), seated('r2', other)]);

      const changed = changedBadges(printed(before ?? []), { rounds: after ?? [] }, people, 'fr');

      const moved = people.filter((_, i) => was[i] !== is[i]).map(({ id }) => id);
      expect(changed.map(({ person }) => person.id)).toEqual(moved);
    }),
  );
});
