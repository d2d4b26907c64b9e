import type { ArrivalState, Presence } from '../arrival.ts';
import { isOver } from '../current-round.ts';
import type { Day, PersonOfDay, Round } from '../day.ts';
import { type Mark, markOf } from '../marks.ts';
import { fullName, nameInList } from '../names.ts';
import { type IsHere, takesPart } from '../takes-part.ts';
import type { Task } from '../tasks.ts';

/** What differs between who was expected and who is there, in rounds that are not over. */
export type Situation = {
  missing: { name: string; state: ArrivalState; rounds: number }[];
  came: { name: string; organisation: string | null; isServiceUser: boolean; withoutTable: number }[];
  /** Tables with more people than places, or fewer than the round asks for. */
  tables: { round: Round; mark: Mark; people: number; is: 'over' | 'under' }[];
  tasks: TaskLeft[];
};

/** Somebody who is not there had a task at their table. */
export type TaskLeft = {
  round: Round;
  mark: Mark;
  task: Task;
  name: string;
  /** Who sits there, is there, and does nothing for the table yet. */
  candidates: { id: string; name: string }[];
};

type Person = PersonOfDay & { walkedIn: boolean };
type Hall = { people: readonly Person[]; presence: Presence; isHere: IsHere };

/** Whoever had walked in by mistake is not there. */
function stateIn(presence: Presence, id: string): ArrivalState {
  const state = presence.get(id)?.state ?? 'awaited';
  return state === 'withdrawn' ? 'absent' : state;
}

export function situationOf(day: Pick<Day, 'rounds'>, hall: Hall, now: Date): Situation {
  const rounds = day.rounds.filter((round) => round.groups.length > 0 && !isOver(day.rounds, round, now));
  return {
    missing: missing(rounds, hall),
    came: came(rounds, hall),
    tables: rounds.flatMap((round) => tablesOutside(round, hall)),
    tasks: rounds.flatMap((round) => tasksLeft(round, hall)),
  };
}

const isSeated = ({ seats }: Round, { id }: Person) => seats.some(({ registrationId }) => registrationId === id);

/** They give up seats that are still kept for them. */
function missing(rounds: readonly Round[], { people, presence, isHere }: Hall): Situation['missing'] {
  return people.flatMap((person) => {
    const given = rounds.filter((round) => isSeated(round, person) && !isHere(person, round)).length;
    return given === 0 ? [] : [{ name: fullName(person), state: stateIn(presence, person.id), rounds: given }];
  });
}

function came(rounds: readonly Round[], { people, presence, isHere }: Hall): Situation['came'] {
  return people.flatMap((person) => {
    const without = rounds.filter(
      (round) => takesPart(person, round) && isHere(person, round) && !isSeated(round, person),
    ).length;
    const walkedIn = person.walkedIn && presence.get(person.id)?.state === 'present';
    if (!walkedIn && without === 0) return [];
    const isServiceUser = person.role === 'serviceUser';
    const organisation = isServiceUser ? null : person.organisationName;
    return [{ name: fullName(person), organisation, isServiceUser, withoutTable: without }];
  });
}

function tablesOutside(round: Round, { people, isHere }: Hall): Situation['tables'] {
  const known = new Map(people.map((person) => [person.id, person]));
  return round.groups.flatMap(({ index }): Situation['tables'] => {
    const size = round.seats.filter(({ registrationId, group }) => {
      const person = known.get(registrationId);
      return group === index && person !== undefined && isHere(person, round);
    }).length;
    const is = size > round.max ? 'over' : size < round.min ? 'under' : null;
    return is ? [{ round, mark: markOf(index), people: size, is }] : [];
  });
}

function tasksLeft(round: Round, { people, isHere }: Hall): TaskLeft[] {
  const known = new Map(people.map((person) => [person.id, person]));
  const groupOf = new Map(round.seats.map(({ registrationId, group }) => [registrationId, group]));
  const busy = new Set(round.tasks.map(({ registrationId }) => registrationId));
  return round.tasks.flatMap(({ registrationId, task }): TaskLeft[] => {
    const person = known.get(registrationId);
    const group = groupOf.get(registrationId);
    if (!person || group === undefined || isHere(person, round)) return [];
    const table = people.filter((one) => groupOf.get(one.id) === group && isHere(one, round));
    const isDone = round.tasks.some(
      (other) => other.task === task && table.some(({ id }) => id === other.registrationId),
    );
    if (isDone) return [];
    const candidates = table
      .filter(({ id, role }) => role === 'worker' && !busy.has(id))
      .map((one) => ({ id: one.id, name: nameInList(one) }));
    return [{ round, mark: markOf(group), task, name: fullName(person), candidates }];
  });
}
