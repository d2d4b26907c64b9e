import { isOver } from './current-round.ts';
import type { PersonOfDay, Round } from './day.ts';
import { isStillHere } from './here.ts';
import { knownOrganisation } from './known-organisation.ts';
import { type Places, placesForNewcomer } from './newcomer-seats.ts';
import { organisationOf } from './organisation.ts';
import { type Arrival, type ArrivalState, countPresence, type PresenceCount, presences } from './presence.ts';

/** What a device takes along, so that it can stand at the door without a connection. As JSON: moments are texts. */
export type DeviceDay = {
  rounds: DeviceRound[];
  people: DevicePerson[];
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

export type DevicePerson = {
  id: string;
  /** As lists say it. */
  name: string;
  organisation: string | null;
  /** What their organisation is known by. */
  organisationKey: string | null;
  isServiceUser: boolean;
  walkedIn: boolean;
  state: ArrivalState;
  /** When that was, and in words. */
  at: string | null;
  note: string;
  /** One for each round; null: no table there. */
  groups: (number | null)[];
};

/** What was done at the door on this device and has not left it yet, oldest first. */
export type DeviceAct =
  | { kind: 'arrival'; registrationId: string; state: ArrivalState; at: Date }
  | { kind: 'walkIn'; newcomer: Newcomer; told: Places; at: Date }
  | { kind: 'withdrawal'; registrationId: string };

export type Newcomer = { id: string; name: string; organisation: string | null; isServiceUser: boolean };

export type PersonHere = Omit<DevicePerson, 'at'> & {
  at: Date | null;
  /** Something of it was noted here and has not left the device. */
  isKept: boolean;
};

export type HallHere = { rounds: Round[]; people: PersonHere[] };

/** The hall as this device knows it: what it took along, and what was done on it since. */
export function hallHere(day: DeviceDay, acts: readonly DeviceAct[]): HallHere {
  const people = new Map<string, PersonHere>(
    day.people.map((person) => [person.id, { ...person, at: dateOf(person.at), isKept: false }]),
  );
  for (const act of acts) {
    if (act.kind === 'withdrawal') people.delete(act.registrationId);
    else if (act.kind === 'walkIn') {
      if (!people.has(act.newcomer.id)) people.set(act.newcomer.id, arrived(act, day));
    } else {
      const person = people.get(act.registrationId);
      if (person) people.set(person.id, { ...person, state: act.state, at: act.at, note: '', isKept: true });
    }
  }
  return { rounds: day.rounds.map((round, index) => asRound(round, index, people)), people: [...people.values()] };
}

/** The table of a newcomer in each round that is not over, by the rule that seats whoever walks in. */
export function placesHere(newcomer: Newcomer, { rounds, people }: HallHere, day: DeviceDay, now: Date): Places {
  const person = asPerson({ ...newcomer, organisationKey: keyOf(newcomer, day) });
  const open = rounds.filter((round) => round.groups.length > 0 && !isOver(rounds, round, now));
  return placesForNewcomer(person, {
    rounds,
    open,
    people: people.map(asPerson),
    isHere: hereOnDevice({ people }, day),
  });
}

export function countHere({ people }: HallHere): PresenceCount {
  const presence = people.flatMap((person) => arrivalOf(person) ?? []);
  return countPresence(people, presences(presence));
}

/** Who has not given up a round, as this device knows it. */
export function hereOnDevice({ people }: Pick<HallHere, 'people'>, { rounds }: DeviceDay) {
  const states = new Map(people.map((person) => [person.id, person]));
  const afternoons = new Set(rounds.filter(({ isAfternoon }) => isAfternoon).map(({ id }) => id));
  return ({ id }: { id: string }, round: Pick<Round, 'id' | 'startsAt'>): boolean =>
    isStillHere(arrivalOf(states.get(id)), { startsAt: round.startsAt, isAfternoon: afternoons.has(round.id) });
}

const dateOf = (moment: string | null) => (moment === null ? null : new Date(moment));

function arrived({ newcomer, told, at }: DeviceAct & { kind: 'walkIn' }, day: DeviceDay): PersonHere {
  const groups = day.rounds.map(({ id }) => told.get(id) ?? null);
  const organisationKey = keyOf(newcomer, day);
  return { ...newcomer, organisationKey, walkedIn: true, state: 'present', at, note: '', groups, isKept: true };
}

function keyOf({ organisation }: Newcomer, { organisations }: DeviceDay): string | null {
  const organisationId = organisation ? knownOrganisation(organisation, organisations) : null;
  return organisationOf({ organisationId, organisationName: organisation });
}

const arrivalOf = (person: PersonHere | undefined): Arrival | undefined =>
  person?.at ? { id: '', registrationId: person.id, state: person.state, at: person.at } : undefined;

function asRound(round: DeviceRound, index: number, people: ReadonlyMap<string, PersonHere>): Round {
  const seats = [...people.values()].flatMap(({ id, groups }) => {
    const group = groups[index] ?? null;
    return group === null ? [] : [{ registrationId: id, group, pinned: false, act: 0 }];
  });
  const { id, max } = round;
  const groups = round.groups.map(({ locked }, at) => ({ id: `${id} ${at}`, index: at, place: null, locked }));
  const times = { startsAt: new Date(round.startsAt), endsAt: dateOf(round.endsAt) };
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
const asPerson = ({ id, organisationKey }: { id: string; organisationKey: string | null }): PersonOfDay => ({
  id,
  givenName: '',
  familyName: null,
  organisationId: organisationKey,
  organisationName: null,
  role: 'worker',
  language: null,
  function: null,
  morning: true,
  afternoon: true,
});
