import type { PersonOfDay, Round } from './day.ts';
import { drawTables, type Lot } from './draw.ts';
import { type Mark, markOf } from './marks.ts';
import { groupsOf } from './meetings.ts';
import { nameAtTable } from './names.ts';

export type PastDraw = Lot & { drawnAt: Date; drawnBy: string | null };

/** null: somebody who does not come any more. */
type Named = { name: string; organisation: string | null } | null;

export type DrawShown = {
  number: number;
  drawnAt: Date;
  /** The list that was drawn from. */
  list: Named[];
  /** One after the other, as they were drawn. */
  steps: { person: Named; place: number; number: number; mark: Mark }[];
  /** People who sit elsewhere now than where they were drawn. */
  movedSince: number;
};

export type DrawnTable = {
  index: number;
  mark: Mark;
  place: Round['groups'][number]['place'];
  people: (NonNullable<Named> & { id: string; isServiceUser: boolean; order: number | null })[];
};

/**
 * The newest draw by which most people of the round still sit: after an undo it is the one before, and tables that were
 * made otherwise since are no draw any more. null: the round was not drawn.
 */
export function drawInForce(draws: readonly PastDraw[], round: Round): PastDraw | null {
  const byAge = draws.toSorted((a, b) => b.drawnAt.getTime() - a.drawnAt.getTime());
  return (
    byAge.find((lot) => lot.taken.length === round.groups.length && 2 * moved(lot, round) < lot.people.length) ?? null
  );
}

function moved(lot: Lot, round: Round): number {
  const seats = new Map(round.seats.map(({ registrationId, group }) => [registrationId, group]));
  // Whoever left the list has no seat any more, and has not moved.
  return drawTables(lot).filter(({ id, group }) => seats.has(id) && seats.get(id) !== group).length;
}

export function drawShown(lot: PastDraw, round: Round, people: readonly PersonOfDay[]): DrawShown {
  const known = new Map(people.map((person) => [person.id, nameAtTable(person)]));
  const named = (id: string): Named => known.get(id) ?? null;
  return {
    number: lot.number,
    drawnAt: lot.drawnAt,
    list: lot.people.map(named),
    steps: drawTables(lot).map(({ id, place, number, group }) => ({
      person: named(id),
      place,
      number,
      mark: markOf(group),
    })),
    movedSince: moved(lot, round),
  };
}

/** The tables as the hall sees them: first names, actors left out; `order`: when somebody was drawn. */
export function drawnTables(lot: Lot | null, round: Round, people: readonly PersonOfDay[]): DrawnTable[] {
  const order = new Map(lot ? drawTables(lot).map(({ id }, index) => [id, index] as const) : []);
  const shown = new Map(people.flatMap((person) => (person.role === 'actor' ? [] : [[person.id, person] as const])));
  const groups = groupsOf(round, shown);
  return round.groups.map(({ index, place }) => ({
    index,
    mark: markOf(index),
    place,
    people: (groups[index] ?? [])
      .map((person) => ({
        ...nameAtTable(person),
        id: person.id,
        isServiceUser: person.role === 'serviceUser',
        order: order.get(person.id) ?? null,
      }))
      .toSorted((a, b) => (a.order ?? -1) - (b.order ?? -1)),
  }));
}
