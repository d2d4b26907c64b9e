import type { Day, DayRound } from '../day.ts';
import { colleaguesPerOrganisation, type Pairs } from './companions.ts';
import { pairsAmong, pig, sumOfPigs } from './pairs.ts';

/** Fewest pairs of colleagues in one group, summed over the rounds. `together`: per round, pairs the rules unite. */
export function sameOrganisationBound(day: Day, together: readonly Pairs[]): number {
  return day.rounds.reduce((sum, round, r) => sum + boundOfRound(day, round, together[r] ?? new Set()), 0);
}

/**
 * Per round, the organisations of which no two people sit together in any seating with so many pairs of colleagues:
 * where these are as few as the organisations need one by one, each of them has just what it needs.
 */
export function separatedOrganisations(
  day: Day,
  sameOrganisation: number,
  together: readonly Pairs[],
): ReadonlySet<number>[] {
  const needs = day.rounds.map((round, r) =>
    round.held ? new Map<number, number>() : needsOf(day, round, together[r] ?? new Set()),
  );
  const held = day.rounds.reduce(
    (sum, { held }) => (held ?? []).reduce((pairs, group) => pairs + colleaguesAmong(day, group), sum),
    0,
  );
  const all = needs.reduce((sum, round) => [...round.values()].reduce((pairs, need) => pairs + need, sum), held);
  if (all !== sameOrganisation) return day.rounds.map(() => new Set<number>());
  return needs.map(
    (round) => new Set([...round].flatMap(([organisation, need]) => (need === 0 ? [organisation] : []))),
  );
}

/** Fewest pairs of each organisation in a round. */
function needsOf(day: Day, round: DayRound, together: Pairs): Map<number, number> {
  const united = colleaguesPerOrganisation(day, together);
  return new Map(
    [...staffPresent(day, round.present)].map(([organisation, people]) => [
      organisation,
      Math.max(pig(people, round.sizes.length), united.get(organisation) ?? 0),
    ]),
  );
}

function boundOfRound(day: Day, round: DayRound, together: Pairs): number {
  if (round.held) return round.held.reduce((sum, group) => sum + colleaguesAmong(day, group), 0);
  const needs = needsOf(day, round, together);
  const perOrganisation = [...needs.values()].reduce((sum, need) => sum + need, 0);
  return Math.max(perOrganisation, sumOfPigs(round.sizes, needs.size));
}

function colleaguesAmong(day: Day, group: readonly number[]): number {
  return [...staffPresent(day, group).values()].reduce((sum, staff) => sum + pairsAmong(staff), 0);
}

/** How many of each organisation; whoever has none counts as an organisation of one. */
function staffPresent(day: Day, people: readonly number[]): Map<number, number> {
  const staff = new Map<number, number>();
  for (const person of people) {
    const organisation = day.organisation[person] ?? -1;
    staff.set(organisation, (staff.get(organisation) ?? 0) + 1);
  }
  return staff;
}
