import type { Arrival } from './arrival.ts';
import { isOver } from './current-round.ts';
import type { PersonOfDay, Round } from './day.ts';
import { isStillHere } from './here.ts';
import { knownOrganisation } from './known-organisation.ts';
import { type Places, placesForNewcomer } from './newcomer-seats.ts';
import { organisationOf } from './organisation.ts';

/** What a device takes along to tell tables without a connection. As JSON: moments are texts. */
export type DeviceTables = {
  rounds: DeviceRound[];
  /** By registration. */
  people: Record<string, DeviceSeats>;
  organisations: { id: string; name: Partial<Record<'fr' | 'nl' | 'en', string>>; aliases: readonly string[] }[];
};

export type DeviceRound = {
  id: string;
  name: string;
  /** As it is said: "9 h 30". */
  time: string;
  startsAt: string;
  endsAt: string | null;
  isAfternoon: boolean;
  max: number;
  groups: { place: string | null; locked: boolean }[];
};

export type DeviceSeats = {
  /** What their organisation is known by. */
  organisationKey: string | null;
  /** One for each round; null: no table there. */
  groups: (number | null)[];
};

/** Somebody as the door knows them on this device. */
export type SomebodyHere = {
  id: string;
  organisation: string | null;
  arrival: Arrival | null;
  /** What this device told them when they walked in. null: they did not, here. */
  told: Places | null;
};

export type HallHere = { rounds: Round[]; people: readonly SomebodyHere[] };

/** The hall as this device knows it: what it took along, and whom it told a table since. */
export function hallHere(tables: DeviceTables, people: readonly SomebodyHere[]): HallHere {
  return { rounds: tables.rounds.map((round, index) => asRound(round, index, tables, people)), people };
}

/** The table of a newcomer in each round that is not over, by the rule that seats whoever walks in. */
export function placesHere(
  newcomer: Pick<SomebodyHere, 'id' | 'organisation'>,
  { rounds, people }: HallHere,
  tables: DeviceTables,
  now: Date,
): Places {
  const open = rounds.filter((round) => round.groups.length > 0 && !isOver(rounds, round, now));
  return placesForNewcomer(asPerson(newcomer, tables), {
    rounds,
    open,
    people: people.map((person) => asPerson(person, tables)),
    isHere: hereOnDevice({ people }, tables),
  });
}

/** Who has not given up a round, as this device knows it. */
export function hereOnDevice({ people }: Pick<HallHere, 'people'>, { rounds }: DeviceTables) {
  const arrivals = new Map(people.map(({ id, arrival }) => [id, arrival ?? undefined]));
  const afternoons = new Set(rounds.filter(({ isAfternoon }) => isAfternoon).map(({ id }) => id));
  return ({ id }: { id: string }, round: Pick<Round, 'id' | 'startsAt'>): boolean =>
    isStillHere(arrivals.get(id), { startsAt: round.startsAt, isAfternoon: afternoons.has(round.id) });
}

/** The table of somebody in a round, by its index among the rounds. null: none there. */
export function groupHere(
  { id, told }: Pick<SomebodyHere, 'id' | 'told'>,
  { rounds, people }: DeviceTables,
  index: number,
): number | null {
  const round = rounds[index];
  return (told ? round && told.get(round.id) : people[id]?.groups[index]) ?? null;
}

function asRound(round: DeviceRound, index: number, tables: DeviceTables, people: readonly SomebodyHere[]): Round {
  const seats = people.flatMap((person) => {
    const group = groupHere(person, tables, index);
    return group === null ? [] : [{ registrationId: person.id, group, pinned: false, act: 0 }];
  });
  const { id, max } = round;
  const groups = round.groups.map(({ locked }, at) => ({ id: `${id} ${at}`, index: at, place: null, locked }));
  const times = { startsAt: new Date(round.startsAt), endsAt: round.endsAt === null ? null : new Date(round.endsAt) };
  const unasked = { min: 1, ideal: max, count: null, fewest: null, most: null, way: 'mixed' as const, version: 0 };
  return {
    id,
    name: { lang: 'fr', text: round.name },
    ...times,
    max,
    ...unasked,
    locked: false,
    groups,
    seats,
    tasks: [],
  };
}

/** Only their organisation counts for where they sit. */
function asPerson(
  { id, organisation }: Pick<SomebodyHere, 'id' | 'organisation'>,
  { people, organisations }: DeviceTables,
): PersonOfDay {
  const seats = people[id];
  const known = organisation ? knownOrganisation(organisation, organisations) : null;
  return {
    id,
    givenName: '',
    familyName: null,
    organisationId: seats
      ? seats.organisationKey
      : organisationOf({ organisationId: known, organisationName: organisation }),
    organisationName: null,
    role: 'worker',
    language: null,
    function: null,
    morning: true,
    afternoon: true,
  };
}
