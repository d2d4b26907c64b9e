import { currentRound } from './current-round.ts';
import type { Day, PersonOfDay, Round } from './day.ts';
import { type Mark, markOf } from './marks.ts';
import { seatOf } from './move.ts';
import { takesPart } from './takes-part.ts';

/** The round whose tables the door shows: the one that is on, else the next, else the last. null: there are none. */
export const roundAtDoor = ({ rounds }: Pick<Day, 'rounds'>, now: Date): Round | null =>
  currentRound(rounds, now) ?? rounds.at(-1) ?? null;

/** Where somebody sits in a round. null: nowhere. */
export function tableIn(
  round: Round,
  person: Pick<PersonOfDay, 'id' | 'morning' | 'afternoon'>,
): { mark: Mark; place: Round['groups'][number]['place'] } | null {
  const seat = takesPart(person, round) ? seatOf(round, person.id) : null;
  return seat && { mark: markOf(seat.group), place: round.groups[seat.group]?.place ?? null };
}

/** All marks that any round of the day has. */
export function marksOfDay({ rounds }: Pick<Day, 'rounds'>): Mark[] {
  const most = Math.max(0, ...rounds.map(({ groups }) => groups.length));
  return Array.from({ length: most }, (_, index) => markOf(index));
}
