import { pairsSpreadOver } from './count-costs.ts';
import { groupsIn } from './counts-for.ts';
import type { PersonOfDay, Round } from './day.ts';
import { organisationOf } from './organisation.ts';
import { takesPart } from './takes-part.ts';

/** An organisation that sends more people than there are groups: so many pairs of colleagues sit together at least. */
export type Crowded = { organisation: string; round: Round; people: number; groups: number; pairs: number };

export function crowdedOrganisations(rounds: readonly Round[], people: readonly PersonOfDay[]): Crowded[] {
  return rounds.flatMap((round) => {
    const groups = groupsIn(round, people);
    if (groups === 0) return [];
    const present = people.filter((person) => person.role !== 'actor' && takesPart(person, round));
    return [...Map.groupBy(present, organisationOf)].flatMap(([organisation, { length }]) => {
      const pairs = pairsSpreadOver(length, groups);
      return organisation === null || pairs === 0 ? [] : [{ organisation, round, people: length, groups, pairs }];
    });
  });
}
