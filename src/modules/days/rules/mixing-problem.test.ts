import { expect, test } from 'vitest';
import { mix, readProblem } from '#packages/mixing';
import { aPerson, aRound } from './fixtures/a-day.ts';
import { mixingProblem, organisationOf, seatedRounds } from './mixing-problem.ts';

const morning = new Date('2027-01-28T08:30:00Z');
const afternoon = new Date('2027-01-28T13:00:00Z');

test('an organisation that is not in the directory is the same whatever its case, accents and spaces', () => {
  const one = organisationOf({ organisationId: null, organisationName: 'L’Établi ' });
  const other = organisationOf({ organisationId: null, organisationName: 'l etabli' });

  expect(one).toBe(other);
  expect(organisationOf({ organisationId: null, organisationName: ' ' })).toBeNull();
});

test('whoever comes for half a day is absent from the rounds of the other half', () => {
  const people = [aPerson('awa', { afternoon: false }), aPerson('bram')];
  const rounds = [aRound('r1', [], { startsAt: morning }), aRound('r2', [], { startsAt: afternoon })];

  const problem = mixingProblem(people, rounds);

  expect(problem.people.map(({ absentFrom }) => absentFrom)).toEqual([['r2'], undefined]);
});

test('service users count as people, and every group has its share of them', () => {
  const people = [aPerson('awa', { role: 'serviceUser' }), aPerson('bram'), aPerson('carine')];

  const { people: mixed, rules } = mixingProblem(people, [aRound('r')]);

  expect(mixed).toHaveLength(3);
  expect(rules).toEqual([{ kind: 'balance', attribute: 'role', mode: 'proportional' }]);
});

test('pinned places are rules, but not those of people who are no longer expected', () => {
  const round = aRound('r', [['awa', 'gone'], ['bram']]);
  const pinned = { ...round, seats: round.seats.map((seat) => ({ ...seat, pinned: true })) };

  const { rules } = mixingProblem([aPerson('awa'), aPerson('bram')], [pinned]);

  expect(rules).toEqual([
    { kind: 'pin', person: 'awa', group: 0, rounds: ['r'] },
    { kind: 'pin', person: 'bram', group: 1, rounds: ['r'] },
  ]);
});

test('what is asked of the mixing is a problem it accepts, and newcomers are seated without moving anybody', () => {
  const people = Array.from({ length: 9 }, (_, i) => aPerson(`p${i}`, { organisationId: `o${i % 3}` }));
  const rounds = [
    aRound('r', [
      ['p0', 'p1', 'p2'],
      ['p3', 'p4', 'p5'],
    ]),
  ];
  const problem = mixingProblem(people.slice(0, 8), rounds);

  expect(readProblem(problem).ok).toBe(true);
  const mixed = mix(problem, { effort: 'instant', keep: { rounds: seatedRounds(people, rounds, () => false) } });

  expect(mixed.ok && mixed.plan.changes?.map(({ person, from }) => [person, from])).toEqual([
    ['p6', null],
    ['p7', null],
  ]);
});
