import { addPenalties, countHead, type Heads, takePenalties } from '../search/heads.ts';
import type { Movers } from '../search/movers.ts';
import { exchangedHeads, type Table } from '../search/moves.ts';
import type { Seating } from '../search/seating.ts';
import { add, at } from '../search/table.ts';
import { Away } from './away.ts';
import { type Cells, cellsOf } from './cells.ts';
import { Unevenness } from './uneven.ts';

/** What a seating keeps of who meets whom most and who meets fewest is left out: a sketch does not keep it up to date. */
export type Places = Omit<Seating, 'pairsMeeting' | 'peopleMeeting' | 'met' | 'totals'>;

/**
 * A seating that is quick to change: it knows what everybody costs everywhere and in all, and nothing that only a plan
 * tells. Only rounds to come are kept up to date, since nobody is weighed in the others. `heads` of the table move along,
 * its seating does not.
 */
export class Sketch {
  readonly places: Places;
  readonly heads: Heads;
  readonly uneven: Unevenness;
  /** Who is worth moving because it costs no printed seat. */
  readonly away: Away;
  changed: number;
  /** Of everything but printed seats, by the weights of the search. */
  cost: number;
  readonly #cells: Cells;
  readonly #open: readonly number[];

  constructor({ seating: s, heads }: Table, movers: readonly Movers[]) {
    const { totals, weights } = s;
    this.places = {
      ...s,
      groupOf: s.groupOf.slice(),
      seatOf: s.seatOf.slice(),
      seats: s.seats.slice(),
      size: s.size.slice(),
      meetings: s.meetings.slice(),
      unease: s.unease.slice(),
    };
    this.heads = heads;
    this.#cells = cellsOf(s, movers);
    this.#open = s.day.rounds.flatMap(({ held }, r) => (held ? [] : [r]));
    this.uneven = new Unevenness(s, this.#cells);
    this.away = new Away(s);
    this.changed = totals.changed;
    this.cost =
      heads.totals.broken * weights.broken +
      totals.sameOrganisation * weights.sameOrganisation +
      heads.totals.balance * weights.balance +
      totals.repeats * weights.repeats +
      totals.history * weights.history;
  }

  /** Of one person who takes a seat of their group along. */
  costOfShift(round: number, one: number, from: number, to: number): number {
    const { places: s, heads } = this;
    const row = s.people * at(s.firstGroup, round) + one * at(s.groups, round);
    const cost = at(s.unease, row + to) - at(s.unease, row + from);
    return heads.tallies === 0 ? cost : cost + exchangedHeads(s, heads, round, [one], [], from, to);
  }

  /** `other` takes the place of `one`; −1: nobody does. */
  move(round: number, one: number, other: number, from: number, to: number): void {
    const { heads, places: s } = this;
    const [a, b] = [at(s.firstGroup, round) + from, at(s.firstGroup, round) + to];
    if (heads.tallies > 0) {
      takePenalties(heads, round, a, at(s.size, a));
      takePenalties(heads, round, b, at(s.size, b));
    }
    // Both leave before anybody sits: a group has no seat to spare.
    this.#stand(round, one, from);
    if (other >= 0) this.#stand(round, other, to);
    this.#sit(round, one, to);
    if (other >= 0) this.#sit(round, other, from);
    if (heads.tallies === 0) return;
    addPenalties(heads, round, a, at(s.size, a));
    addPenalties(heads, round, b, at(s.size, b));
  }

  #stand(round: number, person: number, group: number): void {
    const { people, room, firstGroup, groupOf, seatOf, seats, size, printed } = this.places;
    const [g, seat] = [at(firstGroup, round) + group, round * people + person];
    const left = at(size, g) - 1;
    const last = at(seats, g * room + left);
    const position = at(seatOf, seat);
    seats[g * room + position] = last;
    seatOf[round * people + last] = position;
    size[g] = left;
    this.#tell(round, person, group, -1);
    groupOf[seat] = -1;
    if (this.heads.tallies > 0) countHead(this.heads, person, g, -1);
    if (at(printed, seat) === group) this.changed++;
  }

  #sit(round: number, person: number, group: number): void {
    const { people, room, firstGroup, groupOf, seatOf, seats, size, printed } = this.places;
    const [g, seat] = [at(firstGroup, round) + group, round * people + person];
    this.#tell(round, person, group, 1);
    const taken = at(size, g);
    seats[g * room + taken] = person;
    seatOf[seat] = taken;
    size[g] = taken + 1;
    groupOf[seat] = group;
    if (this.heads.tallies > 0) countHead(this.heads, person, g, 1);
    if (at(printed, seat) === group) this.changed--;
    this.away.look(round, person, group);
  }

  /** The company of a group, and whoever knows this person from elsewhere, feel that they come or have left. */
  #tell(round: number, person: number, group: number, by: 1 | -1): void {
    const s = this.places;
    const { people: n, room, firstGroup, groups, groupOf, seats, size, meetings, unease } = s;
    const cost = by * s.weights.repeats;
    const g = at(firstGroup, round) + group;
    const end = g * room + at(size, g);
    for (let i = g * room; i < end; i++) {
      const other = at(seats, i);
      const times = (meetings[person * n + other] as number) + by;
      meetings[person * n + other] = times;
      meetings[other * n + person] = times;
    }
    const column = n * at(firstGroup, round) + group;
    const width = at(groups, round);
    for (let r = 0; r < s.rounds; r++) {
      const there = at(groupOf, r * n + person);
      if (r === round || there < 0) continue;
      const h = at(firstGroup, r) + there;
      const last = h * room + at(size, h);
      for (let i = h * room; i < last; i++) add(unease, column + at(seats, i) * width, cost);
      // Of their own seat nobody feels anything: this takes back what the list of that group, which they are in, told.
      add(unease, column + person * width, -cost);
      this.#count(round, group, r, there, by);
    }
    for (const r of this.#open) if (r !== round) this.#tellRound(person, g, r, cost);
    const links = at(s.linkFrom, person + 1);
    for (let i = at(s.linkFrom, person); i < links; i++) {
      add(unease, column + at(s.linkTo, i) * width, by * at(s.linkCost, i));
    }
  }

  /** In another round, this person and the people of group `g` cost each other more, or less. */
  #tellRound(person: number, g: number, other: number, cost: number): void {
    const { people: n, room, firstGroup, groups, groupOf, seats, size, unease } = this.places;
    const row = n * at(firstGroup, other);
    const width = at(groups, other);
    const there = at(groupOf, other * n + person);
    const own = row + person * width;
    const end = g * room + at(size, g);
    for (let i = g * room; i < end; i++) {
      const companion = at(seats, i);
      const group = at(groupOf, other * n + companion);
      if (there >= 0) add(unease, row + companion * width + there, cost);
      if (group >= 0) add(unease, own + group, cost);
    }
  }

  #count(round: number, group: number, other: number, there: number, by: 1 | -1): void {
    const { rounds, startOf, people } = this.#cells;
    const { groups } = this.places;
    const cell = at(startOf, round * rounds + other) + group * at(groups, other) + there;
    add(people, cell, by);
    this.uneven.look(round, other, cell);
    const start = at(startOf, other * rounds + round);
    if (start < 0) return;
    const back = start + there * at(groups, round) + group;
    add(people, back, by);
    this.uneven.look(other, round, back);
  }
}
