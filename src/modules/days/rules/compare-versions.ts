import type { PersonOfDay, Round } from './day.ts';
import { type Mark, markOf } from './marks.ts';
import { byName, isSearched, nameInList } from './names.ts';
import { figuresOf, type SeatingFigures } from './seating-figures.ts';
import type { Wish } from './wishes.ts';

/** From which table of a round to which; null: none. */
export type Elsewhere = { round: Round; from: Mark | null; to: Mark | null };

export type PersonElsewhere = { id: string; name: string; organisation: string | null; moves: Elsewhere[] };

export type Comparison = {
  figures: readonly [SeatingFigures, SeatingFigures];
  /** Who does not sit at the same tables in both, by name. */
  elsewhere: PersonElsewhere[];
  /** People of whom everything is the same. */
  same: number;
};

/** Two seatings of the same day and people. `typed`: only people whose name or organisation begins like this. */
export function compareSeatings(
  [one, other]: readonly [readonly Round[], readonly Round[]],
  people: readonly PersonOfDay[],
  wishes: readonly Wish[],
  lang: string,
  typed = '',
): Comparison {
  const [before, after] = [seatsByPerson(one), seatsByPerson(other)];
  const rows = people.toSorted(byName(lang)).map((person) => ({
    person,
    moves: other.flatMap((round, index): Elsewhere[] => {
      const from = before.get(person.id)?.get(index) ?? null;
      const to = after.get(person.id)?.get(index) ?? null;
      return from === to ? [] : [{ round, from: marked(from), to: marked(to) }];
    }),
  }));
  const moved = rows.filter(({ moves }) => moves.length > 0);
  return {
    figures: [figuresOf(one, people, wishes), figuresOf(other, people, wishes)],
    elsewhere: moved
      .filter(({ person }) => typed === '' || isSearched(person, typed))
      .map(({ person, moves }) => ({
        id: person.id,
        name: nameInList(person),
        organisation: person.role === 'serviceUser' ? null : person.organisationName,
        moves,
      })),
    same: rows.length - moved.length,
  };
}

const marked = (group: number | null): Mark | null => (group === null ? null : markOf(group));

/** Everybody's group by index of the round. */
function seatsByPerson(rounds: readonly Round[]): Map<string, Map<number, number>> {
  const seats = new Map<string, Map<number, number>>();
  for (const [index, round] of rounds.entries()) {
    for (const { registrationId, group } of round.seats) {
      const own = seats.get(registrationId) ?? new Map<number, number>();
      seats.set(registrationId, own.set(index, group));
    }
  }
  return seats;
}
