import type { SeatChange } from './acts.ts';
import { isOver } from './current-round.ts';
import type { Day, PersonOfDay, Round } from './day.ts';
import { seatOf } from './move.ts';
import { type Places, placesForNewcomer } from './newcomer-seats.ts';
import { type IsHere, takesPart } from './takes-part.ts';

type Hall = {
  day: Pick<Day, 'rounds'>;
  people: readonly PersonOfDay[];
  isHere: IsHere;
  /** What a device said to them while it had no connection. */
  told: Places;
  /** Whether an act, by its number, seated them for having walked in, before anybody moved them. */
  isSeatedAtDoor: (act: number) => boolean;
};

/**
 * A seat in each round that is not over. What a device told somebody is kept, even where their table is then one over:
 * they sit there. So what several devices say comes to the same in any order.
 */
export function seatsForWalkIn(person: PersonOfDay, hall: Hall, now: Date): SeatChange[] {
  const { day, people, isHere, told, isSeatedAtDoor } = hall;
  const rounds = day.rounds;
  const known = new Map<string, number>();
  for (const round of rounds) {
    const seat = seatOf(round, person.id);
    const said = toldIn(round, told);
    const stays = seat !== null && (said === null || !isSeatedAtDoor(seat.act));
    const group = stays ? seat.group : said;
    if (group !== null) known.set(round.id, group);
  }
  const open = rounds.filter((round) => takesPart(person, round) && !isOver(rounds, round, now));
  const without = rounds.map((round) => ({
    ...round,
    seats: round.seats.filter(({ registrationId }) => registrationId !== person.id),
  }));
  const places = placesForNewcomer(person, { rounds: without, open, people, isHere, known });
  return rounds.flatMap((round): SeatChange[] => {
    const seat = seatOf(round, person.id);
    const group = places.get(round.id);
    if (group === undefined || seat?.group === group) return [];
    const before = seat && { group: seat.group, pinned: seat.pinned };
    return [{ roundId: round.id, registrationId: person.id, before, after: { group, pinned: false } }];
  });
}

/** null: nothing was said about this round, or its table is no longer there. */
function toldIn(round: Round, told: Places): number | null {
  const group = told.get(round.id);
  return group !== undefined && round.groups[group] ? group : null;
}
