import fc from 'fast-check';
import { feasibleGroupCounts } from '../group-counts.ts';
import type { Person, Problem, Round, Rule } from '../problem.ts';

/** People from p0 on; every `perOrganisation` of them are colleagues. */
export function somePeople(count: number, perOrganisation = 1): Person[] {
  return Array.from({ length: count }, (_, p) => ({
    id: `p${p}`,
    ...(perOrganisation > 1 ? { organisation: `o${Math.floor(p / perOrganisation)}` } : {}),
  }));
}

export function rounds(count: number, sizes: readonly number[]): Round[] {
  return Array.from({ length: count }, (_, r) => ({ id: `r${r + 1}`, sizes }));
}

export function times(count: number, size: number): number[] {
  return Array.from({ length: count }, () => size);
}

/** Any day with any rules that `readProblem` accepts and that can be seated. */
export const anyProblem: fc.Arbitrary<Problem> = fc
  .record({ people: fc.integer({ min: 1, max: 24 }), rounds: fc.integer({ min: 1, max: 4 }) })
  .chain((size) => fc.record({ people: anyPeople(size.people, size.rounds), rounds: anyRounds(size.rounds) }))
  .map(({ people, rounds }) => ({ people, rounds: rounds.map((round) => fitted(round, people)) }))
  .chain((day) =>
    fc.record({
      people: fc.constant(day.people),
      rounds: fc.constant(day.rounds),
      rules: fc.array(anyRule(day), { maxLength: 6 }),
      history: fc.array(anySeating(day.people), { maxLength: 2 }),
    }),
  );

/** A day so small that all its plans can be tried. */
export const tinyProblem: fc.Arbitrary<Problem> = fc
  .record({ people: fc.integer({ min: 3, max: 8 }), rounds: fc.integer({ min: 2, max: 3 }) })
  .chain((size) =>
    fc.record({
      people: anyPeople(size.people, size.rounds),
      cuts: fc.array(fc.uniqueArray(fc.integer({ min: 1, max: size.people - 1 }), { minLength: 1, maxLength: 3 }), {
        minLength: size.rounds,
        maxLength: size.rounds,
      }),
    }),
  )
  .map(({ people, cuts }) => ({
    people,
    rounds: cuts.map((cut, r) => {
      const present = people.filter((person) => !person.absentFrom?.includes(`r${r}`)).length;
      const ends = [...cut.filter((end) => end < present).sort((a, b) => a - b), present];
      return { id: `r${r}`, sizes: present === 0 ? [] : ends.map((end, i) => end - (ends[i - 1] ?? 0)) };
    }),
  }))
  .chain((day) =>
    fc.record({
      people: fc.constant(day.people),
      rounds: fc.constant(day.rounds),
      rules: fc.array(anyRule(day), { maxLength: 4 }),
      history: fc.array(anySeating(day.people), { maxLength: 1 }),
    }),
  );

function anyPeople(count: number, roundCount: number): fc.Arbitrary<Person[]> {
  const value = (name: string, values: number) => fc.integer({ min: 0, max: values }).map((v) => `${name}${v}`);
  const person = fc.record(
    {
      organisation: value('o', 6),
      role: value('role', 1),
      language: fc.constantFrom('fr', 'nl'),
      absentFrom: fc.uniqueArray(value('r', roundCount - 1), { maxLength: 1 }),
    },
    { requiredKeys: [] },
  );
  return fc
    .array(person, { minLength: count, maxLength: count })
    .map((people) => people.map((one, p) => ({ id: `p${p}`, ...one })));
}

interface RoundWish {
  readonly id: string;
  readonly given: boolean;
  readonly min: number;
  readonly spread: number;
}

function anyRounds(count: number): fc.Arbitrary<RoundWish[]> {
  const wish = fc.record({ given: fc.boolean(), min: fc.integer({ min: 1, max: 5 }), spread: fc.nat({ max: 3 }) });
  return fc
    .array(wish, { minLength: count, maxLength: count })
    .map((wishes) => wishes.map((one, r) => ({ id: `r${r}`, ...one })));
}

/** Takes the sizes wished for where they seat the people present, one large group where they do not. */
function fitted({ id, given, min, spread }: RoundWish, people: readonly Person[]): Round {
  const present = people.filter((person) => !person.absentFrom?.includes(id)).length;
  const wishes = { min, max: min + spread };
  const [best] = feasibleGroupCounts(present, wishes);
  if (best === undefined) return { id, sizes: [present] };
  return given ? { id, sizes: best.sizes } : { id, groups: wishes };
}

function anyRule({ people, rounds }: Pick<Problem, 'people' | 'rounds'>): fc.Arbitrary<Rule> {
  const ids = people.map((person) => person.id);
  const some = fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 4 });
  const where = fc.uniqueArray(fc.constantFrom(...rounds.map((round) => round.id)), { maxLength: 2 });
  const attribute = fc.constantFrom('role', 'language', 'organisation', 'nothing');
  return fc.oneof(
    fc.record(
      { kind: fc.constantFrom('together' as const, 'apart' as const), people: some, rounds: where },
      { requiredKeys: ['kind', 'people'] },
    ),
    fc.record({ kind: fc.constant('pin' as const), person: fc.constantFrom(...ids), group: fc.nat({ max: 1 }) }),
    fc.record({
      kind: fc.constant('balance' as const),
      attribute,
      mode: fc.constantFrom('proportional' as const, 'noLone' as const),
    }),
    fc.record({
      kind: fc.constant('bounds' as const),
      attribute,
      value: fc.constantFrom('fr', 'role1'),
      max: fc.nat(3),
    }),
  );
}

/** People in groups of an earlier day; not everybody was there, and somebody was who is not here. */
function anySeating(people: readonly Person[]): fc.Arbitrary<string[][]> {
  return fc.shuffledSubarray(['someoneElse', ...people.map((person) => person.id)]).map((ids) => {
    const groups: string[][] = [];
    for (let i = 0; i < ids.length; i += 4) groups.push(ids.slice(i, i + 4));
    return groups;
  });
}
