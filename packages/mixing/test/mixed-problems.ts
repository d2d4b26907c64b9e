import { type Effort, mix, type Person, type Printed, type Problem, type Rule } from '../index.ts';
import { rounds, somePeople, times } from './problems.ts';

export interface Asked {
  readonly name: string;
  readonly problem: Problem;
  readonly effort: Effort;
  readonly seed: number;
  readonly keep?: Printed;
}

/** Of every kind, some built, most searched for, some in vain; to compare what different engines make of them. */
export function mixedProblems(): Asked[] {
  const day60: Problem = { people: guests(60), rounds: rounds(4, times(6, 10)) };
  const asked = [
    { name: 'a plane of order 7', problem: { people: guests(49), rounds: rounds(7, times(7, 7)) } },
    { name: 'small tables', problem: { people: guests(60), rounds: rounds(4, times(10, 6)) }, effort: 'normal' },
    { name: 'large tables', problem: day60, effort: 'normal' },
    { name: 'every rule', problem: { ...day60, rules: everyRule(day60.people) }, seed: 5 },
    { name: 'thirty-six officers', problem: { people: somePeople(36), rounds: rounds(4, times(6, 6)) } },
    {
      name: 'whist for twelve',
      problem: { people: somePeople(12), rounds: rounds(11, times(3, 4)) },
      seed: 2 ** 40 + 3,
    },
    { name: 'golfers', problem: { people: somePeople(32), rounds: rounds(8, times(8, 4)) }, seed: 9 },
    { name: 'circles at tables', problem: { people: somePeople(30), rounds: rounds(6, times(6, 5)) } },
    {
      name: 'places exchanged in a design',
      problem: { people: guests(60), rounds: rounds(4, times(4, 8).concat(times(4, 7))), rules: balanced },
      effort: 'normal',
    },
    { name: 'half days, groups as wished', problem: halfDays(), effort: 'normal' },
    { name: 'earlier days', problem: { ...day60, history: [seating(60, 7), seating(60, 11)] } },
    { name: 'large organisations', problem: { people: somePeople(60, 15), rounds: rounds(3, times(6, 10)) } },
    { name: 'many people', problem: { people: guests(300), rounds: rounds(4, times(30, 10)) } },
    { name: 'contradictions', problem: { ...day60, rules: contradictions } },
    { name: 'a repair', ...repair(day60), effort: 'normal' },
  ] as const;
  return asked.map((one) => ({ effort: 'instant', seed: 1, ...one }));
}

/** Organisations of one to six people, two roles, two languages. */
function guests(count: number): Person[] {
  return Array.from({ length: count }, (_, p) => ({
    id: `p${p}`,
    organisation: `o${(p * p) % Math.ceil(count / 3)}`,
    role: p % 3 === 0 ? 'serviceUser' : 'worker',
    language: p % 4 === 0 ? 'nl' : 'fr',
  }));
}

function everyRule(people: readonly Person[]): Rule[] {
  const ids = people.map(({ id }) => id);
  return [
    { kind: 'together', people: ids.slice(3, 6) },
    { kind: 'apart', people: ids.slice(10, 15), rounds: ['r1', 'r3'] },
    { kind: 'pin', person: ids[20] ?? '', group: 4 },
    { kind: 'balance', attribute: 'role', mode: 'proportional' },
    { kind: 'balance', attribute: 'language', mode: 'noLone' },
    { kind: 'bounds', attribute: 'language', value: 'nl', min: 1, max: 3, rounds: ['r2'] },
  ];
}

const balanced: Rule[] = ['role', 'language'].map((attribute) => ({
  kind: 'balance',
  attribute,
  mode: 'proportional',
}));

const contradictions: Rule[] = [
  { kind: 'pin', person: 'p1', group: 0 },
  { kind: 'pin', person: 'p2', group: 1 },
  { kind: 'together', people: ['p1', 'p2', 'p3'] },
  { kind: 'apart', people: ['p0', 'p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7'] },
];

function halfDays(): Problem {
  const people = guests(41).map((person, p) =>
    p % 4 === 0 ? { ...person, absentFrom: [p % 8 ? 'r1' : 'r3'] } : person,
  );
  return { people, rounds: ['r1', 'r2', 'r3'].map((id) => ({ id, groups: { min: 4, ideal: 5.5, max: 7 } })) };
}

function seating(count: number, step: number): string[][] {
  return Array.from({ length: 6 }, (_, g) =>
    Array.from({ length: count / 6 }, (_, i) => `p${(step * (10 * g + i)) % count}`),
  );
}

/** Six are missing, three are new, the first round has been held. */
function repair(problem: Problem): { problem: Problem; keep: Printed } {
  const mixed = mix(problem, { effort: 'instant' });
  const printed = mixed.ok ? mixed.plan.rounds : [];
  const newcomers = [0, 1, 2].map((i) => ({ id: `new${i}`, organisation: `o${i}` }));
  return {
    problem: {
      people: [...problem.people.filter((_, p) => p % 10 !== 9), ...newcomers],
      rounds: problem.rounds.map(({ id }) => ({ id, groups: { min: 8, max: 11, count: 6 } })),
    },
    keep: { rounds: printed.map((round, r) => (r === 0 ? { ...round, held: true } : round)) },
  };
}
