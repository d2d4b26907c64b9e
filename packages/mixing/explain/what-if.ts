import { brokenIn } from '../check/broken.ts';
import { measure } from '../check/measure.ts';
import type { LevelName, PlanRound } from '../plan.ts';
import { holdsIn, type Problem } from '../problem.ts';
import { Company, type Seated } from './company.ts';

/** Somebody goes to another group of a round, alone or changing places with somebody. */
export type HandMove = { readonly round: string; readonly person: string } & (
  | { readonly to: number }
  | { readonly with: string }
);

export type LevelValues = Readonly<Record<LevelName, number>>;

/** What a change by hand would mean, with names. Pairs begin with whoever moves. */
export interface WhatIf {
  readonly before: LevelValues;
  readonly after: LevelValues;
  /** Whether the groups then still have an allowed size; people who change places never alter it. */
  readonly sizesAllowed: boolean;
  /** Who would meet again, with the other rounds they share; and who no longer would. */
  readonly meetAgain: readonly PairAgain[];
  readonly meetLess: readonly PairAgain[];
  /** Pairs of colleagues who would sit together. */
  readonly colleagues: readonly (readonly [string, string])[];
  /** Pairs who met on so many earlier occasions and would sit together. */
  readonly known: readonly { readonly people: readonly [string, string]; readonly times: number }[];
  /** Indexes of the hard rules that would be broken in this round, and that would no longer be. */
  readonly breaks: readonly number[];
  readonly mends: readonly number[];
}

export interface PairAgain {
  readonly people: readonly [string, string];
  readonly rounds: readonly string[];
}

/** The plan as it would be, measured again. Null where there is no such seat or group, or nothing would change. */
export function whatIf(problem: Problem, plan: Seated, move: HandMove): WhatIf | null {
  const round = plan.rounds.find(({ id }) => id === move.round);
  const groups = round?.groups ?? [];
  const from = groups.findIndex((group) => group.includes(move.person));
  const coming = 'with' in move ? move.with : null;
  const to = 'with' in move ? groups.findIndex((group) => group.includes(move.with)) : move.to;
  if (round === undefined || from < 0 || to === from || groups[to] === undefined) return null;
  const stay = (groups[from] ?? []).filter((id) => id !== move.person);
  const host = (groups[to] ?? []).filter((id) => id !== coming);
  const company = new Company(problem, plan);
  const after = groups.with(from, coming === null ? stay : [...stay, coming]).with(to, [...host, move.person]);
  const rounds = plan.rounds.map((one): PlanRound => (one.id === round.id ? { ...one, groups: after } : one));
  const joined = [...pairsWith(move.person, host), ...(coming === null ? [] : pairsWith(coming, stay))];
  const parted = [...pairsWith(move.person, stay), ...(coming === null ? [] : pairsWith(coming, host))];
  const broken = (seating: PlanRound['groups']) =>
    (problem.rules ?? []).map((rule) => holdsIn(rule, round.id) && brokenIn(rule, seating));
  const [then, now] = [broken(after), broken(groups)];
  return {
    before: measure(problem, plan.rounds).levels,
    after: measure(problem, rounds).levels,
    sizesAllowed: coming !== null || areSizesAllowed(problem, round.id, stay.length, host.length + 1),
    meetAgain: elsewhere(company, round.id, joined),
    meetLess: elsewhere(company, round.id, parted),
    colleagues: joined.filter(([one, other]) => company.areColleagues(one, other)),
    known: joined.flatMap((people) => {
      const times = company.earlierMeetings(...people);
      return times === 0 ? [] : [{ people, times }];
    }),
    breaks: then.flatMap((is, rule) => (is && !now[rule] ? [rule] : [])),
    mends: then.flatMap((is, rule) => (!is && now[rule] ? [rule] : [])),
  };
}

function pairsWith(one: string, others: readonly string[]): (readonly [string, string])[] {
  return others.map((other) => [one, other] as const);
}

function elsewhere(company: Company, round: string, pairs: readonly (readonly [string, string])[]): PairAgain[] {
  return pairs.flatMap((people) => {
    const rounds = company.roundsShared(...people).filter((id) => id !== round);
    return rounds.length === 0 ? [] : [{ people, rounds }];
  });
}

/** `left`, `joined`: people in the group that somebody leaves and in the one where they arrive. */
export function areSizesAllowed(problem: Problem, round: string, left: number, joined: number): boolean {
  const asked = problem.rounds.find(({ id }) => id === round);
  return asked !== undefined && 'groups' in asked && left >= asked.groups.min && joined <= asked.groups.max;
}
