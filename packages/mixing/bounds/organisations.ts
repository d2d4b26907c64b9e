import type { Day, DayRound } from '../day.ts';
import { cross, pairsAmong } from './pairs.ts';

/** Fewest pairs of colleagues in one group, summed over the rounds. */
export function sameOrganisationBound(day: Day): number {
  return day.rounds.reduce((sum, round) => sum + boundOfRound(day, round), 0);
}

function boundOfRound(day: Day, round: DayRound): number {
  if (round.held) return round.held.reduce((sum, group) => sum + colleaguesAmong(day, group), 0);
  return cross(staffPresent(day, round.present), round.sizes);
}

function colleaguesAmong(day: Day, group: readonly number[]): number {
  return staffPresent(day, group).reduce((sum, staff) => sum + pairsAmong(staff), 0);
}

/** How many of each organisation; whoever has none counts as an organisation of one. */
export function staffPresent(day: Day, people: readonly number[]): number[] {
  const staff = new Map<number, number>();
  for (const person of people) {
    const organisation = day.organisation[person] ?? -1;
    staff.set(organisation, (staff.get(organisation) ?? 0) + 1);
  }
  return [...staff.values()];
}
