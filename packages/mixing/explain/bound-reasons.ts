import { acquaintance } from '../bounds/acquaintance.ts';
import { companions } from '../bounds/companions.ts';
import { pig } from '../bounds/pairs.ts';
import { neighbours } from '../bounds/per-person.ts';
import { meetingsOf, type RepeatsArgument, repeatsByArgument, sharedPairs } from '../bounds/repeats.ts';
import type { Day } from '../day.ts';

/** So many people of an organisation at so many tables: at least these pairs of colleagues sit together. */
export interface LargeOrganisation {
  readonly organisation: string;
  readonly round: string;
  readonly people: number;
  readonly groups: number;
  readonly pairs: number;
}

export interface RoundsShare {
  readonly rounds: readonly [string, string];
  /** Fewest pairs that are in one group in both. */
  readonly pairs: number;
}

/** Why no plan can repeat less, with the numbers to say it. */
export type RepeatsReason =
  | { readonly kind: 'nothingToRepeat' }
  /** So many meetings of people who are no colleagues, or all of them where colleagues cannot be kept apart. */
  | { readonly kind: 'pairs'; readonly meetings: number; readonly pairs: number }
  /** Each of these sits beside more people than there are others to meet. */
  | { readonly kind: 'perPerson'; readonly people: readonly SeatedBeside[] }
  | { readonly kind: 'everyTwoRounds'; readonly rounds: readonly RoundsShare[] }
  /** Shown by an argument that has no words of its own here. */
  | { readonly kind: 'other' };

export interface SeatedBeside {
  readonly person: string;
  /** Neighbours over the day, counted each time, and different people there are to meet. */
  readonly neighbours: number;
  readonly others: number;
}

/** Which organisations are larger than the number of groups, round by round. */
export function largeOrganisations(day: Day): LargeOrganisation[] {
  return day.rounds.flatMap(({ id, present, sizes }) => {
    const staff = Map.groupBy(present, (person) => day.problem.people[person]?.organisation);
    return [...staff].flatMap(([organisation, { length: people }]) => {
      const pairs = pig(people, sizes.length);
      return organisation === undefined || pairs === 0
        ? []
        : [{ organisation, round: id, people, groups: sizes.length, pairs }];
    });
  });
}

export function whyRepeats(
  day: Day,
  sameOrganisation: number,
  unmet: ReadonlySet<number>,
  bound: number,
): RepeatsReason {
  if (bound === 0) return { kind: 'nothingToRepeat' };
  const known = acquaintance(day);
  const bounds = repeatsByArgument(day, known, sameOrganisation, companions(day, unmet));
  const argument = (['everyTwoRounds', 'pairs', 'perPerson'] satisfies RepeatsArgument[]).find(
    (one) => bounds[one] === bound,
  );
  if (argument === 'everyTwoRounds') return { kind: argument, rounds: roundsSharing(day) };
  if (argument === 'perPerson') return { kind: argument, people: seatedBeside(day) };
  if (argument === 'pairs')
    return { kind: argument, meetings: meetingsOf(day) - sameOrganisation, pairs: known.others };
  return { kind: 'other' };
}

/** Every two rounds that must share pairs. */
export function roundsSharing(day: Day): RoundsShare[] {
  return day.rounds.flatMap((one, r) =>
    day.rounds.slice(r + 1).flatMap((other) => {
      const pairs = sharedPairs(one, other);
      return pairs === 0 ? [] : [{ rounds: [one.id, other.id] as const, pairs }];
    }),
  );
}

function seatedBeside(day: Day): SeatedBeside[] {
  const { least } = neighbours(day);
  const { othersOf } = acquaintance(day);
  return day.problem.people.flatMap(({ id }, p) => {
    const [seats, others] = [least[p] ?? 0, othersOf[p] ?? 0];
    return seats > others ? [{ person: id, neighbours: seats, others }] : [];
  });
}
