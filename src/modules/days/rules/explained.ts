import {
  type CheaperCount,
  cheaperGroupCounts,
  type DayExplained,
  effectsOfMoves,
  explainDay,
  type PlanRound,
  type Problem,
} from '#packages/mixing';
import type { Round } from './day.ts';
import { byEffect, type Effect } from './hand-effects.ts';
import { staysAsItIs } from './locks.ts';
import { type Mixable, mixingProblem, seatedRounds } from './mixing-problem.ts';
import type { Origin } from './wishes.ts';

/** A day as it is seated now, as the mixing explains it. */
export type Explainable = { problem: Problem; plan: { rounds: PlanRound[] }; origins: Origin[] };

/** Who has no seat in a round is not there for it; rounds that are not composed say nothing. null: nobody is seated. */
export function explainable(mixable: Mixable): Explainable | null {
  const rounds = mixable.day.rounds.filter((round) => round.seats.length > 0);
  const seated = new Map(rounds.map((round) => [round.id, new Set(round.seats.map((seat) => seat.registrationId))]));
  const only: Mixable = {
    ...mixable,
    day: { ...mixable.day, rounds },
    isExpected: (person, round) => seated.get(round.id)?.has(person.id) === true,
  };
  const { problem, origins } = mixingProblem(only);
  // What the mixing left alone is not counted against it: no composing would change it.
  const plan = { rounds: seatedRounds(only, (round) => round.way === 'drawn' || staysAsItIs(round)) };
  return problem.people.length > 1 ? { problem: problem as Problem, plan, origins } : null;
}

/** Somebody who meets few others, and what could be done. */
export type MeetsFew = {
  id: string;
  met: number;
  /** Rounds they have a seat in. */
  rounds: number;
  /** Neighbours over the day who were met before. */
  again: number;
  /** An exchange after which they meet more and nothing gets worse. null: none was found. */
  better: { round: string; with: string; met: number; change: Effect } | null;
};

export type ExplainedDay = Pick<DayExplained, 'levels' | 'largeOrganisations' | 'whyRepeats'> & {
  met: { fewest: number; median: number; most: number };
  cheaper: CheaperCount[];
  fewest: MeetsFew[];
};

/** As many as one talks about; each is tried against everybody else. */
const few = (people: number): number => (people > 500 ? 3 : 6);

/** All that takes a while to know about a day: done in a thread. */
export function explainedDay({ problem, plan }: Pick<Explainable, 'problem' | 'plan'>): ExplainedDay {
  const { levels, largeOrganisations, whyRepeats, met } = explainDay(problem, plan);
  const { fewest, median, most } = met;
  const counted = problem.people
    .map(({ id }) => ({ id, ...metBy(id, plan.rounds) }))
    .toSorted((a, b) => a.met - b.met || b.again - a.again);
  return {
    levels,
    largeOrganisations,
    whyRepeats: whyRepeats.kind === 'perPerson' ? { ...whyRepeats, people: whyRepeats.people.slice(0, 3) } : whyRepeats,
    met: { fewest, median, most },
    cheaper: cheaperGroupCounts(problem, plan).slice(0, 20),
    fewest: counted
      .slice(0, few(problem.people.length))
      .filter((one) => one.met < median)
      .map((one) => ({ ...one, better: betterFor(one.id, problem, plan) })),
  };
}

function metBy(id: string, rounds: readonly PlanRound[]) {
  const own = rounds.flatMap(({ groups }) => groups.filter((group) => group.includes(id)));
  const beside = own.flat().filter((other) => other !== id);
  const met = new Set(beside).size;
  return { met, rounds: own.length, again: beside.length - met };
}

function betterFor(id: string, problem: Problem, plan: Explainable['plan']): MeetsFew['better'] {
  const { met } = metBy(id, plan.rounds);
  const tried = plan.rounds.flatMap((round) => {
    const elsewhere = metElsewhere(id, round, plan);
    return effectsOfMoves(problem, plan, { round: round.id, person: id }).flatMap(({ group, swaps }) =>
      swaps
        .filter(({ effect }) => isNoWorse(effect))
        .map(({ person, effect }) => ({
          round,
          with: person,
          change: effect,
          met: metWith(elsewhere, round.groups[group] ?? [], person),
        })),
    );
  });
  const better = tried.filter((one) => one.met > met).toSorted((a, b) => b.met - a.met || byEffect(a, b));
  // Who gives up their place must not be the next to meet few.
  const fair = better.find(({ round, with: other }) => {
    const home = round.groups.find((group) => group.includes(id)) ?? [];
    return metWith(metElsewhere(other, round, plan), home, id) > met;
  });
  return fair ? { ...fair, round: fair.round.id } : null;
}

/** Whom somebody meets in all other rounds. */
function metElsewhere(id: string, round: PlanRound, { rounds }: Explainable['plan']): Set<string> {
  const met = new Set(
    rounds.filter((one) => one !== round).flatMap(({ groups }) => groups.find((group) => group.includes(id)) ?? []),
  );
  met.delete(id);
  return met;
}

/** How many are met with these at the table, without whoever leaves it. */
const metWith = (elsewhere: ReadonlySet<string>, table: readonly string[], leaves: string): number =>
  new Set([...elsewhere, ...table.filter((other) => other !== leaves)]).size;

const isNoWorse = ({ unmet, sameOrganisation, balance, repeats }: Effect): boolean =>
  unmet <= 0 && sameOrganisation <= 0 && balance <= 0 && repeats <= 0;

/** How many different people everybody meets over the day; whoever sits nowhere meets nobody. */
export function metCounts(rounds: readonly Round[]): Map<string, number> {
  const met = new Map<string, Set<string>>();
  for (const { groups, seats } of rounds) {
    const seated = groups.map((): string[] => []);
    for (const { registrationId, group } of seats) seated[group]?.push(registrationId);
    for (const group of seated) {
      for (const id of group) {
        const others = met.get(id) ?? new Set<string>();
        for (const other of group) if (other !== id) others.add(other);
        met.set(id, others);
      }
    }
  }
  return new Map([...met].map(([id, others]) => [id, others.size]));
}
