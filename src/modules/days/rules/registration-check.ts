import { groupsIn } from './counts-for.ts';
import { type Crowded, crowdedOrganisations } from './crowded-organisations.ts';
import type { Day, PersonOfDay, Round } from './day.ts';
import { organisationOf } from './organisation.ts';
import { takesPart } from './takes-part.ts';
import { type UsersAndWorkers, usersAndWorkers } from './users-short.ts';

/** Service users wished for one or two at each table of a round: so many lack, or are too many. */
export type UsersForTables = { round: Round; users: number; groups: number; lack: number; tooMany: number };

export type CrowdedSaid = Omit<Crowded, 'round'> & { name: string; rounds: Round[]; isAccepted: boolean };

/** What registrations so far mean for the groups: told where people register and are added. */
export type RegistrationCheck = {
  /** Where one service user for each worker is wished for. */
  ratio: UsersAndWorkers | null;
  tables: UsersForTables[];
  crowded: CrowdedSaid[];
};

/** `of`: the organisation of whoever looks; null: of all, for those who organise. */
export function registrationCheck(
  day: Day,
  people: readonly PersonOfDay[],
  { of }: { of: string | null },
): RegistrationCheck {
  const { settings, accepted } = day;
  const rounds = day.rounds.filter(({ way }) => way === 'mixed');
  const isAccepted = (organisation: string) => accepted.some(({ origin }) => origin === `colleagues:${organisation}`);
  const crowded = settings.colleaguesApart ? crowdedOrganisations(rounds, people) : [];
  return {
    ratio: settings.serviceUsers === 'onePerWorker' ? usersAndWorkers(people) : null,
    tables: settings.serviceUsers === 'oneOrTwo' ? rounds.flatMap((round) => usersFor(round, people) ?? []) : [],
    crowded: [...Map.groupBy(crowded, ({ organisation }) => organisation)].flatMap(([organisation, found]) => {
      // The round where it is worst speaks for the others.
      const [worst] = found.toSorted((a, b) => b.pairs - a.pairs);
      const person = people.find((one) => organisationOf(one) === organisation);
      if (!worst || !person?.organisationName || (of !== null && of !== organisation)) return [];
      const same = found.filter(({ people, groups }) => people === worst.people && groups === worst.groups);
      const said = { name: person.organisationName, isAccepted: isAccepted(organisation) };
      return [{ ...worst, ...said, rounds: same.map(({ round }) => round) }];
    }),
  };
}

function usersFor(round: Round, people: readonly PersonOfDay[]): UsersForTables | null {
  const groups = groupsIn(round, people);
  if (groups === 0) return null;
  const users = people.filter((person) => person.role === 'serviceUser' && takesPart(person, round)).length;
  return { round, users, groups, lack: Math.max(0, groups - users), tooMany: Math.max(0, users - 2 * groups) };
}
