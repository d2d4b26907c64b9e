import { currentRound } from './current-round.ts';
import type { Day, PersonOfDay, Round } from './day.ts';
import { expectedBy } from './expected.ts';
import { type Mark, markOf } from './marks.ts';
import { seatOf } from './move.ts';
import { byName, isSearched, nameInList } from './names.ts';
import { type Overfull, overfullTables } from './overfull.ts';
import { type Arrival, type ArrivalState, countPresence, type PresenceCount, presences, stateIn } from './presence.ts';
import { takesPart } from './takes-part.ts';

export type PersonAtDoor = PersonOfDay & { walkedIn: boolean };

export type DoorPerson = {
  id: string;
  name: string;
  organisation: string | null;
  isServiceUser: boolean;
  /** They were not registered before they stood at the door. */
  walkedIn: boolean;
  state: ArrivalState;
  at: Date | null;
  /** In the current round. null: no table there. */
  mark: Mark | null;
  place: Round['groups'][number]['place'];
};

export type Door = {
  count: PresenceCount;
  /** Those that are shown: found by what was typed, one page of them. */
  people: DoorPerson[];
  found: number;
  page: number;
  pages: number;
  /** The one whose tables are shown. */
  round: Round | null;
  overfull: Overfull[];
  /** All that any round has. */
  marks: Mark[];
};

export const PEOPLE_ON_A_PAGE = 100;

type Looking = { typed: string; state: ArrivalState | null; page: number; lang: string };

/** The list at the entrance: everybody by family name, as far as looked for. */
export function doorOf(
  day: Day,
  people: readonly PersonAtDoor[],
  arrivals: Iterable<Arrival>,
  { typed, state, page, lang }: Looking,
  now: Date,
): Door {
  const presence = presences(arrivals);
  const round = currentRound(day.rounds, now) ?? day.rounds.at(-1) ?? null;
  const stateOf = ({ id }: PersonOfDay) => stateIn(presence, id);
  const found = people
    .filter((person) => (typed === '' || isSearched(person, typed)) && (state === null || stateOf(person) === state))
    .toSorted(byName(lang));
  const pages = Math.max(1, Math.ceil(found.length / PEOPLE_ON_A_PAGE));
  const at = Math.min(Math.max(1, page), pages);
  const shown = found.slice((at - 1) * PEOPLE_ON_A_PAGE, at * PEOPLE_ON_A_PAGE);
  return {
    count: countPresence(people, presence),
    people: shown.map((person) => doorPerson(person, round, stateOf(person), presence.get(person.id) ?? null)),
    found: found.length,
    page: at,
    pages,
    round,
    overfull: overfullTables(day.rounds, people, expectedBy(presence), now),
    marks: marksOfDay(day),
  };
}

export function marksOfDay({ rounds }: Pick<Day, 'rounds'>): Mark[] {
  const most = Math.max(0, ...rounds.map(({ groups }) => groups.length));
  return Array.from({ length: most }, (_, index) => markOf(index));
}

function doorPerson(
  person: PersonAtDoor,
  round: Round | null,
  state: ArrivalState,
  arrival: Arrival | null,
): DoorPerson {
  const seat = round && takesPart(person, round) ? seatOf(round, person.id) : null;
  const isServiceUser = person.role === 'serviceUser';
  return {
    id: person.id,
    name: nameInList(person),
    organisation: isServiceUser ? null : person.organisationName,
    isServiceUser,
    walkedIn: person.walkedIn,
    state,
    at: arrival?.at ?? null,
    mark: seat ? markOf(seat.group) : null,
    place: (seat && round?.groups[seat.group]?.place) ?? null,
  };
}
