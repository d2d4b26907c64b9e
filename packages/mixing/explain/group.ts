import { attributeOf, holdsIn, isHard, type Person, type Problem, type Rule } from '../problem.ts';
import { Company, pairsOf, type Seated } from './company.ts';
import { brokenBy, excessOfGroup, RoundCounts } from './rules-in-group.ts';

export interface GroupExplained {
  readonly round: string;
  readonly group: number;
  readonly held: boolean;
  readonly people: readonly string[];
  /** By organisation, role, language and every other attribute somebody here has. */
  readonly composition: readonly Composition[];
  readonly colleagues: readonly (readonly [string, string])[];
  /** Pairs who share other rounds too. */
  readonly again: readonly { readonly people: readonly [string, string]; readonly rounds: readonly string[] }[];
  /** Pairs who met on so many earlier occasions. */
  readonly known: readonly { readonly people: readonly [string, string]; readonly times: number }[];
  readonly rules: readonly RuleAboutGroup[];
}

export interface Composition {
  readonly attribute: string;
  readonly values: readonly ValueInGroup[];
  /** People here without this attribute. */
  readonly without: number;
}

export interface ValueInGroup {
  readonly value: string;
  readonly people: number;
  /** Of this value in the whole round, and what this group would have if it had its share of them. */
  readonly inRound: number;
  readonly share: number;
}

/** A rule that says something about this group in this round, or about people in it. */
export interface RuleAboutGroup {
  readonly rule: number;
  readonly kind: Rule['kind'];
  /** Hard rules: whether somebody here breaks it. */
  readonly broken: boolean;
  /** Other rules: people too many or too few here, or alone of their value. */
  readonly excess: number;
}

/** Who sits in a group and what that means. Null where the plan has no such group. */
export function explainGroup(problem: Problem, plan: Seated, roundId: string, group: number): GroupExplained | null {
  const round = plan.rounds.find(({ id }) => id === roundId);
  const people = round?.groups[group];
  if (round === undefined || people === undefined) return null;
  const company = new Company(problem, plan);
  const counts = new RoundCounts(round.groups, company.personOf);
  const pairs = pairsOf(people);
  return {
    round: roundId,
    group,
    held: round.held === true,
    people,
    composition: attributesOf(people.flatMap((id) => company.personOf.get(id) ?? [])).map((attribute) =>
      composition(counts, people, attribute),
    ),
    colleagues: pairs.filter(([one, other]) => company.areColleagues(one, other)),
    again: pairs.flatMap(([one, other]) => {
      const rounds = company.roundsShared(one, other).filter((id) => id !== roundId);
      return rounds.length === 0 ? [] : [{ people: [one, other] as const, rounds }];
    }),
    known: pairs.flatMap(([one, other]) => {
      const times = company.earlierMeetings(one, other);
      return times === 0 ? [] : [{ people: [one, other] as const, times }];
    }),
    rules: (problem.rules ?? []).flatMap((rule, index) =>
      holdsIn(rule, roundId) && concerns(rule, people, group)
        ? [
            {
              rule: index,
              kind: rule.kind,
              broken: isHard(rule) && brokenBy(rule, round.groups, group),
              excess: isHard(rule) ? 0 : excessOfGroup(rule, counts, people),
            },
          ]
        : [],
    ),
  };
}

function concerns(rule: Rule, people: readonly string[], group: number): boolean {
  if (rule.kind === 'pin') return rule.group === group || people.includes(rule.person);
  if (rule.kind === 'together' || rule.kind === 'apart') return rule.people.some((id) => people.includes(id));
  return true;
}

function attributesOf(people: readonly Person[]): string[] {
  const own = people.flatMap(({ attributes }) => Object.keys(attributes ?? {}));
  return [...new Set(['organisation', 'role', 'language', ...own])].filter((attribute) =>
    people.some((person) => attributeOf(person, attribute) !== undefined),
  );
}

function composition(counts: RoundCounts, people: readonly string[], attribute: string): Composition {
  const here = counts.among(people, attribute);
  const values = [...here].map(([value, length]) => {
    const inRound = counts.total(attribute).get(value) ?? 0;
    return { value, people: length, inRound, share: (people.length * inRound) / counts.present };
  });
  return { attribute, values, without: people.length - values.reduce((sum, value) => sum + value.people, 0) };
}
