import type { Day, DayRound } from '../day.ts';
import { colleaguesPerOrganisation, type Pairs } from './companions.ts';
import { pairsAmong, pig, sumOfPigs } from './pairs.ts';

/** Fewest pairs of colleagues in one group, summed over the rounds. `together`: per round, pairs the rules unite. */
export function sameOrganisationBound(day: Day, together: readonly Pairs[]): number {
  return day.rounds.reduce((sum, round, r) => sum + boundOfRound(day, round, together[r] ?? new Set()), 0);
}

function boundOfRound(day: Day, round: DayRound, together: Pairs): number {
  if (round.held) return round.held.reduce((sum, group) => sum + colleaguesAmong(day, group), 0);
  const staff = staffPresent(day, round.present);
  const united = colleaguesPerOrganisation(day, together);
  const perOrganisation = [...staff].reduce(
    (sum, [organisation, people]) => sum + Math.max(pig(people, round.sizes.length), united.get(organisation) ?? 0),
    0,
  );
  return Math.max(perOrganisation, sumOfPigs(round.sizes, staff.size));
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
