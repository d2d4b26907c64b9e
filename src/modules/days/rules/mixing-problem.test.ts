import { expect, test } from 'vitest';
import { mix, readProblem } from '#packages/mixing';
import { aDay, aPerson, aRound } from './fixtures/a-day.ts';
import { mixingProblem, seatedRounds } from './mixing-problem.ts';
import { organisationOf } from './organisation.ts';
import { USUAL_SETTINGS } from './wishes.ts';

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

  const { problem } = mixingProblem({ day: aDay(rounds), people });

  expect(problem.people.map(({ absentFrom }) => absentFrom)).toEqual([['r2'], undefined]);
});

test('service users count as people, and every group has its share of them', () => {
  const people = [aPerson('awa', { role: 'serviceUser' }), aPerson('bram'), aPerson('carine')];

  const { problem, origins } = mixingProblem({ day: aDay([aRound('r')]), people });

  expect(problem.people).toHaveLength(3);
  expect(origins).toEqual(['setting:serviceUsers']);
  expect(problem.rules).toEqual([{ kind: 'balance', attribute: 'role', mode: 'proportional' }]);
});

test('pinned places are rules, but not those of people who are no longer expected', () => {
  const round = aRound('r', [['awa', 'gone'], ['bram']]);
  const pinned = { ...round, seats: round.seats.map((seat) => ({ ...seat, pinned: true })) };

  const { problem } = mixingProblem({ day: aDay([pinned]), people: [aPerson('awa'), aPerson('bram')] });

  expect(problem.rules).toEqual([
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
  const day = aDay(rounds);
  const { problem } = mixingProblem({ day, people: people.slice(0, 8) });

  expect(readProblem(problem).ok).toBe(true);
  const mixed = mix(problem, { effort: 'instant', keep: { rounds: seatedRounds({ day, people }, () => false) } });

  expect(mixed.ok && mixed.plan.changes?.map(({ person, from }) => [person, from])).toEqual([
    ['p6', null],
    ['p7', null],
  ]);
});

test('a wish about people who are not there is no rule; one about all rounds names those that are mixed', () => {
  const rounds = [aRound('breakfast', [], { way: 'drawn' }), aRound('r1'), aRound('r2')];
  const wish = { group: null, rounds: null, task: null, version: 1 };
  const wishes = [
    { ...wish, id: 'w1', kind: 'apart' as const, people: ['awa', 'bram', 'gone'] },
    { ...wish, id: 'w2', kind: 'together' as const, people: ['awa', 'gone'] },
    { ...wish, id: 'w3', kind: 'seat' as const, people: ['bram'], group: 1, rounds: ['r2'] },
  ];

  const people = [aPerson('awa'), aPerson('bram')];
  const { problem, origins } = mixingProblem({ day: aDay(rounds, { wishes }), people });

  expect(origins).toEqual(['wish:w1', 'wish:w3']);
  expect(problem.rules).toEqual([
    { kind: 'apart', people: ['awa', 'bram'], rounds: ['r1', 'r2'] },
    { kind: 'pin', person: 'bram', group: 1, rounds: ['r2'] },
  ]);
});

test('a locked group keeps its people and its size; newcomers are shared out over the others', () => {
  const tables = [['a', 'b'], ['c', 'd'], ['e']];
  const round = aRound('r', tables);
  const locked = { ...round, groups: round.groups.map((group) => ({ ...group, locked: group.index === 0 })) };
  const people = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id) => aPerson(id));

  const { problem } = mixingProblem({ day: aDay([locked]), people });

  expect(problem.rounds).toEqual([{ id: 'r', sizes: [2, 3, 3] }]);
  expect(problem.rules.map((rule) => rule.kind === 'pin' && rule.person)).toEqual(['a', 'b']);
  expect(readProblem(problem).ok).toBe(true);
});

test('one or two service users at a table, as many as workers, or no matter: the setting says which', () => {
  const people = [aPerson('awa', { role: 'serviceUser' }), aPerson('bram'), aPerson('carine')];
  const rulesFor = (serviceUsers: 'oneOrTwo' | 'onePerWorker' | 'free') =>
    mixingProblem({ day: aDay([aRound('r')], { settings: { ...USUAL_SETTINGS, serviceUsers } }), people }).problem
      .rules;

  expect(rulesFor('oneOrTwo')).toEqual([{ kind: 'bounds', attribute: 'role', value: 'serviceUser', min: 1, max: 2 }]);
  expect(rulesFor('onePerWorker')).toEqual([{ kind: 'balance', attribute: 'role', mode: 'proportional' }]);
  expect(rulesFor('free')).toEqual([]);
});

test('earlier days count only where the organisers want new faces', () => {
  const people = [aPerson('awa'), aPerson('bram')];
  const history = [[['awa', 'bram']]];
  const wanted = mixingProblem({ day: aDay([aRound('r')]), people, history });
  const unwanted = mixingProblem({
    day: aDay([aRound('r')], { settings: { ...USUAL_SETTINGS, newFaces: false } }),
    people,
    history,
  });

  expect(wanted.problem.history).toEqual(history);
  expect(unwanted.problem.history).toEqual([]);
});
