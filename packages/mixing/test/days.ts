import type { Person, Problem, Rule } from '../problem.ts';
import { type Random, randomFrom, shuffle } from '../search/random.ts';
import { times } from './problems.ts';

/** Sizes of the groups, round by round. */
export type Shape = readonly (readonly number[])[];

const everyRound = (rounds: number, sizes: readonly number[]): Shape => Array.from({ length: rounds }, () => sizes);

/** The days of our networks: large and small tables, formats that change from round to round. */
export const SHAPES: Readonly<Record<string, Shape>> = {
  '60 in 10 of 6': everyRound(4, times(10, 6)),
  '60 in 6 of 10': everyRound(4, times(6, 10)),
  '60 in 5 of 12': everyRound(4, times(5, 12)),
  '83 in formats': [
    [...times(11, 7), 6],
    [...times(5, 14), 13],
    [...times(13, 6), 5],
    [...times(13, 6), 5],
  ],
  '120 in 15 of 8': everyRound(5, times(15, 8)),
  '400 in 40 of 10': everyRound(6, times(40, 10)),
};

export interface Wishes {
  readonly balanced?: boolean;
  /** Somebody for each group stays there all day. */
  readonly facilitators?: boolean;
  /** Of a hundred people, so many are in pairs that stay together all day. */
  readonly inPairs?: number;
}

/** A day of this shape: organisations of very different sizes, two roles, two languages, and rules as wished. */
export function aDay(shape: Shape, seed: number, wishes: Wishes = {}): Problem {
  const random = randomFrom(seed);
  const count = shape[0]?.reduce((sum, size) => sum + size, 0) ?? 0;
  const people = somebody(count, random);
  const rounds = shape.map((sizes, r) => ({ id: `r${r + 1}`, sizes }));
  const shuffled = shuffle(
    people.map((person) => person.id),
    random,
  );
  const facilitators = wishes.facilitators ? shuffled.splice(0, Math.max(...shape.map((sizes) => sizes.length))) : [];
  const rules: Rule[] = facilitators.map((person, group) => ({
    kind: 'pin',
    person,
    group,
    rounds: rounds.filter(({ sizes }) => group < sizes.length).map(({ id }) => id),
  }));
  const pairs = Math.round((count * (wishes.inPairs ?? 0)) / 200);
  // With an odd seed, whoever stays with somebody may stay with a facilitator.
  const hosts = seed % 2 === 0 ? [] : shuffle([...facilitators], random).slice(0, Math.ceil(pairs / 3));
  for (let i = 0; i < pairs; i++) {
    const one = hosts.pop() ?? shuffled.pop();
    const other = shuffled.pop();
    if (one !== undefined && other !== undefined) rules.push({ kind: 'together', people: [one, other] });
  }
  if (wishes.balanced) {
    rules.push({ kind: 'balance', attribute: 'role', mode: 'proportional' });
    rules.push({ kind: 'balance', attribute: 'language', mode: 'proportional' });
  }
  return { people, rounds, rules };
}

/** A few large organisations, many small ones; half are service users, three in four speak French. */
function somebody(count: number, random: Random): Person[] {
  const people: Person[] = [];
  const largest = 6 + Math.floor(count / 60);
  for (let organisation = 0; people.length < count; organisation++) {
    const staff = 1 + Math.floor((largest * random.below(100) * random.below(100)) / 10_000);
    for (let i = 0; i < staff && people.length < count; i++) {
      people.push({
        id: `p${people.length}`,
        organisation: `o${organisation}`,
        role: people.length % 2 === 0 ? 'worker' : 'serviceUser',
        language: random.below(4) === 0 ? 'nl' : 'fr',
      });
    }
  }
  return people;
}
