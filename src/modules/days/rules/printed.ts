import type { Day, PersonOfDay, Round } from './day.ts';
import { byName } from './names.ts';
import type { PaperName } from './papers.ts';

export type SeatOnPaper = { roundId: string; registrationId: string; group: number };

/** That papers were printed, and of what. */
export type PrintedPapers = { id: string; at: Date; papers: PaperName[]; upon: number };

/** How everybody sat when badges were printed. */
export type PrintedSeating = Pick<PrintedPapers, 'id' | 'at'> & { seats: SeatOnPaper[] };

/** null: at no table on the badge, or at none now. */
export type BadgeMove = { round: Round; from: number | null; to: number | null };

export type ChangedBadge<Person> = {
  person: Person;
  /** new: has none. changed: says something else. empty: sits nowhere any more, so there is nothing to print. */
  is: 'new' | 'changed' | 'empty';
  moves: BadgeMove[];
};

/** Whose badge no longer says where they sit, by name. All other badges stay good. */
export function changedBadges<Person extends PersonOfDay>(
  printed: PrintedSeating,
  day: Pick<Day, 'rounds'>,
  people: readonly Person[],
  lang: string,
): ChangedBadge<Person>[] {
  const onPaper = seatsByPerson(printed.seats);
  const now = seatsByPerson(day.rounds.flatMap((round) => round.seats.map((seat) => ({ ...seat, roundId: round.id }))));
  return people
    .toSorted(byName(lang))
    .map((person): ChangedBadge<Person> => {
      const [before, after] = [onPaper.get(person.id), now.get(person.id)];
      const moves = day.rounds
        .map((round) => ({ round, from: before?.get(round.id) ?? null, to: after?.get(round.id) ?? null }))
        .filter(({ from, to }) => from !== to);
      return { person, is: before ? (after ? 'changed' : 'empty') : 'new', moves };
    })
    .filter(({ moves }) => moves.length > 0);
}

type Groups = Map<string, number>;

function seatsByPerson(seats: readonly SeatOnPaper[]): Map<string, Groups> {
  const groups = new Map<string, Groups>();
  for (const { roundId, registrationId, group } of seats) {
    const own = groups.get(registrationId) ?? new Map<string, number>();
    groups.set(registrationId, own.set(roundId, group));
  }
  return groups;
}

/** Those of whom a badge is to be printed again, or for the first time. */
export const badgesToPrint = <Person>(changed: readonly ChangedBadge<Person>[]): Person[] =>
  changed.filter(({ is }) => is !== 'empty').map(({ person }) => person);
