import { cross } from './bounds/pairs.ts';
import {
  type DayRound,
  type Groups,
  groupsOf,
  indexPeople,
  numberOrganisations,
  presentIn,
  printedRound,
  type Settled,
} from './day.ts';
import { canSeat, compareDistance, feasibleGroupCounts } from './group-counts.ts';
import type { Printed } from './plan.ts';
import { type GroupWishes, holdsIn, type Problem, type Round } from './problem.ts';
import { sizesAfterPrint, sizesForRules } from './sizes.ts';

/** Settles how many groups each round has and how large they are, or says why no seating exists. */
export function settle(problem: Problem, printed?: Printed): Settled {
  const indexOf = indexPeople(problem);
  const organisation = numberOrganisations(problem);
  const rounds: (DayRound | null)[] = problem.rounds.map((round) => settleGiven(problem, round, indexOf, printed));
  for (const [r, round] of problem.rounds.entries()) {
    if (rounds[r] || !('groups' in round)) continue;
    const present = presentIn(problem, round.id);
    const groups = amongPresent(printedGroups(round.id, indexOf, printed), present);
    const counts = possibleCounts(problem, round, round.groups, present.length);
    if (counts.length === 0) return { ok: false, why: whyNone(round.id, round.groups, present.length) };
    const sizes =
      groups && counts.includes(groups.length)
        ? sizesAfterPrint(groups, present.length, round.groups)
        : sizesForRules(problem, round, present.length, bestCount(counts, round.groups, present, organisation, rounds));
    rounds[r] = {
      id: round.id,
      present,
      sizes,
      flexible: true,
      held: null,
      printed: groups,
      seatsOnPaper: seatsOn(round.id, printed),
    };
  }
  const history = (problem.history ?? []).map((seating) => groupsOf(seating, indexOf));
  const settled = rounds.filter((round) => round !== null);
  return { ok: true, day: { problem, people: problem.people.length, indexOf, organisation, rounds: settled, history } };
}

/** Held rounds and rounds of given sizes; null for a round whose groups are to be chosen. */
function settleGiven(
  problem: Problem,
  round: Round,
  indexOf: ReadonlyMap<string, number>,
  printed: Printed | undefined,
): DayRound | null {
  const groups = printedGroups(round.id, indexOf, printed);
  if (groups && printedRound(printed, round.id)?.held) return heldRound(round.id, groups);
  if (!('sizes' in round)) return null;
  const present = presentIn(problem, round.id);
  return {
    id: round.id,
    present,
    sizes: round.sizes,
    flexible: false,
    held: null,
    printed: amongPresent(groups, present),
    seatsOnPaper: seatsOn(round.id, printed),
  };
}

/** Whoever sat there was present, and nobody else. */
function heldRound(id: string, held: Groups): DayRound {
  const present = held.flat().sort((a, b) => a - b);
  return {
    id,
    present,
    sizes: held.map((group) => group.length),
    flexible: false,
    held,
    printed: null,
    seatsOnPaper: 0,
  };
}

function printedGroups(roundId: string, indexOf: ReadonlyMap<string, number>, printed: Printed | undefined) {
  const round = printedRound(printed, roundId);
  return round ? groupsOf(round.groups, indexOf) : null;
}

function seatsOn(roundId: string, printed: Printed | undefined): number {
  return printedRound(printed, roundId)?.groups.flat().length ?? 0;
}

function amongPresent(groups: Groups | null, present: readonly number[]): Groups | null {
  const here = new Set(present);
  return groups?.map((group) => group.filter((person) => here.has(person))) ?? null;
}

function possibleCounts(problem: Problem, round: Round, wishes: GroupWishes, present: number): number[] {
  if (wishes.count !== undefined) return canSeat(present, wishes.count, wishes) ? [wishes.count] : [];
  const counts = feasibleGroupCounts(present, wishes).map(({ count }) => count);
  const enough = counts.filter((count) => count > highestPin(problem, round.id));
  return enough.length > 0 ? enough : counts;
}

function highestPin(problem: Problem, roundId: string): number {
  const pins = (problem.rules ?? []).filter((rule) => rule.kind === 'pin' && holdsIn(rule, roundId));
  return pins.reduce((highest, rule) => (rule.kind === 'pin' ? Math.max(highest, rule.group) : highest), -1);
}

/** Nearest to the ideal, then the lowest bound, then fewer groups. */
function bestCount(
  counts: readonly number[],
  wishes: GroupWishes,
  present: readonly number[],
  organisation: Int32Array,
  settled: readonly (DayRound | null)[],
): number {
  const people = present.length;
  const nearest = counts.toSorted((a, b) => compareDistance(people, wishes.ideal, a, b) || a - b);
  const first = nearest[0] ?? 0;
  const ties = nearest.filter((count) => compareDistance(people, wishes.ideal, count, first) === 0);
  if (ties.length < 2) return first;
  const staff = countOrganisations(present, organisation);
  const weigh = (count: number) => lowestCost(people, count, staff, settled);
  return ties.map((count) => ({ count, cost: weigh(count) })).sort(compareCosts)[0]?.count ?? first;
}

interface Weighed {
  readonly count: number;
  readonly cost: readonly [number, number];
}

function compareCosts(a: Weighed, b: Weighed): number {
  return a.cost[0] - b.cost[0] || a.cost[1] - b.cost[1] || a.count - b.count;
}

/** Fewest colleagues together, then fewest pairs that meet again, against the rounds whose groups are known. */
function lowestCost(people: number, count: number, staff: readonly number[], settled: readonly (DayRound | null)[]) {
  const sizes = Array.from({ length: count }, (_, i) => Math.floor((people + i) / count));
  const again = settled.reduce((sum, round) => (round ? sum + cross(sizes, round.sizes) : sum), 0);
  return [cross(staff, sizes), again] as const;
}

function countOrganisations(present: readonly number[], organisation: Int32Array): number[] {
  const staff = new Map<number, number>();
  for (const person of present) {
    const number = organisation[person] ?? -1;
    staff.set(number, (staff.get(number) ?? 0) + 1);
  }
  return [...staff.values()];
}

function whyNone(roundId: string, { min, max, count }: GroupWishes, present: number): string {
  const people = `round “${roundId}”: ${present} people are present`;
  if (count === undefined) return `${people}, no number of groups of ${min} to ${max} seats them all`;
  return `${people}, but ${count} groups of ${min} to ${max} seat ${count * min} to ${count * max}`;
}
