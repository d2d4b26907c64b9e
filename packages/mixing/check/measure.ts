import type { LevelName, PersonReport, PlanRound } from '../plan.ts';
import { holdsIn, isHard, type Person, type Problem, type Rule } from '../problem.ts';
import { brokenIn } from './broken.ts';
import { excessIn } from './excess.ts';

export interface Measures {
  readonly levels: Readonly<Record<LevelName, number>>;
  readonly people: readonly PersonReport[];
  /** Indexes of the hard rules that are broken in some round. */
  readonly broken: readonly number[];
}

/** Measures a seating by counting pairs one by one, knowing nothing of the tables the search keeps. */
export function measure(problem: Problem, rounds: readonly PlanRound[]): Measures {
  const personOf = new Map(problem.people.map((person) => [person.id, person]));
  const met = countMeetings(problem, rounds);
  const earlier = countMeetings(
    problem,
    (problem.history ?? []).map((groups) => ({ id: '', groups })),
  );
  const broken = (problem.rules ?? []).flatMap((rule, index) =>
    rounds.some((round) => holdsIn(rule, round.id) && brokenIn(rule, round.groups)) ? [index] : [],
  );
  let sameOrganisation = 0;
  let repeats = 0;
  let history = 0;
  let mostMeetings = 0;
  const people = problem.people.map(({ id, organisation }) => {
    const others = [...(met.get(id) ?? [])];
    for (const [other, times] of others) {
      if (other < id) continue;
      if (organisation !== undefined && organisation === personOf.get(other)?.organisation) sameOrganisation += times;
      repeats += meetingsAgain(times);
      history += times * (earlier.get(id)?.get(other) ?? 0);
      mostMeetings = Math.max(mostMeetings, times);
    }
    return { id, met: others.length, repeats: others.reduce((sum, [, times]) => sum + meetingsAgain(times), 0) };
  });
  const balance = balanceOf(problem.rules ?? [], rounds, personOf);
  const fewestMet = people.reduce((fewest, person) => Math.min(fewest, person.met), people[0]?.met ?? 0);
  const unmet = broken.length;
  return { levels: { unmet, sameOrganisation, balance, repeats, history, mostMeetings, fewestMet }, people, broken };
}

/** Convex, so that many pairs meeting twice cost less than a few who stay together all day. */
function meetingsAgain(times: number): number {
  return (times * (times - 1)) / 2;
}

function balanceOf(rules: readonly Rule[], rounds: readonly PlanRound[], personOf: ReadonlyMap<string, Person>) {
  let excess = 0;
  for (const rule of rules) {
    if (isHard(rule)) continue;
    for (const round of rounds) if (holdsIn(rule, round.id)) excess += excessIn(rule, round.groups, personOf);
  }
  return excess;
}

type Meetings = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Person → other → rounds together, for the people of the problem. */
function countMeetings(problem: Problem, rounds: readonly Pick<PlanRound, 'groups'>[]): Meetings {
  const met = new Map<string, Map<string, number>>(problem.people.map((person) => [person.id, new Map()]));
  for (const { groups } of rounds) {
    for (const group of groups) {
      for (const one of group) {
        for (const other of group) {
          const others = met.get(one);
          if (one === other || !others || !met.has(other)) continue;
          others.set(other, (others.get(other) ?? 0) + 1);
        }
      }
    }
  }
  return met;
}
