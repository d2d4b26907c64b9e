import { currentRound, isOver } from './current-round.ts';
import type { Day, PersonOfDay, Round } from './day.ts';
import { type Mark, markOf } from './marks.ts';
import { groupsOf } from './meetings.ts';
import { seatOf } from './move.ts';
import { nameAtTable } from './names.ts';
import { takesPart } from './takes-part.ts';

export type OwnRound = {
  roundId: string;
  name: Round['name'];
  startsAt: Date;
  endsAt: Date | null;
  /** null: no table yet. */
  mark: Mark | null;
  groupId: string | null;
  place: Round['groups'][number]['place'];
  isOver: boolean;
};

export type OwnPlan = {
  /** The round that is on, else the next one. null: the day is over, or has no rounds for them. */
  current: OwnRound | null;
  /** Who else sits there in the current round. */
  withYou: { name: string; organisation: string | null }[];
  next: OwnRound[];
  before: OwnRound[];
};

/** What one participant sees: their table now, with whom, and the next ones. */
export function ownPlan(day: Day, person: PersonOfDay, people: readonly PersonOfDay[], now: Date): OwnPlan {
  const mine = day.rounds.filter((round) => takesPart(person, round));
  const current = currentRound(mine, now);
  const known = new Map(people.map((one) => [one.id, one]));
  const seat = current && seatOf(current, person.id);
  const table = current && seat ? (groupsOf(current, known)[seat.group] ?? []) : [];
  const shown = mine.map((round) => ownRound(round, person, isOver(day.rounds, round, now)));
  const at = current ? mine.indexOf(current) : mine.length;
  return {
    current: shown[at] ?? null,
    withYou: table.filter(({ id }) => id !== person.id).map(nameAtTable),
    next: shown.slice(at + 1),
    before: shown.slice(0, at),
  };
}

function ownRound(round: Round, person: PersonOfDay, over: boolean): OwnRound {
  const seat = seatOf(round, person.id);
  const group = seat && round.groups[seat.group];
  return {
    roundId: round.id,
    name: round.name,
    startsAt: round.startsAt,
    endsAt: round.endsAt,
    mark: seat ? markOf(seat.group) : null,
    groupId: group?.id ?? null,
    place: group?.place ?? null,
    isOver: over,
  };
}
