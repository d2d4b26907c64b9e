import type { SeatingOfIds } from '../problem.ts';
import type { WhoSees } from './who-sees.ts';

/** Groups that have become one. */
export interface Joined {
  /** Indexes of the groups it is made of. */
  readonly from: readonly number[];
  readonly people: number;
  /** Pairs of its people who meet here for the first time. */
  readonly newFaces: number;
  /** What its people have studied. */
  readonly cases: readonly string[];
  /** People too many or too few for the size asked for. */
  readonly outside: number;
}

export interface Aims {
  readonly first: 'newFaces' | 'cases';
  readonly min?: number;
  readonly max?: number;
}

/** What there is to know about groups that may become one. */
export interface Meeting {
  readonly people: readonly number[];
  /** Group → group → pairs of people who have never met. */
  readonly strangers: readonly (readonly number[])[];
  /** Group → what its people have studied. */
  readonly cases: readonly (readonly string[])[];
}

export function meetingOf(groups: SeatingOfIds, earlier: readonly SeatingOfIds[], sees: readonly WhoSees[]): Meeting {
  const groupOf = new Map(groups.flatMap((group, g) => group.map((person) => [person, g] as const)));
  const strangers = groups.map((group) => groups.map((other) => group.length * other.length));
  for (const [one, other] of metBefore(earlier)) {
    const [a, b] = [groupOf.get(one), groupOf.get(other)];
    if (a === undefined || b === undefined || a === b) continue;
    for (const [row, column] of [
      [a, b],
      [b, a],
    ] as const) {
      const ofGroup = strangers[row];
      if (ofGroup) ofGroup[column] = (ofGroup[column] ?? 0) - 1;
    }
  }
  const casesOf = new Map(sees.map(({ person, cases }) => [person, cases]));
  const cases = groups.map((group) => [...new Set(group.flatMap((person) => casesOf.get(person) ?? []))]);
  return { people: groups.map((group) => group.length), strangers, cases };
}

/** Every pair that sat in one group, once. */
function* metBefore(earlier: readonly SeatingOfIds[]): Generator<readonly [string, string]> {
  const met = new Map<string, Set<string>>();
  for (const group of earlier.flat()) {
    for (const one of group) {
      for (const other of group) {
        if (one >= other) continue;
        const others = met.get(one) ?? new Set();
        met.set(one, others);
        if (others.has(other)) continue;
        others.add(other);
        yield [one, other];
      }
    }
  }
}

export function joinedAs(
  { people, strangers, cases }: Meeting,
  { min = 0, max }: Aims,
  from: readonly number[],
): Joined {
  const size = from.reduce((sum, group) => sum + (people[group] ?? 0), 0);
  let newFaces = 0;
  for (const [i, one] of from.entries()) for (const other of from.slice(0, i)) newFaces += strangers[one]?.[other] ?? 0;
  const united = new Set(from.flatMap((group) => cases[group] ?? []));
  const outside = Math.max(0, min - size, size - (max ?? size));
  return { from, people: size, newFaces, cases: [...united], outside };
}

/** One whole number for what matters first, second and third. */
export function worthOf(meeting: Meeting, aims: Aims, from: readonly number[]): number {
  const { newFaces, cases, outside } = joinedAs(meeting, aims, from);
  const everybody = meeting.people.reduce((sum, people) => sum + people, 0);
  const mostFaces = 1 + (everybody * everybody) / 2;
  const mostCases = 1 + meeting.cases.reduce((sum, studied) => sum + studied.length, 0);
  const [first, second, mostSecond] =
    aims.first === 'cases' ? [cases.length, newFaces, Math.ceil(mostFaces)] : [newFaces, cases.length, mostCases];
  return first * mostSecond + second - outside * Math.ceil(mostFaces) * mostCases;
}
